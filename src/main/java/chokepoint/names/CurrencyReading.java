package chokepoint.names;

/**
 * What a text says of a currency.
 *
 * @param code ISO 4217 code; empty if the text means none or several
 * @param note in words what was assumed or what is wrong; empty if the text is plainly one currency, or plainly none
 */
public record CurrencyReading(String code, String note) {

    /** Of a text that means none. */
    public static final CurrencyReading NONE = new CurrencyReading("", "");

    public boolean known() {
        return !code.isEmpty();
    }
}
