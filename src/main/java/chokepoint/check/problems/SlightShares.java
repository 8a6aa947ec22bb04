package chokepoint.check.problems;

import chokepoint.finding.FindingKind;
import chokepoint.finding.Severity;
import chokepoint.policy.MaterialityFloors.DefaultLimits;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Holding;
import chokepoint.trade.values.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lowers shares over a limit that only a rule card proposes and that rest on too little to mean dependence: one large purchase is none.
 * A limit that the policy sets holds from the first line on.
 */
final class SlightShares {

    private final DefaultLimits least;
    private final BigDecimal leastValue;
    private final Map<Raised.Rung, Integer> lines = new HashMap<>();
    private final List<String> lowered = new ArrayList<>();

    /** @param list what the whole list is worth */
    SlightShares(Collection<Concentration> rungs, DefaultLimits least, Money list) {
        this.least = least;
        this.leastValue = list.positive() ? list.amount().multiply(least.share().fraction()) : BigDecimal.ZERO;
        rungs.forEach(rung -> lines.put(Raised.Rung.of(rung), rung.lines().size()));
    }

    Raised weigh(Raised member) {
        if (!(member.subjects().get(0) instanceof Holding holding) || !proposed(member) || !slight(holding)) {
            return member;
        }
        if (!member.finding().severity().atLeast(Severity.MEDIUM)) {
            return member.slighted();
        }
        lowered.add(member.finding().fingerprint());
        return member.with(member.finding().lowered()).slighted();
    }

    /** Whether it is over a limit that nobody but the rule card sets. */
    private static boolean proposed(Raised member) {
        return member.card().kind() == FindingKind.BREACH && member.finding().kind() == FindingKind.FLAG;
    }

    private boolean slight(Holding holding) {
        Money value = holding.value();
        return lines.getOrDefault(Raised.Rung.of(holding), least.lines()) < least.lines()
                || holding instanceof Exposure exposure && exposure.lines().size() < least.holderLines()
                || value.known() && value.amount().compareTo(leastValue) < 0;
    }

    /** Fingerprints of the findings that it lowered. */
    List<String> lowered() {
        return lowered;
    }
}
