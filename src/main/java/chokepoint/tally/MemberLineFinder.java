package chokepoint.tally;

import chokepoint.names.parties.Identities;
import chokepoint.tally.facts.ContactFacts;
import chokepoint.tally.facts.ExposureFacts;
import chokepoint.tally.facts.RungTable;
import chokepoint.tally.facts.VendorGroups;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.SegmentPeriod;
import chokepoint.tally.table.TableView;
import chokepoint.trade.Concentration;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.Exposure;
import chokepoint.trade.Holding;
import chokepoint.trade.SharedContact;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Finds the lines of one list that belong to what several lists add up to. */
public final class MemberLineFinder {

    private static final int[] NONE = {};

    /**
     * What some lines are.
     *
     * @param lines how many, those they stand for included
     * @param value net of their known values; unknown if they are in another currency than the group's
     */
    public record Sum(int lines, Money value) {}

    private final String currency;
    private final Tallies holdings;
    private final Tallies links;
    private final Identities identities;
    private final RungTable rungs;
    private final ExposureFacts facts;
    private final Map<Object, Map<String, int[]>> byKey = new HashMap<>();

    MemberLineFinder(
            TallySettings settings, Tallies holdings, Tallies links, VendorGroups groups, Identities identities) {
        this.currency = settings.currency();
        this.holdings = holdings;
        this.links = links;
        this.identities = identities;
        TableView view = new TableView(holdings.table(), holdings.currency(), identities);
        this.rungs = new RungTable(view, groups, settings.assumed());
        this.facts = new ExposureFacts(view, rungs);
    }

    /** Whether any line belongs to any of some subjects. */
    public boolean touches(Collection<? extends Subject> subjects) {
        for (Subject subject : subjects) {
            if (lines(subject).length > 0) {
                return true;
            }
        }
        return false;
    }

    /** The lines that belong to any of some subjects, each once; all subjects are exposures or concentrations, or all are not. */
    public Sum sum(Collection<? extends Subject> subjects) {
        Tallies source = subjects.stream().allMatch(Holding.class::isInstance) ? holdings : links;
        LineTable table = source.table();
        int[] lines = subjects.stream()
                .flatMapToInt(subject -> IntStream.of(lines(subject)))
                .distinct()
                .sorted()
                .toArray();
        int count = IntStream.of(lines).map(line -> 1 + table.further(line)).sum();
        boolean valued = source.currency().equals(currency);
        return new Sum(count, valued ? table.amounts().sum(lines).net(currency) : Money.UNKNOWN);
    }

    /** The first lines by place that belong to a subject. */
    public List<LineId> first(Subject subject, int most) {
        LineTable table = (subject instanceof Holding ? holdings : links).table();
        return IntStream.of(lines(subject))
                .mapToObj(table::id)
                .sorted()
                .limit(most)
                .toList();
    }

    /** The lines that leave the shares of a rung open, a thousand of each kind at most. */
    public OpenLines openLines(Concentration rung) {
        return Tallies.openLines(facts, rung);
    }

    private int[] lines(Subject subject) {
        if (subject instanceof Exposure exposure) {
            return exposure(exposure);
        }
        if (subject instanceof Concentration rung) {
            return rungs.baskets().lines(new SegmentPeriod(rung.segment(), rung.period()));
        }
        if (subject instanceof DocumentUse use) {
            return use(use);
        }
        if (subject instanceof SharedContact contact) {
            return byKey(contact.kind(), () -> ContactFacts.byEveryKey(links.table(), contact.kind(), all()))
                    .getOrDefault(contact.contactKey(), NONE);
        }
        throw new IllegalArgumentException("several lists add up to no " + subject);
    }

    private Map<String, int[]> byKey(Object place, Supplier<Map<String, int[]>> all) {
        return byKey.computeIfAbsent(place, absent -> all.get());
    }

    private int[] exposure(Exposure exposure) {
        SegmentPeriod basket = new SegmentPeriod(exposure.segment(), exposure.period());
        return byKey(List.of(basket, exposure.scope()), () -> {
                    KeyedColumn<?> holders = rungs.holders(exposure.scope());
                    return groups(rungs.baskets().lines(basket), holders);
                })
                .getOrDefault(exposure.holderKey(), NONE);
    }

    private int[] use(DocumentUse use) {
        LineTable table = links.table();
        int[] lines = byKey(
                        use.kind(),
                        () -> groups(
                                all(), KeyedColumn.texts(table.texts(use.kind().field()))))
                .getOrDefault(KeyedColumn.textKey(use.number()), NONE);
        if (use.kind() != DocumentUse.Kind.SERIAL || lines.length == 0) {
            return lines;
        }
        String maker = use.manufacturers().stream().findFirst().map(Party::key).orElse("");
        String part = use.parts().stream().findFirst().map(KeyedColumn::textKey).orElse("");
        return IntStream.of(lines)
                .filter(line -> !table.credit(line))
                .filter(line -> identities
                        .key(table.parties(Field.MANUFACTURER).value(line))
                        .equals(maker))
                .filter(line ->
                        KeyedColumn.textKey(table.texts(Field.PART).value(line)).equals(part))
                .toArray();
    }

    private int[] all() {
        return IntStream.range(0, links.size()).toArray();
    }

    private static Map<String, int[]> groups(int[] lines, KeyedColumn<?> keyed) {
        Map<String, int[]> groups = new HashMap<>();
        LineGroup.of(lines, keyed::number).stream()
                .filter(LineGroup::known)
                .forEach(group -> groups.put(keyed.key(group.number()), group.lines()));
        return groups;
    }
}
