package chokepoint.tally;

import chokepoint.names.parties.Identities;
import chokepoint.tally.facts.VendorGroups;
import chokepoint.tally.table.LineMerger;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.PartyMentions;
import chokepoint.trade.VendorLinkage;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Adds up several lists. Lines that nothing tells apart are joined across lists: it grows with the number of different holders,
 * segments, periods and papers, not with the number of lines or lists. Not thread-safe.
 */
public final class PortfolioTallies {

    private final TallySettings settings;
    private final LineTable held = new LineTable();
    private final LineTable linked = new LineTable();
    private final FieldCoverage coverage;
    private final LineMerger joinedHeld = new LineMerger(held, LineMerger.Apart.NOT);
    private final LineMerger joinedLinked = new LineMerger(linked, LineMerger.Apart.TWO_LISTS);

    /** Kept until further lines come in. */
    private @Nullable Identities identities;

    /** Of no list yet. */
    public PortfolioTallies(TallySettings settings) {
        this.settings = settings;
        this.coverage = new FieldCoverage(settings.currency());
    }

    /**
     * Takes in what a list carries.
     *
     * @throws IllegalArgumentException if it adds up another currency
     */
    public void add(Tallies list) {
        if (!settings.currency().equals(list.currency())) {
            throw new IllegalArgumentException(
                    "cannot merge tallies in '" + list.currency() + "' into '" + settings.currency() + "'");
        }
        identities = null;
        coverage.merge(list.coverage());
        joinedHeld.addAllHeld(list.table());
    }

    /** Counts the lines of a list of which neither holders nor values are taken in. */
    public void count(Tallies list) {
        coverage.mergeCounts(list.coverage());
    }

    /**
     * Takes in the lines of a list whose papers or contacts stand in another list, too; their values only if they are in the currency
     * of the group.
     *
     * @param most lines there may be in all
     * @return whether they were taken in; if not, there would be too many
     */
    public boolean addLinks(Tallies list, CommonLinks common, int most) {
        CommonLinks.Found found = common.in(list.table());
        if (linked.size() + (long) found.count() > most) {
            return false;
        }
        identities = null;
        boolean valued = settings.currency().equals(list.currency());
        joinedLinked.addAllLinked(list.table(), found::told, valued);
        return true;
    }

    /**
     * What all lists carry: exposures, concentrations and coverage, and no more. A line that stands for others names the first of them.
     */
    public Tallies holdings() {
        return identified(new Tallies(settings, held, coverage));
    }

    /**
     * Papers and contacts that stand in several lists, and no more. What stands in several is told by lines of at least two; each
     * stands for others.
     */
    public Tallies links() {
        return identified(
                new Tallies(settings.linkedBy(VendorLinkage.NEVER), linked, new FieldCoverage(settings.currency())));
    }

    /** Who stands in papers and contacts is who carries a share. */
    private Tallies identified(Tallies some) {
        Identities known = identities;
        if (known == null) {
            known = PartyMentions.identities(List.of(held), List.of(linked), settings.decided());
            identities = known;
        }
        return some.identifiedBy(known);
    }

    /**
     * Finds the lines of a list, given as its holdings and links, that belong to what all lists add up to; what is taken in later is not
     * looked at.
     */
    public BiFunction<Tallies, Tallies, MemberLineFinder> parts() {
        Tallies all = holdings();
        VendorGroups groups = new VendorGroups(all.view(), settings.linkage());
        return (list, links) -> new MemberLineFinder(settings, list, links, groups, all.identities());
    }
}
