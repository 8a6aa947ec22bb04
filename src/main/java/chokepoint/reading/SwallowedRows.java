package chokepoint.reading;

import chokepoint.reading.columns.FirstFew;
import chokepoint.reading.text.CsvShape;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.Row;
import java.util.List;
import java.util.Optional;

/** Rows of a csv that an odd quote made part of one field of another row: told, as their amounts are in no sum. */
final class SwallowedRows {

    /** With fewer fields, a text over several lines may well have as many delimiters. */
    private static final int FEWEST_FIELDS = 3;

    private final Optional<CsvShape> csv;
    private final FirstFew rows = FirstFew.rows();
    private long swallowed;

    SwallowedRows(Optional<CsvShape> csv) {
        this.csv = csv.filter(shape -> shape.fields() >= FEWEST_FIELDS);
    }

    void look(Row row, ReadingProblems problems) {
        if (csv.isEmpty()) {
            return;
        }
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            if (text.indexOf('\n') >= 0) {
                look(row, column, text, problems);
            }
        }
    }

    private void look(Row row, int column, String text, ReadingProblems problems) {
        long breaks = text.strip().chars().filter(c -> c == '\n').count();
        long delimiters = text.chars().filter(c -> c == row.delimiter()).count();
        if (breaks == 0 || delimiters < breaks * (csv.orElseThrow().fields() - 1)) {
            return;
        }
        swallowed += breaks;
        rows.add(row.number());
        problems.add(
                row.number(),
                ColumnName.of(column),
                "row",
                text,
                "runs over " + (breaks + 1) + " lines that part like rows, as if a quote were opened and never closed",
                "read as one field, and the amounts in it in no sum");
    }

    List<String> notices() {
        return rows.isEmpty()
                ? List.of()
                : List.of("an odd quote in " + (rows.count() == 1 ? "row " : "rows ") + rows + " makes " + swallowed
                        + (swallowed == 1 ? " further row" : " further rows")
                        + " part of a field; their amounts are in no sum; double or remove the quote");
    }
}
