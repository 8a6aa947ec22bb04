package chokepoint.check;

import chokepoint.finding.FindingKind;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.Line;
import chokepoint.trade.Purchase;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.LineId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers the lines on which flags of more than one family meet: what cases are made of. */
final class FlaggedPurchases {

    private final Map<LineId, TreeMap<String, Purchase.Flag>> flags = new HashMap<>();
    private final Map<LineId, Line> lines = new HashMap<>();

    FlaggedPurchases(Rulebook rulebook, Collection<Match> matches) {
        for (Match match : matches) {
            RuleCard card = rulebook.card(match.rule()).orElseThrow();
            if (card.kind() == FindingKind.FLAG) {
                add(card, match);
            }
        }
        flags.values().removeIf(found -> families(found).size() < 2);
    }

    private void add(RuleCard card, Match match) {
        Purchase.Flag flag =
                new Purchase.Flag(card.id(), card.title(), card.family().orElseThrow(), Set.copyOf(card.decides()));
        match.subject().lines().stream()
                .forEach(line ->
                        flags.computeIfAbsent(line, absent -> new TreeMap<>()).put(card.id(), flag));
        if (match.subject() instanceof Line line) {
            lines.put(line.id(), line);
        }
    }

    private static Set<Family> families(TreeMap<String, Purchase.Flag> flags) {
        return flags.values().stream().map(Purchase.Flag::family).collect(Collectors.toSet());
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
        return flags.keySet().stream()
                .sorted()
                .map(line -> new Purchase(
                        lines.get(line), List.copyOf(flags.get(line).values())))
                .toList();
    }
}
