package chokepoint.tally.facts;

import chokepoint.tally.table.AmountRange;
import chokepoint.tally.table.PurchaseTotals;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The least growth from one period to the next, and how unusual it is: z is the distance from the mean of the earlier growth rates in their
 * sample standard deviations.
 *
 * @param growth {@link Share#NONE} if it is not known
 * @param rates how many earlier rates there are
 * @param z zero if growth is not known, or fewer than two rates or rates without spread leave it open
 */
record GrowthRate(Share growth, int rates, BigDecimal z) {

    static final GrowthRate UNKNOWN = new GrowthRate(Share.NONE, 0, BigDecimal.ZERO);

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(?:Q(\\d)|(\\d{2})))?");
    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;

    /**
     * By period; only what follows directly on a period that carries something has a growth. What may be worth anything may be worth
     * nothing, and so nothing has grown on it for sure; a rate that is only the least is no measure of later ones.
     *
     * @param values the least that a period carries
     * @param more how much more it may carry
     */
    static SortedMap<String, GrowthRate> of(SortedMap<String, BigDecimal> values, Map<String, AmountRange> more) {
        SortedMap<String, GrowthRate> growths = new TreeMap<>();
        List<BigDecimal> rates = new ArrayList<>();
        String before = "";
        for (String period : values.keySet()) {
            AmountRange less = more.getOrDefault(before, AmountRange.NOTHING);
            if (follows(period, before)
                    && !less.openAbove()
                    && values.get(before).add(less.most()).signum() > 0) {
                BigDecimal rate = values.get(period)
                        .divide(values.get(before).add(less.most()), PRECISION)
                        .subtract(BigDecimal.ONE);
                growths.put(period, new GrowthRate(new Share(rate), rates.size(), z(rate, rates)));
                if (less.exact()
                        && more.getOrDefault(period, AmountRange.NOTHING).exact()) {
                    rates.add(rate);
                }
            }
            before = period;
        }
        return growths;
    }

    private static boolean follows(String period, String before) {
        OptionalLong one = number(before);
        OptionalLong other = number(period);
        return one.isPresent()
                && other.isPresent()
                && before.length() == period.length()
                && other.getAsLong() == one.getAsLong() + 1;
    }

    private static OptionalLong number(String period) {
        Matcher matcher = PERIOD.matcher(period);
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        long year = Long.parseLong(matcher.group(1));
        if (matcher.start(2) >= 0) {
            return OptionalLong.of(year * QUARTERS + Long.parseLong(matcher.group(2)));
        }
        return OptionalLong.of(matcher.start(3) >= 0 ? year * MONTHS + Long.parseLong(matcher.group(3)) : year);
    }

    private static BigDecimal z(BigDecimal rate, List<BigDecimal> earlier) {
        int count = earlier.size();
        if (count < 2) {
            return BigDecimal.ZERO;
        }
        BigDecimal mean = sum(earlier).divide(BigDecimal.valueOf(count), PRECISION);
        List<BigDecimal> squares =
                earlier.stream().map(one -> one.subtract(mean).pow(2)).toList();
        BigDecimal deviation =
                sum(squares).divide(BigDecimal.valueOf(count - 1L), PRECISION).sqrt(PRECISION);
        return deviation.signum() == 0
                ? BigDecimal.ZERO
                : PurchaseTotals.canonical(rate.subtract(mean).divide(deviation, PRECISION));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
