package chokepoint.names;

/**
 * The currency that a text names, if it does.
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
