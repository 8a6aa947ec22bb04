package chokepoint.tally.table;

import chokepoint.trade.values.LineId;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A line and its value in the reporting currency; in order, the largest come first, then by place.
 *
 * @param line where it stands
 * @param value its value
 */
public record ValuedLine(LineId line, BigDecimal value) implements Comparable<ValuedLine>, Serializable {

    @Override
    public int compareTo(ValuedLine other) {
        int byValue = other.value.compareTo(value);
        return byValue != 0 ? byValue : line.compareTo(other.line);
    }
}
