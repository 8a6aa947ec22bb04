package chokepoint.trade;

import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Figures of subjects by name, as text for machines. */
final class Figures {

    private static final int WHOLE_PERCENT = 2;
    private static final MathContext SIX_DIGITS = new MathContext(6);
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    private Figures() {}

    /** Takes names and figures by turns. */
    static SortedMap<String, String> of(Object... namesAndFigures) {
        SortedMap<String, String> figures = new TreeMap<>();
        for (int i = 0; i < namesAndFigures.length; i += 2) {
            figures.put(namesAndFigures[i].toString(), namesAndFigures[i + 1].toString());
        }
        return Collections.unmodifiableSortedMap(figures);
    }

    static String sixDigits(BigDecimal figure) {
        return figure.round(SIX_DIGITS).toPlainString();
    }

    static BigDecimal twoDigits(BigDecimal figure) {
        return figure.round(TWO_DIGITS);
    }

    static String plain(Money money) {
        return money.amount().stripTrailingZeros().toPlainString() + money.currency();
    }

    static String wholePercent(Share share) {
        return share.fraction().setScale(WHOLE_PERCENT, RoundingMode.HALF_UP).toPlainString();
    }
}
