package chokepoint.policy;

import chokepoint.trade.ValueAssumption;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The size that a segment must have for its shares to mean anything.
 *
 * @param value smallest value of a segment, in the reporting currency
 * @param lines smallest number of lines of a segment
 * @param unknown what lines of unknown value are taken to be worth
 */
public record MaterialityFloors(BigDecimal value, int lines, ValueAssumption unknown) implements Serializable {}
