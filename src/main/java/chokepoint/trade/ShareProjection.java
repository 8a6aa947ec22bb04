package chokepoint.trade;

import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Projects a share to the day on which the next step of its limit begins, by its trend since the period before.
 *
 * @param next the limit of that step
 * @param month when it begins
 * @param months how many months are left, at least one
 * @param share the share today
 * @param trend the share by then, not below zero
 */
public record ShareProjection(Share next, YearMonth month, long months, Share share, Share trend) {

    private static final Pattern PERIOD = Pattern.compile("\\d+(?:-(?:(Q)[1-4]|(\\d\\d)))?");
    private static final int YEAR = 12;
    private static final int QUARTER = 3;

    /** Of a holder whose limit has a next step that sets the share. */
    static ShareProjection of(Exposure exposure, Limit limit) {
        LocalDate begins = limit.next().from().date();
        YearMonth month = YearMonth.from(begins);
        long months = Math.max(1, ChronoUnit.MONTHS.between(limit.day().date(), begins));
        BigDecimal change = exposure.rise()
                .fraction()
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(length(exposure.period())), MathContext.DECIMAL128);
        Share trend = exposure.share().plus(new Share(change));
        return new ShareProjection(limit.nextShare(), month, months, exposure.share(), trend.max(Share.NONE));
    }

    private static long length(String period) {
        Matcher matcher = PERIOD.matcher(period);
        if (!matcher.matches() || matcher.group(1) == null && matcher.group(2) == null) {
            return YEAR;
        }
        return matcher.group(1) == null ? 1 : QUARTER;
    }

    /** By how much the share has to fall in each month that is left. */
    public Share reduction() {
        BigDecimal excess = share.minus(next).max(Share.NONE).fraction();
        return new Share(excess.divide(BigDecimal.valueOf(months), MathContext.DECIMAL128));
    }
}
