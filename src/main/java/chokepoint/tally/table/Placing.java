package chokepoint.tally.table;

import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.List;

/** The place of a line in the tallies: one segment of each segmentation, and a period. */
public record Placing(List<Segment> segments, String period) implements Serializable {}
