package chokepoint.reading.cells;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number and the currency beside it in its cell.
 *
 * @param currency ISO code; empty if the cell has none
 * @param shown the currency that the number format of the cell shows; empty if it shows none
 * @param sign the sign of several currencies that stands in the cell; empty if there is none
 */
public record Amount(BigDecimal number, String currency, ShownCurrency shown, String sign) {

    private static final Pattern NUMBER =
            Pattern.compile("[\\p{Nd}()+\\-\u2212\u2013'\u2019,\\s]+|(?<=\\p{Nd})[.]|[.](?=\\p{Nd})");

    /** A number written as text, which has no number format. */
    public static Amount written(BigDecimal number, String currency, String text) {
        return new Amount(number, currency, ShownCurrency.NONE, sign(text));
    }

    /** The sign beside a number, or alone, if several currencies share it; empty otherwise. */
    public static String sign(String text) {
        String beside = NUMBER.matcher(text).replaceAll("");
        boolean several =
                ReadingCache.meansMoney(beside) && ReadingCache.currency(beside).isEmpty();
        return several ? beside.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "") : "";
    }
}
