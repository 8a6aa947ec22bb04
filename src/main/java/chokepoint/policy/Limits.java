package chokepoint.policy;

import chokepoint.names.NearestWord;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All limits and quotas of a policy, weakest first: of two in force on a day, the later one wins. A rule's own limits are stronger than
 * those of the rule it follows.
 */
public final class Limits implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Comparator<LimitEntry> WEAKEST_FIRST =
            Comparator.comparingInt(LimitEntry::precision).thenComparing(LimitEntry::from);

    private final List<LimitEntry> entries;
    /** Where in their order the entries stand. */
    private final Map<String, Map<Segment, List<Integer>>> byRule = new HashMap<>();

    public Limits(List<LimitEntry> unsorted) {
        entries = unsorted.stream().sorted(WEAKEST_FIRST).toList();
        for (int at = 0; at < entries.size(); at++) {
            LimitEntry entry = entries.get(at);
            Map<Segment, List<Integer>> bySegment = byRule.computeIfAbsent(entry.rule(), rule -> new HashMap<>());
            for (Segment segment : entry.general() ? Set.of(LimitEntry.EVERYWHERE) : entry.segments()) {
                bySegment.computeIfAbsent(segment, absent -> new ArrayList<>()).add(at);
            }
        }
    }

    /** Weakest first. */
    public List<LimitEntry> entries() {
        return entries;
    }

    /** The limit in force on a day; empty if a value that the card declares is set nowhere. */
    Optional<Limit> resolve(String rule, LimitValues card, Segment segment, String period, Day day) {
        List<LimitEntry> concerned = Stream.concat(followed(card, segment), concerning(rule, segment))
                .toList();
        Map<String, String> sources = new TreeMap<>();
        Map<String, Object> values = values(concerned, card, day, sources);
        return values.keySet().containsAll(card.names())
                ? Optional.of(new Limit(rule, segment, period, values, source(sources), day, steps(concerned, card)))
                : Optional.empty();
    }

    private Stream<LimitEntry> followed(LimitValues card, Segment segment) {
        return concerning(card.follows(), segment)
                .filter(entry -> !entry.quota())
                .map(LimitEntry::asFollowed);
    }

    /** The limits of a rule and the quotas, for a segment and for everywhere, weakest first. */
    public Stream<LimitEntry> concerning(String rule, Segment segment) {
        return Stream.of(rule, LimitEntry.QUOTA)
                .distinct()
                .map(name -> byRule.getOrDefault(name, Map.of()))
                .flatMap(bySegment ->
                        Stream.of(segment, LimitEntry.EVERYWHERE).distinct().map(bySegment::get))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .sorted()
                .map(entries::get);
    }

    private static Map<String, Object> values(
            List<LimitEntry> concerned, LimitValues card, Day day, Map<String, String> sources) {
        Map<String, Object> values = new TreeMap<>(card.values());
        for (LimitEntry entry : concerned) {
            if (entry.holdsOn(day)) {
                entry.values().forEach((name, value) -> {
                    if (card.names().contains(name)) {
                        values.put(name, value);
                        sources.put(name, entry.source());
                    }
                });
            }
        }
        return values;
    }

    /** What holds from each day on which one of the entries begins or ends. */
    private static List<Limit.Step> steps(List<LimitEntry> concerned, LimitValues card) {
        return new LimitSteps(concerned, card).all();
    }

    private static String source(Map<String, String> sources) {
        return sources.isEmpty()
                ? Limit.RULE_CARD
                : sources.values().stream().distinct().sorted().collect(Collectors.joining("; "));
    }

    SortedSet<String> rules() {
        return entries.stream()
                .filter(entry -> !entry.quota())
                .map(LimitEntry::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tells what does not fit the rule cards: unknown rules, unknown names, values of another kind or beyond their range. */
    void tellMisfits(RulesInUse rules, Mistakes mistakes) {
        entries.stream()
                .filter(entry -> !entry.quota() && !rules.leftOut().contains(entry.rule()))
                .forEach(entry -> tell(entry, rules.cards(), mistakes));
    }

    private static void tell(LimitEntry entry, Map<String, LimitValues> cards, Mistakes mistakes) {
        LimitValues card = cards.get(entry.rule());
        if (card == null) {
            mistakes.addOnce(
                    entry.placeOf("rule"),
                    "'" + entry.rule() + "' is no rule in use" + NearestWord.hint(entry.rule(), cards.keySet()));
            return;
        }
        entry.values().forEach((name, value) -> {
            if (!card.names().contains(name)) {
                mistakes.add(entry.placeOf(name), stranger(entry.rule(), name, card));
            } else if (!card.range(name, value).holds(value)) {
                mistakes.add(
                        entry.placeOf(name),
                        "'%s' of %s is '%s'; expected %s",
                        name,
                        entry.rule(),
                        value,
                        card.range(name, value).words());
            }
        });
    }

    private static String stranger(String rule, String name, LimitValues card) {
        return card.names().isEmpty()
                ? String.format(Locale.ROOT, "'%s' is no value of %s, which has no limit; leave it out", name, rule)
                : String.format(
                        Locale.ROOT,
                        "'%s' is no value of %s%s; it has: %s",
                        name,
                        rule,
                        NearestWord.hint(name, card.names()),
                        String.join(", ", card.names()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
