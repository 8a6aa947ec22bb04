package chokepoint.tally.table;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Party;
import java.util.List;
import java.util.stream.IntStream;

/** Who and what stands on a group of lines. */
public final class TableView {

    private final LineTable table;
    private final LinePlaces places;

    public TableView(LineTable table, LinePlaces places) {
        this.table = table;
        this.places = places;
    }

    /** The known parties, each in the spelling of its first line by place, sorted by key. */
    public List<Party> parties(int[] lines, KeyedColumn<?> keyed) {
        return LineGroup.of(lines, keyed::number).stream()
                .filter(LineGroup::known)
                .map(group -> new Party(spelling(group.lines(), keyed), keyed.key(group.number())))
                .sorted()
                .toList();
    }

    /** The spelling of the first line by place. */
    public String spelling(int[] lines, KeyedColumn<?> keyed) {
        return keyed.name(places.first(lines));
    }

    /** The earliest restriction date of any of the lines; unknown if none has one. */
    public Day restrictedSince(int[] lines) {
        return IntStream.of(lines)
                .mapToObj(table.restrictedSince()::value)
                .filter(Day::known)
                .min(Day::compareTo)
                .orElse(Day.UNKNOWN);
    }

    /** The known codes, sorted. */
    public List<HsCode> hsCodes(int[] lines) {
        return IntStream.of(lines)
                .mapToObj(table.hsCodes()::value)
                .filter(HsCode::known)
                .distinct()
                .sorted()
                .toList();
    }
}
