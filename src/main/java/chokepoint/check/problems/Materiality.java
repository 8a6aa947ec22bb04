package chokepoint.check.problems;

import chokepoint.finding.Severity;
import chokepoint.policy.MaterialityFloors;
import chokepoint.tally.LineValues;
import chokepoint.trade.values.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a problem must be worth for its severity to stand. Below it nothing is medium, but for prohibitions, which know no amount that is
 * too small, and for what nobody knows the value of.
 */
final class Materiality {

    private final BigDecimal floor;
    private final List<String> lowered = new ArrayList<>();

    /** @param list what the whole list is worth */
    Materiality(MaterialityFloors floors, Money list) {
        BigDecimal share =
                list.positive() ? list.amount().multiply(floors.listShare().fraction()) : BigDecimal.ZERO;
        this.floor = share.max(floors.listValue());
    }

    BigDecimal floor() {
        return floor;
    }

    /** Lowers what is medium and more of a problem that is worth less. */
    void weigh(Draft draft, LineValues values) {
        Money worth = draft.valueAtStake(values);
        boolean small = worth.known() && worth.amount().compareTo(floor) < 0;
        if (small && draft.members().stream().noneMatch(Raised::prohibited)) {
            draft.replace(this::lowered);
        }
    }

    private Raised lowered(Raised member) {
        if (!member.finding().severity().atLeast(Severity.MEDIUM)) {
            return member;
        }
        lowered.add(member.finding().fingerprint());
        return member.with(member.finding().lowered());
    }

    /** Fingerprints of the findings that were lowered. */
    List<String> lowered() {
        return lowered;
    }
}
