package chokepoint.check;

import chokepoint.check.mask.Hidden;
import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.ListRead;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.tally.Tallies;
import chokepoint.trade.Day;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What one list adds to the group of lists it is checked with.
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
        SortedMap<String, Hidden> personal)
        implements Serializable {

    /** Nothing else is ever made from a file, whoever may have put it there. */
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxdepth=40;chokepoint.check.Contribution;chokepoint.check.mask.*;chokepoint.tally.*;chokepoint.trade.*;chokepoint.finding.*;"
                    + "java.lang.*;java.math.*;java.util.*;java.time.*;!*");

    static Contribution of(Audit audit, Tallies tallies, Day latest, SortedMap<String, Hidden> personal) {
        ListRead read = audit.list();
        return new Contribution(
                new ListRead(read.file(), read.sha256(), read.format(), read.sheets(), List.of(), List.of()),
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
        try (ObjectOutputStream out = new ObjectOutputStream(
                new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), 1 << 16))) {
            out.writeObject(this);
        }
    }

    /**
     * Reads what {@link #writeTo} wrote.
     *
     * @throws IOException if the file holds anything else
     */
    public static Contribution read(Path file) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16)))) {
            in.setObjectInputFilter(OURS);
            return (Contribution) in.readObject();
        } catch (ClassNotFoundException | RuntimeException e) {
            throw new IOException("'" + file + "' does not hold what a list adds to its group", e);
        }
    }
}
