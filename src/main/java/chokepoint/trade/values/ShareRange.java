package chokepoint.trade.values;

import java.io.Serializable;

/** The least and the most that a share can be, whatever the unknown turns out to be. */
public record ShareRange(Share low, Share high) implements Serializable {

    public static final ShareRange NONE = exactly(Share.NONE);

    public static ShareRange exactly(Share share) {
        return new ShareRange(share, share);
    }

    /** The range of the larger of two shares. */
    public ShareRange max(ShareRange other) {
        return new ShareRange(low.max(other.low), high.max(other.high));
    }

    public Share at(IntervalEnd end) {
        return end == IntervalEnd.HIGH ? high : low;
    }

    public boolean exact() {
        return low.equals(high);
    }

    /** In English. */
    @Override
    public String toString() {
        return exact() ? low.toString() : low + " to " + high;
    }
}
