package chokepoint.reading;

import chokepoint.reading.rows.RepeatedRows;
import chokepoint.trade.Line;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Values;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * What tells that a line of one sheet or list is the purchase that a line of another is, whatever the order of their columns and the
 * format of their files. Countries and parties beside the vendor are no part of it: a later state may say them otherwise.
 */
final class LinePrint {

    private static final Field[] TOLD = {
        Field.ORDER,
        Field.CONTRACT,
        Field.LINE,
        Field.LOT,
        Field.DATE,
        Field.INVOICE,
        Field.DECLARATION,
        Field.SERIAL,
        Field.BILL_OF_LADING,
        Field.BUYER,
        Field.VENDOR,
        Field.SEGMENT,
        Field.DESCRIPTION,
        Field.PART,
        Field.HS,
        Field.QUANTITY
    };

    private static final Set<Field> OF_ITS_OWN = EnumSet.of(
            Field.ORDER,
            Field.CONTRACT,
            Field.DATE,
            Field.INVOICE,
            Field.DECLARATION,
            Field.SERIAL,
            Field.BILL_OF_LADING);

    private LinePrint() {}

    /** Whether it has a number or a date, so that one that says the same is no other purchase. */
    static boolean isIdentified(Line line) {
        return OF_ITS_OWN.stream().anyMatch(line.values()::has);
    }

    /**
     * Of a line with a value.
     *
     * @param stated the value that it states, whether that counts or not
     */
    static long of(Line line, Money stated) {
        Values values = line.values();
        long print = RepeatedRows.mixed(hash(stated));
        for (Field field : TOLD) {
            if (values.has(field)) {
                print = RepeatedRows.mixed(print * 31 + field.ordinal())
                        + hash(values.get(field).orElseThrow());
            }
        }
        return RepeatedRows.mixed(print);
    }

    private static long hash(Object value) {
        if (value instanceof Money money) {
            return hash(money.amount()) * 31 + money.currency().hashCode();
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().hashCode();
        }
        if (value instanceof Party party) {
            return party.key().hashCode();
        }
        if (value instanceof HsCode code) {
            return code.digits().hashCode();
        }
        return value instanceof Day day ? day.hashCode() : value.toString().hashCode();
    }
}
