package chokepoint.check.problems;

import chokepoint.finding.Severity;
import chokepoint.tally.LineValues;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gathers findings that an auditor would decide on together:
 *
 * <ol>
 *   <li>all that is about one party, country or thing;
 *   <li>holders on different rungs of the ladder of whom one makes up nearly all of the other, such as a maker and its country;
 *   <li>indices over the holders of a segment, with the holder on the same rung that is over its limit there; the others together;
 *   <li>papers, parts and orders that a case rests on, with the case;
 *   <li>a sign of one rule that stands alone at several parties or things, as one with all of them; places of purchase, places of dispatch
 *       and places on the way each apart, the first two place by place while there are few;
 *   <li>a hint about a way with what a weightier sign says of the way of the same lines.
 * </ol>
 */
final class RollUp {

    /** Our own choice: what one holder carries beside is too little to be a matter of its own. */
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");

    /** Our own choice: where goods are bought or dispatched in more places than these, nobody looks at them one by one. */
    private static final int FEW_PLACES = 4;

    private final LineValues values;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private RollUp(LineValues values) {
        this.values = values;
    }

    /** By what they are about, in the order of their weightiest findings. */
    static List<Draft> of(List<Raised> findings, LineValues values) {
        RollUp rollUp = new RollUp(values);
        findings.forEach(rollUp::add);
        rollUp.joinRungs();
        rollUp.joinIndices();
        rollUp.joinWhatCasesRestOn();
        rollUp.joinLoneSigns();
        rollUp.joinWaysToldAlready();
        return rollUp.drafts.values().stream().filter(draft -> !draft.isEmpty()).toList();
    }

    /** Ways are taken for many reasons: what two rules of low severity say of one is no matter of its own. */
    private void add(Raised finding) {
        boolean hint = finding.about().kind() == About.Kind.WAY
                && !finding.finding().severity().atLeast(Severity.MEDIUM);
        About about = hint ? finding.about().as(finding.card().id()) : finding.about();
        drafts.computeIfAbsent(about.identity(), absent -> new Draft(about)).add(finding);
    }

    // Rungs

    /** A holder that is over a limit, with its lines and what they are worth. */
    private record Holder(Draft draft, LineSet lines, Money value) {

        static Holder of(Draft draft, LineValues values) {
            LineSet lines = draft.heldLines();
            return new Holder(draft, lines, values.of(lines));
        }

        /** Whether another one that carries no more carries nearly as much. */
        boolean nearlyReachedBy(Holder smaller) {
            return smaller.value.amount().compareTo(value.amount().multiply(NEARLY_ALL)) >= 0;
        }

        boolean shares(Holder smaller) {
            BigDecimal common = BigDecimal.valueOf(lines.common(smaller.lines));
            return common.compareTo(NEARLY_ALL.multiply(BigDecimal.valueOf(smaller.lines.named()))) >= 0;
        }
    }

    private void joinRungs() {
        List<Holder> holders = drafts.values().stream()
                .filter(draft -> draft.members().stream()
                        .anyMatch(member -> member.exposure().isPresent()))
                .map(draft -> Holder.of(draft, values))
                .filter(holder -> holder.value.positive())
                .sorted(Comparator.comparing((Holder holder) -> holder.value.amount(), Comparator.reverseOrder()))
                .toList();
        Map<Draft, Draft> joined = new HashMap<>();
        for (int i = 0; i < holders.size(); i++) {
            Holder larger = holders.get(i);
            for (int j = i + 1; j < holders.size() && larger.nearlyReachedBy(holders.get(j)); j++) {
                if (larger.shares(holders.get(j))) {
                    join(found(larger.draft, joined), found(holders.get(j).draft, joined), joined);
                }
            }
        }
    }

    private static Draft found(Draft draft, Map<Draft, Draft> joined) {
        Draft found = draft;
        while (joined.containsKey(found)) {
            found = joined.get(found);
        }
        return found;
    }

