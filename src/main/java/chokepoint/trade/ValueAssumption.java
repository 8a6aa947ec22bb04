package chokepoint.trade;

import chokepoint.trade.values.Share;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a policy takes lines to be worth whose value nothing else bounds.
 *
 * @param tolerated part of the lines of a segment whose value may be unknown and then counts as nothing
 * @param bound what a line can be worth at most
 * @param amount that bound, in the reporting currency, if it is one amount for all
 * @param source who says so; empty if nobody does
 */
public record ValueAssumption(Share tolerated, Bound bound, BigDecimal amount, String source) implements Serializable {

    /** What bounds the value of a line that has none. */
    public enum Bound {
        NOTHING,
        AMOUNT,
        LARGEST_LINE
    }

    /** A line of unknown value may be worth anything. */
    public static final ValueAssumption NONE = tolerating(Share.NONE);

    public static ValueAssumption tolerating(Share tolerated) {
        return new ValueAssumption(tolerated, Bound.NOTHING, BigDecimal.ZERO, "");
    }

    /** Whether so many lines of unknown value among so many count as nothing. */
    public boolean tolerates(int unknown, int lines) {
        return unknown
                <= tolerated.fraction().multiply(BigDecimal.valueOf(lines)).intValue();
    }
}
