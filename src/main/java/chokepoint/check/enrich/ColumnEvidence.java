package chokepoint.check.enrich;

import chokepoint.names.parties.NumberColumn;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.ToldDirection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the columns of a list say of all its lines, before one of them is looked at.
 *
 * @param fields those that have a column
 * @param doubted fields whose column may mean something else, on which nothing may rest
 * @param vendorNumbers of what kind the numbers of vendors are
 * @param codes of parts that every line with a code gives the same one
 * @param usualReceiver the key of the receiver that most of the first lines go to; empty if there is none
 * @param direction whether home buys or sells, and what tells it
 * @param charges what freight and insurance usually come to
 */
public record ColumnEvidence(
        Set<Field> fields,
        Set<Field> doubted,
        NumberColumn vendorNumbers,
        Map<String, HsCode> codes,
        String usualReceiver,
        ToldDirection direction,
        UsualCharges charges) {

    /** Of a list that nobody has looked at: each number stands for itself. */
    public static final ColumnEvidence NONE = new ColumnEvidence(
            Set.of(Field.SEGMENT),
            Set.of(),
            NumberColumn.of("", List.of()),
            Map.of(),
            "",
            ToldDirection.UNKNOWN,
            UsualCharges.NONE);

    public ColumnEvidence {
        fields = Set.copyOf(fields);
        doubted = Set.copyOf(doubted);
        codes = Map.copyOf(codes);
    }

    public boolean exports() {
        return direction.direction() == Direction.EXPORT;
    }

    /** Whether something may rest on a field. */
    boolean sure(Field field) {
        return !doubted.contains(field);
    }
}
