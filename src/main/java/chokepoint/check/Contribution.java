package chokepoint.check;

import chokepoint.check.mask.MaskedName;
import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.ListRead;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.store.StoreException;
import chokepoint.tally.Tallies;
import chokepoint.trade.values.Day;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The contribution of one list to the group of lists it is checked with.
 *
 * @param list how it was read, without its problems
 * @param holdings what its lines carry, see {@link Tallies#condensed()}
 * @param links its lines that show papers and contacts
 * @param latest the latest date of any line
 * @param outcomes what each rule says of it
 * @param findings how many findings each rule has, by rule
 * @param personal what is to be hidden in a shared copy, by its spellings; empty if nothing is
 */
public record Contribution(
        ListRead list,
        Tallies holdings,
        Tallies links,
        Day latest,
        SortedMap<String, Outcome> outcomes,
        SortedMap<String, Integer> findings,
        SortedMap<String, MaskedName> personal) {

    static Contribution of(Audit audit, Tallies tallies, Day latest, SortedMap<String, MaskedName> personal) {
        ListRead read = audit.list();
        return new Contribution(
                new ListRead(read.file(), read.sha256(), read.format(), read.sheets(), List.of(), List.of())
                        .with(read.control().of(read.file()))
                        .with(read.prints()),
                tallies.condensed(),
                tallies.withLinks(),
                latest,
                audit.rules().stream()
                        .collect(Collectors.toMap(
                                RuleResult::id, RuleResult::outcome, (one, other) -> one, TreeMap::new)),
                audit.findings().stream()
                        .collect(Collectors.toMap(Finding::rule, finding -> 1, Integer::sum, TreeMap::new)),
                new TreeMap<>(personal));
    }

    public void writeTo(Path file) throws IOException {
        ContributionFile.write(this, file);
    }

    /**
     * Reads what {@link #writeTo} wrote.
     *
     * @param list its name, to tell of it
     * @throws StoreException with a sentence, if the file holds anything else
     */
    public static Contribution read(Path file, String list) throws IOException {
        try {
            return ContributionFile.read(file);
        } catch (StoreException e) {
            throw new StoreException("the contribution of '" + list + "' " + e.getMessage(), e);
        }
    }

    /** Why what was kept of a list cannot be read; empty if it can. */
    public static Optional<String> trouble(Path file, String list) {
        try {
            read(file, list);
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.of("the contribution of '" + list + "' is gone");
        } catch (StoreException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            return Optional.of("the contribution of '" + list + "' cannot be read: " + e.getMessage());
        }
    }
}