    /** A party comes before its country. */
    private void join(Draft larger, Draft smaller, Map<Draft, Draft> joined) {
        boolean first = larger.about().kind().compareTo(smaller.about().kind()) <= 0;
        Draft into = first ? larger : smaller;
        Draft from = first ? smaller : larger;
        if (into != from) {
            joined.put(from, into);
            move(from, into);
        }
    }

    private void move(Draft from, Draft to) {
        to.addAll(from);
        drafts.remove(from.about().identity(), from);
    }

    // Indices

    private void joinIndices() {
        Map<Raised.Rung, Draft> largest = new HashMap<>();
        Map<Raised.Rung, Raised> most = new HashMap<>();
        for (Draft draft : drafts.values()) {
            for (Raised member : draft.members()) {
                member.exposure().ifPresent(exposure -> {
                    Raised.Rung rung = member.rung().orElseThrow();
                    if (!most.containsKey(rung) || exposure.value().moreThan(worth(most.get(rung)))) {
                        largest.put(rung, draft);
                        most.put(rung, member);
                    }
                });
            }
        }
        for (Draft draft : List.copyOf(drafts.values())) {
            for (Raised member : List.copyOf(draft.members())) {
                Raised.Rung rung = member.rung().orElse(null);
                if (member.ofAllHolders() && largest.containsKey(rung)) {
                    draft.remove(member);
                    largest.get(rung).add(most.get(rung).slight() ? member.slighted() : member);
                }
            }
        }
    }

    private static Money worth(Raised member) {
        return member.exposure().orElseThrow().value();
    }

    private static void move(Raised member, Draft from, Draft to) {
        from.remove(member);
        to.add(member);
    }

    // Cases

    private void joinWhatCasesRestOn() {
        CaseLines cases = new CaseLines(drafts.values());
        for (Draft draft : List.copyOf(drafts.values())) {
            for (Raised member : List.copyOf(draft.members())) {
                if (member.about().kind() == About.Kind.THING && !member.ofCase()) {
                    cases.mostInCommon(member).ifPresent(found -> move(member, draft, found));
                }
            }
        }
    }

    // Lone signs

    private void joinLoneSigns() {
        joinSlightShares();
        Map<String, List<Draft>> alone = new TreeMap<>(drafts.values().stream()
                .filter(RollUp::loneSign)
                .collect(Collectors.groupingBy(draft -> ruleAndSort(draft).identity())));
        alone.values().stream()
                .filter(some -> some.size() > (ofPlaces(some.get(0)) ? FEW_PLACES : 1))
                .forEach(some -> {
                    Draft together = new Draft(ruleAndSort(some.get(0)));
                    some.forEach(draft -> move(draft, together));
                    drafts.put(together.about().identity(), together);
                });
    }

    /** Shares that rest on too little are one matter, of whomever. */
    private void joinSlightShares() {
        List<Draft> slight = drafts.values().stream().filter(Draft::slight).toList();
        if (slight.size() > 1) {
            Draft together = new Draft(About.SLIGHT_SHARES);
            slight.forEach(draft -> move(draft, together));
            drafts.put(together.about().identity(), together);
        }
    }

    private static About ruleAndSort(Draft draft) {
        return About.rule(draft.members().get(0).finding().rule(), draft.about().sort());
    }

    private static boolean ofPlaces(Draft draft) {
        return !draft.about().sort().isEmpty() && !draft.about().onTheWay();
    }

    private static boolean loneSign(Draft draft) {
        return !draft.isEmpty()
                && !draft.slight()
                && draft.ofOneRule()
                && draft.members().stream().noneMatch(RollUp::standsForItself);
    }

    private static boolean standsForItself(Raised member) {
        return member.prohibited()
                || member.ofCase()
                || member.ofAllHolders()
                || (member.exposure().isPresent() && member.finding().severity().atLeast(Severity.MEDIUM));
    }

    // Ways

    private void joinWaysToldAlready() {
        WaysOfLines ways = new WaysOfLines(drafts.values());
        for (Draft draft : List.copyOf(drafts.values())) {
            for (Raised member : List.copyOf(draft.members())) {
                ways.tellingAllOf(member).ifPresent(found -> move(member, draft, found));
            }
        }
    }
}
