package chokepoint.tally;

import chokepoint.tally.table.ValuedLine;
import chokepoint.trade.values.LineId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that leave the shares of a segment in a period open.
 *
 * @param withoutHolder purchases for which no holder is known, largest first
 * @param withoutValue lines whose value is not known, by place
 * @param withoutDate lines that may belong to another period, by place
 */
public record OpenLines(List<ValuedLine> withoutHolder, List<LineId> withoutValue, List<LineId> withoutDate) {

    public static final OpenLines NONE = new OpenLines(List.of(), List.of(), List.of());

    public OpenLines {
        withoutHolder = List.copyOf(withoutHolder);
        withoutValue = List.copyOf(withoutValue);
        withoutDate = List.copyOf(withoutDate);
    }

    /** These and those of another list; of each kind so many at most. */
    public OpenLines and(OpenLines other, int most) {
        return new OpenLines(
                Stream.concat(withoutHolder.stream(), other.withoutHolder.stream())
                        .sorted()
                        .limit(most)
                        .toList(),
                both(withoutValue, other.withoutValue, most),
                both(withoutDate, other.withoutDate, most));
    }

    private static List<LineId> both(List<LineId> some, List<LineId> more, int most) {
        return Stream.concat(some.stream(), more.stream()).sorted().limit(most).toList();
    }
}
