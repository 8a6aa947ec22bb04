package chokepoint.policy;

import chokepoint.trade.values.AmountKind;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which of several amounts of a list is taken as the value: the first of these that it has.
 *
 * @param stated whether the policy says so; if not, an amount that does not say what it is comes before all
 */
public record ValueOrder(List<AmountKind> kinds, boolean stated) implements Serializable {

    /** What the buyer pays, then what the goods cost delivered, then what they cost on leaving. */
    public static final ValueOrder USUAL =
            new ValueOrder(List.of(AmountKind.INVOICE, AmountKind.CIF, AmountKind.FOB), false);

    public ValueOrder {
        kinds = List.copyOf(kinds);
    }

    public static ValueOrder of(List<AmountKind> kinds) {
        return kinds.isEmpty() ? USUAL : new ValueOrder(kinds, true);
    }

    /** Lower comes first; a kind that is not named comes last. */
    public int rank(AmountKind kind) {
        int at = kinds.indexOf(kind);
        return at < 0 ? kinds.size() : at;
    }

    @Override
    public String toString() {
        return kinds.stream().map(AmountKind::toString).collect(Collectors.joining(", "));
    }
}
