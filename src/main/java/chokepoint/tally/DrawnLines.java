package chokepoint.tally;

import chokepoint.tally.table.ValuedLine;
import java.math.BigDecimal;
import java.util.List;

/**
 * Lines drawn by value.
 *
 * @param drawn by place
 * @param lines how many could be drawn
 * @param value of those that could be drawn
 * @param withoutValue how many could not, because their value is unknown or not above zero
 */
public record DrawnLines(List<ValuedLine> drawn, int lines, BigDecimal value, int withoutValue) {

    public DrawnLines {
        drawn = List.copyOf(drawn);
    }
}
