package chokepoint.reading.columns;

import chokepoint.finding.MappedColumn;
import chokepoint.finding.UnjudgeableList.FirstRow;
import chokepoint.trade.values.ToldDirection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How one sheet is understood before its lines are read.
 *
 * @param name empty for csv
 * @param notAList why the sheet is not read; empty if it is
 * @param headerRow 1-based row of the last header line; 0 if none was found
 * @param columns what the columns are taken to mean
 * @param notChosen columns that could have meant a field that another column fits better
 * @param unmapped headers that mean no field, with their column letters; all of a sheet that is not read
 * @param questions columns that only the user can tell the meaning of
 * @param notices what a reader of the list should know
 * @param firstRows the first rows that hold anything, as they stand
 * @param direction whether its lines are imports or exports, as its mapping, a column or its title says
 */
public record SheetProfile(
        String name,
        boolean hidden,
        String notAList,
        int headerRow,
        List<MappedColumn> columns,
        List<MappedColumn> notChosen,
        List<String> unmapped,
        List<UnclearColumn> questions,
        List<String> notices,
        List<FirstRow> firstRows,
        ToldDirection direction) {

    public SheetProfile {
        columns = List.copyOf(columns);
        notChosen = List.copyOf(notChosen);
        unmapped = List.copyOf(unmapped);
        questions = List.copyOf(questions);
        notices = List.copyOf(notices);
        firstRows = List.copyOf(firstRows);
    }

    public SheetProfile notAList(String reason) {
        return new SheetProfile(
                name, hidden, reason, headerRow, List.of(), List.of(), headers(), List.of(), notices, firstRows,
                direction);
    }

    /** Letter and header of every column. */
    private List<String> headers() {
        Stream<String> mapped = columns.stream().map(column -> column.column() + " " + column.header());
        return Stream.concat(mapped, unmapped.stream()).distinct().toList();
    }

    public boolean isList() {
        return notAList.isEmpty();
    }
}
