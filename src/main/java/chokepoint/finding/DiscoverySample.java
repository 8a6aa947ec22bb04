package chokepoint.finding;

import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import java.io.Serializable;
import java.util.List;

/**
 * A discovery sample of the lines without findings, drawn for somebody to look at. If none of them has a fault, then with
 * the stated confidence no more than the stated part of the value of all such lines has one.
 *
 * @param error the part of the value that may be at fault
 * @param confidence with which it is no more
 * @param size how many lines it takes; fewer are drawn where there are no more
 * @param lines how many lines could be drawn
 * @param value of these lines
 * @param withoutValue how many lines on which nothing was found could not be drawn, because they have no value above zero
 * @param drawn by place
 */
public record DiscoverySample(
        Share error, Share confidence, int size, int lines, Money value, int withoutValue, List<Drawn> drawn)
        implements Serializable {

    /** Nothing is drawn. */
    public static final DiscoverySample NONE =
            new DiscoverySample(Share.NONE, Share.NONE, 0, 0, Money.UNKNOWN, 0, List.of());

    public DiscoverySample {
        drawn = List.copyOf(drawn);
    }

    /** A line to look at. */
    public record Drawn(ListCell cell, Money value) implements Serializable {}

    /** Whether all lines that could be drawn are: then what is seen is no estimate. */
    public boolean whole() {
        return drawn.size() == lines;
    }
}
