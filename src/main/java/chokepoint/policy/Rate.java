package chokepoint.policy;

import chokepoint.trade.values.Day;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An exchange rate of one day.
 *
 * @param rate units of {@code to} for one unit of {@code from}
 * @param source who says so; may be empty
 */
public record Rate(String from, String to, BigDecimal rate, Day date, String source) implements Serializable {}
