package chokepoint.trade;

import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
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
 * @param holders number of known holders with something to carry
 * @param hhiLow HHI if the unknown is spread
 * @param hhiHigh HHI if the unknown is all the largest holder's
 * @param hhi the end of that interval it is being judged at
 * @param previousLow HHI of the period before at its low end; zero if there was none
 * @param previousHigh the same at its high end
 * @param rise by how much HHI is up since, at the end of the interval it is being judged at; at the low end it is sure to be
 * @param foreignLow share of holders known to be foreign
 * @param foreignHigh share of holders not known to be at home
 * @param foreignShare the end of that interval it is being judged at
 * @param shares of the known holders, largest first, at their low end
 * @param unknownCounted the part of the unknown that counts as the largest holders': none or all, by the end it is being judged at
 */
public record Concentration(
        Segment segment,
        String period,
        Scope scope,
        Money value,
        Money unknownHolder,
        int unknownValueLines,
        int holders,
        BigDecimal hhiLow,
        BigDecimal hhiHigh,
        BigDecimal hhi,
        BigDecimal previousLow,
        BigDecimal previousHigh,
        BigDecimal rise,
        Share foreignLow,
        Share foreignHigh,
        Share foreignShare,
        List<Share> shares,
        Share unknownCounted,
        LineSet lines)
        implements Holding {

    private static final int THREE = 3;
    private static final int FOUR = 4;

    public Concentration {
        shares = List.copyOf(shares);
    }

    @Override
    public Concentration at(IntervalEnd end) {
        boolean high = end == IntervalEnd.HIGH;
        return new Concentration(
                segment,
                period,
                scope,
                value,
                unknownHolder,
                unknownValueLines,
                holders,
                hhiLow,
                hhiHigh,
                high ? hhiHigh : hhiLow,
                previousLow,
                previousHigh,
                rise(high),
                foreignLow,
                foreignHigh,
                high ? foreignHigh : foreignLow,
                shares,
                high ? unknownShare() : Share.NONE,
                lines);
    }

    private BigDecimal rise(boolean high) {
        if (!compared()) {
            return BigDecimal.ZERO;
        }
        return high ? hhiHigh.subtract(previousLow) : hhiLow.subtract(previousHigh);
    }

    private Share unknownShare() {
        return value.positive() ? Share.of(unknownHolder.amount(), value.amount()) : Share.NONE;
    }

    /** How many holders of equal size would be as concentrated: 1 / HHI (Laakso and Taagepera 1979); zero if there is none. */
    public double effectiveHolders() {
        return hhi.signum() == 0 ? 0 : 1 / hhi.doubleValue();
    }

    /** Whether there was a period before in which anything was carried. */
    public boolean compared() {
        return previousHigh.signum() > 0;
    }

    /** What the largest n holders carry together. */
    public Share largest(int n) {
        return shares.stream().limit(n).reduce(unknownCounted, Share::plus);
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
        return Figures.of("hhi", Figures.sixDigits(hhi), "foreign share", foreignShare);
    }

    @Override
    public SortedMap<String, String> decidingFigures() {
        return Figures.of("hhi", Figures.wholePercent(new Share(hhi)), "foreign", Figures.wholePercent(foreignShare));
    }
}
