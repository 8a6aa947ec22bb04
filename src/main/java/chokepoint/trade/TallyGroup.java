package chokepoint.trade;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * Lines that a tally of the rulebook adds up under one key, of one segment and period. Each line counts in every segment it belongs to
 * and in {@link Segment#WHOLE_LIST}.
 *
 * @param tally name of the tally
 * @param name what the lines share, as first written, by place
 * @param groupKey what they share, normalised
 * @param value net of the known values, in the reporting currency; unknown if none is known
 * @param shownIn the fields in which a line shows that it is counted here
 */
public record TallyGroup(
        String tally,
        String name,
        String groupKey,
        Segment segment,
        String period,
        Money value,
        LineSet lines,
        List<Field> shownIn)
        implements Subject {

    public TallyGroup {
        shownIn = List.copyOf(shownIn);
    }

    /** How many lines there are. */
    public BigDecimal count() {
        return BigDecimal.valueOf(lines.size());
    }

    /** Whether it counts the lines of the whole list, and not those of one segment. */
    public boolean ofWholeList() {
        return segment.equals(Segment.WHOLE_LIST);
    }

    public boolean valueKnown() {
        return value.known();
    }

    @Override
    public List<String> key() {
        return List.of(tally, groupKey);
    }

    @Override
    public List<String> keyNames() {
        return List.of("tally", "of");
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("lines", count().toPlainString(), "value", value);
    }
}
