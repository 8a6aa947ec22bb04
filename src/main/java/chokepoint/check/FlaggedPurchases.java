package chokepoint.check;

import chokepoint.finding.FindingKind;
import chokepoint.finding.Severity;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.Line;
import chokepoint.trade.Purchase;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.LineId;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers the lines on which flags of more than one family meet: what cases are made of. A mark is no flag. */
final class FlaggedPurchases {

    private record Flagged(RuleCard card, Match match) {

        Severity severity() {
            return card.severity(match);
        }

        Family family() {
            return card.family().orElseThrow();
        }

        boolean isSign() {
            return card.kind() == FindingKind.FLAG && severity() != Severity.MARK;
        }

        Purchase.Flag flag() {
            return new Purchase.Flag(
                    card.id(),
                    card.message(match),
                    family(),
                    Set.copyOf(card.decides(match.subject())),
                    severity().atLeast(Severity.MEDIUM));
        }
    }

    private static final Comparator<Flagged> WEIGHT = Comparator.comparing(Flagged::severity)
            .thenComparing(flagged -> flagged.match().subject().key().toString());

    private final Map<LineId, TreeMap<String, Flagged>> flags = new HashMap<>();
    private final Map<LineId, Line> lines = new HashMap<>();

    /** What a rule says of many lines at once is put into words once. */
    private final Map<Match, Purchase.Flag> told = new IdentityHashMap<>();

    FlaggedPurchases(Rulebook rulebook, Collection<Match> matches) {
        for (Match match : matches) {
            Flagged flagged = new Flagged(rulebook.card(match.rule()).orElseThrow(), match);
            if (flagged.isSign()) {
                add(flagged);
            }
        }
        flags.values().removeIf(found -> families(found).size() < 2);
    }

    private void add(Flagged flagged) {
        flagged.match().subject().lines().stream()
                .forEach(line -> flags.computeIfAbsent(line, absent -> new TreeMap<>())
                        .merge(flagged.card().id(), flagged, FlaggedPurchases::stronger));
        if (flagged.match().subject() instanceof Line line) {
            lines.put(line.id(), line);
        }
    }

    /** Of two that one rule says of a line, the weightier one; of equals the same one, whichever came first. */
    private static Flagged stronger(Flagged one, Flagged other) {
        return Collections.max(List.of(one, other), WEIGHT);
    }

    private static Set<Family> families(TreeMap<String, Flagged> flags) {
        return flags.values().stream().map(Flagged::family).collect(Collectors.toSet());
    }

    /** Flagged lines that only tallies have told of, so that their content has to be read again. */
    Set<LineId> missing() {
        Set<LineId> missing = new HashSet<>(flags.keySet());
        missing.removeAll(lines.keySet());
        return missing;
    }

    void supply(Collection<Line> read) {
        lines.putAll(read.stream().collect(Collectors.toMap(Line::id, Function.identity())));
    }

    /** Sorted by place. */
    List<Purchase> all() {
        return flags.keySet().stream().sorted().map(this::purchase).toList();
    }

    private Purchase purchase(LineId line) {
        return new Purchase(
                lines.get(line),
                flags.get(line).values().stream()
                        .map(flagged -> told.computeIfAbsent(flagged.match(), match -> flagged.flag()))
                        .toList());
    }
}
