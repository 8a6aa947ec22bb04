package chokepoint.check.problems;

import chokepoint.finding.Severity;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.LineId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What signs say of the way of each line, so that a hint about a lane joins the problem that tells of the way of all its lines already. */
final class WaysOfLines {

    private final Map<LineId, Set<Draft>> byLine = new HashMap<>();

    /** @param drafts of equal severity the first is the one to join */
    WaysOfLines(Collection<Draft> drafts) {
        List<Draft> weightiestFirst = drafts.stream()
                .filter(draft -> !draft.isEmpty())
                .sorted(Comparator.comparing(Draft::severity, Comparator.reverseOrder()))
                .toList();
        for (Draft draft : weightiestFirst) {
            draft.members().stream()
                    .filter(WaysOfLines::tellsWays)
                    .flatMap(member -> member.lines().stream())
                    .forEach(line -> byLine.computeIfAbsent(line, absent -> new LinkedHashSet<>(2))
                            .add(draft));
        }
    }

    private static boolean tellsWays(Raised member) {
        return member.card().families().contains(Family.ROUTE) && !member.ofLane();
    }

    /** The problem that tells of the way of all lines of a hint about a lane; empty if none does, or if it is no such hint. */
    Optional<Draft> tellingAllOf(Raised hint) {
        if (!hint.ofLane() || hint.finding().severity().atLeast(Severity.MEDIUM)) {
            return Optional.empty();
        }
        return hint.lines().stream()
                .map(line -> byLine.getOrDefault(line, Set.of()))
                .reduce(WaysOfLines::common)
                .flatMap(drafts -> drafts.stream().findFirst());
    }

    private static Set<Draft> common(Set<Draft> some, Set<Draft> others) {
        Set<Draft> common = new LinkedHashSet<>(some);
        common.retainAll(others);
        return common;
    }
}
