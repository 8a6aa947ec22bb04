package chokepoint.policy;

import chokepoint.trade.values.Share;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The size that a segment must have for its shares to mean anything.
 *
 * @param value smallest value of a segment, in the reporting currency
 * @param lines smallest number of lines of a segment
 * @param unknownLines part of the lines whose value may be unknown without leaving a rule over shares undecided
 */
public record MaterialityFloors(BigDecimal value, int lines, Share unknownLines) implements Serializable {}
