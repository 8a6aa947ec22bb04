package chokepoint.check.outcome;

import chokepoint.finding.ListCell;
import chokepoint.finding.ListRead;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns that the lists of a check have. */
public final class ListColumns {

    private final Map<String, ListRead> byFile;

    private ListColumns(Map<String, ListRead> byFile) {
        this.byFile = byFile;
    }

    public static ListColumns of(ListRead list) {
        return of(List.of(list));
    }

    public static ListColumns of(Collection<ListRead> lists) {
        return new ListColumns(lists.stream().collect(Collectors.toMap(ListRead::file, Function.identity())));
    }

    Collection<ListRead> lists() {
        return byFile.values();
    }

    /** Whether any list has a column for the field. */
    boolean has(Field field) {
        return byFile.values().stream().anyMatch(list -> list.has(field));
    }

    /** The cell in which a line tells a field; empty if its sheet has no column for it. */
    public Optional<ListCell> cell(LineId line, Field field) {
        return Optional.ofNullable(byFile.get(line.file())).flatMap(list -> list.cell(line, field));
    }
}
