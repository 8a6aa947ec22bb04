package chokepoint.check.problems;

import chokepoint.check.findings.FindingWithSubjects;
import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Holding;
import chokepoint.trade.Lane;
import chokepoint.trade.Line;
import chokepoint.trade.OrderHistory;
import chokepoint.trade.Purchase;
import chokepoint.trade.Subject;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding, and what it rests on.
 *
 * @param card of its rule
 * @param subjects that its rule speaks of
 * @param slight whether it is a share that rests on too little to mean dependence
 */
record Raised(Finding finding, RuleCard card, List<Subject> subjects, LineSet lines, About about, boolean slight) {

    /** Where on the ladder shares are held against a limit. */
    record Rung(Segment segment, String period, Scope scope) {

        static Rung of(Holding holding) {
            return new Rung(holding.segment(), holding.period(), holding.scope());
        }
    }

    static Raised of(FindingWithSubjects made, RuleCard card) {
        LineSet.Builder lines = LineSet.builder();
        made.subjects().forEach(subject -> lines.addAll(subject.lines()));
        return new Raised(
                made.finding(),
                card,
                made.subjects(),
                lines.build(),
                About.of(card, made.finding().severity(), made.subjects().get(0)),
                false);
    }

    boolean prohibited() {
        return card.prohibition();
    }

    boolean ofCase() {
        return finding.kind() == FindingKind.CASE;
    }

    /** Whether both are breaches, cases, or signs of one theme. */
    boolean ofKindOf(Raised other) {
        return prohibited() == other.prohibited()
                && card.kind() == other.card.kind()
                && card.theme().equals(other.card.theme());
    }

    /** Of a rule over holders: the exposure that is over its limit. */
    Optional<Exposure> exposure() {
        return subjects.get(0) instanceof Exposure exposure ? Optional.of(exposure) : Optional.empty();
    }

    boolean ofAllHolders() {
        return subjects.get(0) instanceof Concentration;
    }

    boolean ofLane() {
        return subjects.get(0) instanceof Lane;
    }

    Optional<Rung> rung() {
        return subjects.get(0) instanceof Holding holding ? Optional.of(Rung.of(holding)) : Optional.empty();
    }

    /** Of a case: the rules whose flags agree. */
    Set<String> agreeing() {
        return subjects.stream()
                .flatMap(subject ->
                        subject instanceof Purchase purchase ? purchase.confirmed().stream() : Stream.empty())
                .map(Purchase.Flag::rule)
                .collect(Collectors.toSet());
    }

    /** The orders that its lines name. */
    Stream<String> orders() {
        return subjects.stream().map(Raised::order).filter(order -> !order.isBlank());
    }

    private static String order(Subject subject) {
        if (subject instanceof Line line) {
            return line.order();
        }
        if (subject instanceof Purchase purchase) {
            return purchase.order();
        }
        return subject instanceof OrderHistory history ? history.order() : "";
    }

    Raised with(Finding newFinding) {
        return new Raised(newFinding, card, subjects, lines, about, slight);
    }

    Raised slighted() {
        return new Raised(finding, card, subjects, lines, about, true);
    }
}
