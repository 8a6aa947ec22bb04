package chokepoint.policy;

import chokepoint.trade.values.Share;
import java.io.Serializable;

/**
 * The assurance wanted for lines without findings.
 *
 * @param error the part of their value that may be at fault; none means that nothing is drawn
 * @param confidence with which it must be no more
 */
public record SamplingTarget(Share error, Share confidence) implements Serializable {

    /**
     * How many lines must be drawn by value, and found without a fault: the smallest n for which (1 − error)^n is no more than 1 −
     * confidence, as in discovery sampling (AICPA, Audit Guide: Audit Sampling). Drawing no line twice needs no more.
     */
    public int size() {
        boolean possible = error.compareTo(Share.NONE) > 0
                && error.compareTo(Share.WHOLE) < 0
                && confidence.compareTo(Share.NONE) > 0
                && confidence.compareTo(Share.WHOLE) < 0;
        return possible
                ? (int) Math.ceil(StrictMath.log1p(-confidence.toDouble()) / StrictMath.log1p(-error.toDouble()))
                : 0;
    }
}
