package chokepoint.trade.values;

import java.io.Serializable;
import java.util.Comparator;

/**
 * One part of a segmentation. Totals are formed within one segmentation only.
 *
 * @param segmentation name of the partition, for example {@code goods}
 * @param name name of the part, for example {@code chips}
 */
public record Segment(String segmentation, String name) implements Comparable<Segment>, Serializable {

    /** The list as one segment: where tallies that know no segmentation belong. */
    public static final Segment WHOLE_LIST = new Segment("list", "whole list");

    private static final String UNASSIGNED = "unassigned";
    private static final Comparator<Segment> ORDER =
            Comparator.comparing(Segment::segmentation).thenComparing(Segment::name);

    /** Where lines belong that a segmentation does not place. */
    public static Segment unassigned(String segmentation) {
        return new Segment(segmentation, UNASSIGNED);
    }

    public boolean assigned() {
        return !name.equals(UNASSIGNED);
    }

    /** {@code goods/chips}: how a policy names it. */
    public String path() {
        return segmentation + "/" + name;
    }

    @Override
    public int compareTo(Segment other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name;
    }
}
