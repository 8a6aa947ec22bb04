package chokepoint.check.compare;

import chokepoint.names.places.Countries;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Route;
import chokepoint.trade.values.Values;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes a value so that all its spellings give the same text and different values never do. Names are compared by letters only. */
final class NormalizedValue {

    private NormalizedValue() {}

    /** The currency stands with an amount only where no column of its own tells it. */
    static String of(Values values, Field field) {
        Object value = values.get(field).orElse("");
        if (value instanceof Money money) {
            boolean told = values.has(Field.CURRENCY) || money.currency().isEmpty();
            return plain(money.amount()) + (told ? "" : " " + money.currency());
        }
        return told(value);
    }

    private static String told(Object value) {
        if (value instanceof Party party) {
            return party.name().strip();
        }
        if (value instanceof Country country) {
            return Countries.name(country);
        }
        if (value instanceof HsCode code) {
            return code.digits();
        }
        if (value instanceof Route route) {
            return told(route.places());
        }
        if (value instanceof BigDecimal number) {
            return plain(number);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(NormalizedValue::told).collect(Collectors.joining(", "));
        }
        return value.toString().strip();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
