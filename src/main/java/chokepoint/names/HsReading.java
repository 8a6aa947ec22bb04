package chokepoint.names;

import chokepoint.trade.values.HsCode;

/**
 * The code of goods that a text contains, if it does.
 *
 * @param code the code; unknown if none can be relied on
 * @param note in words what was put right or what is wrong; empty if the text is plainly a code, or plainly nothing
 */
public record HsReading(HsCode code, String note) {

    public boolean known() {
        return code.known();
    }

    static HsReading of(String digits, String note) {
        return new HsReading(HsCode.of(digits), note);
    }

    static HsReading none(String note) {
        return new HsReading(HsCode.UNKNOWN, note);
    }
}
