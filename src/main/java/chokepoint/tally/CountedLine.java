package chokepoint.tally;

import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import java.util.List;

/**
 * A line that a tally of the rulebook counts.
 *
 * @param tally name of the tally
 * @param key under which lines meet, normalised
 * @param name the same as the line writes it
 * @param shownIn the fields in which the line shows it
 */
public record CountedLine(String tally, Line line, String key, String name, List<Field> shownIn) {

    public CountedLine {
        shownIn = List.copyOf(shownIn);
    }
}
