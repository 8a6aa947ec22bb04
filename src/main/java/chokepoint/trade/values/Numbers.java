package chokepoint.trade.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How figures are printed in messages and reports: rounded here and nowhere earlier. */
public final class Numbers {

    private static final int PERCENT_DIGITS = 2;

    private Numbers() {}

    static String percent(BigDecimal fraction) {
        return format("#,##0.##", fraction.movePointLeft(-PERCENT_DIGITS)) + " %";
    }

    static String money(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return format(whole ? "#,##0" : "#,##0.00", amount);
    }

    public static String plain(BigDecimal number) {
        return format("#,##0.####", number);
    }

    /** {@link DecimalFormat} is not thread-safe and prints rarely, so each call has its own. */
    private static String format(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(number);
    }
}
