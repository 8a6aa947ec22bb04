package chokepoint.finding;

import chokepoint.trade.values.Field;
import java.util.List;

/**
 * A list on which nothing could be judged: what was seen of it, and what would help.
 *
 * @param wanted a short list of columns with which most rules could speak, the most useful first
 */
public record UnjudgeableList(List<SheetSeen> sheets, List<Wanted> wanted) {

    /**
     * How one sheet was understood.
     *
     * @param notRead why it was not read; empty if it was
     * @param headerRow 1-based row of the header; 0 if none was found
     * @param columns what columns were taken to mean
     * @param unused letter and header of each column that means no field, as {@code D Remarks}
     * @param firstRows the first rows as they stand, where no header was found
     */
    public record SheetSeen(
            String name,
            String notRead,
            int headerRow,
            List<MappedColumn> columns,
            List<String> unused,
            List<FirstRow> firstRows) {

        public SheetSeen {
            columns = List.copyOf(columns);
            unused = List.copyOf(unused);
            firstRows = List.copyOf(firstRows);
        }
    }

    /** One of the first rows of a sheet: its number, and what stands in its first cells. */
    public record FirstRow(int number, List<String> cells) {

        public FirstRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Columns that the list should have, together.
     *
     * @param rules how many rules can speak with them and those before them
     */
    public record Wanted(List<Field> fields, int rules) {

        public Wanted {
            fields = List.copyOf(fields);
        }
    }

    public UnjudgeableList {
        sheets = List.copyOf(sheets);
        wanted = List.copyOf(wanted);
    }
}
