package chokepoint.check.problems;

import chokepoint.trade.values.LineId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cases by their lines, so that the one that a sign belongs to is found without asking each of them. */
final class CaseLines {

    /** A case, and the rules that agree in it. */
    private record Case(int rank, Set<String> agreeing) {}

    private final List<Draft> drafts;
    private final Map<LineId, List<Case>> byLine = new HashMap<>();

    CaseLines(Collection<Draft> all) {
        drafts = all.stream()
                .filter(draft -> draft.members().stream().anyMatch(Raised::ofCase))
                .toList();
        for (int rank = 0; rank < drafts.size(); rank++) {
            for (Raised member : drafts.get(rank).members()) {
                if (member.ofCase()) {
                    Case found = new Case(rank, member.agreeing());
                    member.lines().stream()
                            .forEach(line -> byLine.computeIfAbsent(line, absent -> new ArrayList<>(1))
                                    .add(found));
                }
            }
        }
    }

    /** The case in which the rule of a finding agrees on most of its lines, the first of equals; empty if there is none. */
    Optional<Draft> mostInCommon(Raised finding) {
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<Integer, Integer> common = new TreeMap<>();
        String rule = finding.card().id();
        finding.lines().stream()
                .flatMap(line -> byLine.getOrDefault(line, List.of()).stream())
                .filter(one -> one.agreeing().contains(rule))
                .forEach(one -> common.merge(one.rank(), 1, Integer::sum));
        Optional<Draft> most = Optional.empty();
        int lines = 0;
        for (Map.Entry<Integer, Integer> one : common.entrySet()) {
            if (one.getValue() > lines) {
                most = Optional.of(drafts.get(one.getKey()));
                lines = one.getValue();
            }
        }
        return most;
    }
}
