package chokepoint.policy;

import chokepoint.trade.ValueAssumption;
import chokepoint.trade.values.Share;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The size that a segment must have for its shares to mean anything, and a problem to be of medium severity.
 *
 * @param value smallest value of a segment, in the reporting currency
 * @param lines smallest number of lines of a segment
 * @param listShare smallest part of the value of a list that a problem of medium severity is worth
 * @param listValue the least it is worth, in the reporting currency; the larger of both counts
 * @param unknown what lines of unknown value are taken to be worth
 * @param defaultLimits what a share must reach besides where the policy sets no limit
 */
public record MaterialityFloors(
        BigDecimal value,
        int lines,
        Share listShare,
        BigDecimal listValue,
        ValueAssumption unknown,
        DefaultLimits defaultLimits)
        implements Serializable {

    /**
     * What a share over a limit that only a rule card proposes must reach to be a hint of dependence.
     *
     * @param lines smallest number of lines of a segment
     * @param holderLines smallest number of lines of the holder, or of the largest one where all are judged together
     * @param share smallest part of the value of the list that the holder, or all together, carries
     */
    public record DefaultLimits(int lines, int holderLines, Share share) implements Serializable {}
}
