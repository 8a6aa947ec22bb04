package chokepoint.trade;

import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.PeriodReach;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * The concentration of a segment over its holders in a period.
 *
 * <p>HHI is the sum of the squared shares, from near 0 to 1 (Herfindahl 1950; U.S. guidelines print it times 10,000). Its low
 * end spreads the unknown over holders too small to count, its high end gives all of it to the largest.
 *
 * @param value what the segment carries in all, the unknown included
 * @param unknownHolder how much of it no holder is known for
 * @param unknownValueLines lines whose value is not known in the reporting currency; they are in no sum
 * @param unknownStated what these state in currencies without a rate, one amount for each
 * @param undatedLines lines of the segment without a date; they may belong to this period
 * @param amountsKnown whether no amount and no date leaves a share open
 * @param holders number of known holders with something to carry
 * @param hhiLow HHI if the unknown is spread
 * @param hhiHigh HHI if the unknown is all the largest holder's
 * @param end the end of intervals that it is being judged at
 * @param previousLow HHI of the period before at its low end; zero if there was none
 * @param previousHigh the same at its high end
 * @param reach the days of the period that the list reaches
 * @param reachBefore the same of the period before; {@link PeriodReach#NONE} if there was none
 * @param foreignLow share of holders known to be foreign
 * @param foreignHigh share of holders not known to be at home
 * @param shares of the known holders by what is known, largest first
 * @param together what the largest one, two, three and four carry together
 */
public record Concentration(
        Segment segment,
        String period,
        Scope scope,
        Money value,
        Money unknownHolder,
        int unknownValueLines,
        List<Money> unknownStated,
        int undatedLines,
        boolean amountsKnown,
        int holders,
        BigDecimal hhiLow,
        BigDecimal hhiHigh,
        IntervalEnd end,
        BigDecimal previousLow,
        BigDecimal previousHigh,
        PeriodReach reach,
        PeriodReach reachBefore,
        Share foreignLow,
        Share foreignHigh,
        List<Share> shares,
        List<ShareRange> together,
        LineSet lines)
        implements Holding {

    /** How many holders CR3 and CR4 put together. */
    public static final int MOST_TOGETHER = 4;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int THREE = 3;
    private static final int FOUR = MOST_TOGETHER;

    public Concentration {
        unknownStated = List.copyOf(unknownStated);
        shares = List.copyOf(shares);
        together = List.copyOf(together);
    }

    @Override
    public Concentration at(IntervalEnd judged) {
        return new Concentration(
                segment,
                period,
                scope,
                value,
                unknownHolder,
                unknownValueLines,
                unknownStated,
                undatedLines,
                amountsKnown,
                holders,
                hhiLow,
                hhiHigh,
                judged,
                previousLow,
                previousHigh,
                reach,
                reachBefore,
                foreignLow,
                foreignHigh,
                shares,
                together,
                lines);
    }

    public BigDecimal hhi() {
        return end == IntervalEnd.HIGH ? hhiHigh : hhiLow;
    }

    public Share foreignShare() {
        return end == IntervalEnd.HIGH ? foreignHigh : foreignLow;
    }

    /** Whether more than half of it is foreign. */
    public boolean mostlyForeign() {
        return foreignShare().fraction().compareTo(HALF) > 0;
    }

    /** By how much HHI is up since the period before; at the low end it is sure to be. */
    public BigDecimal rise() {
        if (!compared()) {
            return BigDecimal.ZERO;
        }
        return end == IntervalEnd.HIGH ? hhiHigh.subtract(previousLow) : hhiLow.subtract(previousHigh);
    }

    /** What HHI was in the period before, at the end that {@link #rise} is taken from. */
    public BigDecimal previousHhi() {
        return end == IntervalEnd.HIGH ? previousLow : previousHigh;
    }

    /** How many holders of equal size would be as concentrated: 1 / HHI (Laakso and Taagepera 1979); zero if there is none. */
    public double effectiveHolders() {
        return hhi().signum() == 0 ? 0 : 1 / hhi().doubleValue();
    }

    /** Whether there was a period before in which anything was carried. */
    public boolean compared() {
        return previousHigh.signum() > 0;
    }

    /** How much of its length only one of the two periods reaches. */
    public Share gap() {
        return reach.gap(reachBefore);
    }

    /** What the largest n holders carry together, of four at most. */
    public Share largest(int n) {
        return together.isEmpty() ? Share.NONE : together.get(n - 1).at(end);
    }

    /** CR3: what the three largest holders carry together. */
    public Share largestThree() {
        return largest(THREE);
    }

    /** CR4: what the four largest holders carry together. */
    public Share largestFour() {
        return largest(FOUR);
    }

    @Override
    public List<String> key() {
        return List.of(scope.name());
    }

    @Override
    public List<String> keyNames() {
        return List.of("scope");
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("hhi", Figures.sixDigits(hhi()), "foreign share", foreignShare());
    }

    @Override
    public SortedMap<String, String> decidingFigures() {
        return Figures.of(
                "hhi", Figures.wholePercent(new Share(hhi())), "foreign", Figures.wholePercent(foreignShare()));
    }
}
