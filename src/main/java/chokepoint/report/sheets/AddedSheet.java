package chokepoint.report.sheets;

import chokepoint.words.Texts;
import chokepoint.workbook.parts.NewSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet to be added to a workbook, free of any file format. Rows and columns count from 0.
 *
 * @param widths of the columns, in characters
 * @param frozenRows how many rows stay on screen while scrolling
 * @param frozenColumns how many columns do
 * @param repeatedRow the row printed again on every page; -1 for none
 * @param pagesWide how many pages, of much the same width, the sheet is fitted to when printed
 */
public record AddedSheet(
        String name,
        List<Integer> widths,
        List<Row> rows,
        int frozenRows,
        int frozenColumns,
        int repeatedRow,
        int pagesWide,
        Optional<NewSheet.Filter> filter,
        Optional<NewSheet.Choice> choice) {

    /** More rows than anybody reads, and fewer than an xls can hold. */
    public static final int MOST_ROWS = 60_000;

    /** Of a row that leaves its height to programs, in points. */
    static final double ORDINARY_HEIGHT = 15;

    private static final double LEADING = 1.35;

    /** That Excel gives a row. */
    private static final double HIGHEST = 409;

    /**
     * One row.
     *
     * @param lines how many lines of text it must hold
     */
    public record Row(List<AddedCell> cells, int lines) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** In points; 0 leaves it to the program that shows it. */
        public double height() {
            int size = cells.stream()
                    .mapToInt(cell -> cell.look().shape().size())
                    .max()
                    .orElse(0);
            return lines > 1 ? Math.min(lines * size * LEADING + 2, HIGHEST) : 0;
        }
    }

    public AddedSheet {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    public static Builder named(String name, List<Integer> widths) {
        return new Builder(name, widths);
    }

    /** Collects rows from top to bottom. */
    public static final class Builder {

        private final String name;
        private final List<Integer> widths;
        private final List<Row> rows = new ArrayList<>();
        private int frozenRows;
        private int frozenColumns;
        private int repeatedRow = -1;
        private int pagesWide = 1;
        private Optional<NewSheet.Filter> filter = Optional.empty();
        private Optional<NewSheet.Choice> choice = Optional.empty();

        private Builder(String name, List<Integer> widths) {
            this.name = name;
            this.widths = widths;
        }

        /** The row that comes next. */
        public int next() {
            return rows.size();
        }

        /** A row as high as its texts need: programs do not work that out for cells over several columns, some for none. */
        public Builder row(List<AddedCell> cells) {
            rows.add(new Row(cells, TextFit.lines(cells, widths)));
            return this;
        }

        public Builder row(AddedCell... cells) {
            return row(List.of(cells));
        }

        Builder blank() {
            return row(List.of());
        }

        Builder heading(String text) {
            int columns = widths.size();
            return blank().row(AddedCell.text(text, Look.HEADING).over(columns));
        }

        /**
         * Says how much was left out and where it is; nothing if nothing was.
         *
         * @param where the name of a file or sheet
         */
        public Builder more(int left, String where, Texts texts) {
            return left <= 0
                    ? this
                    : row(AddedCell.text(texts.count("report.more", left, where), Look.MUTED)
                            .over(widths.size()));
        }

        public Builder freeze(int atRows, int atColumns) {
            frozenRows = atRows;
            frozenColumns = atColumns;
            return this;
        }

        public Builder repeat(int row) {
            repeatedRow = row;
            return this;
        }

        /** Programs fill page by page with columns: the first must be about as wide as those that follow. */
        Builder pagesWide(int pages) {
            pagesWide = pages;
            return this;
        }

        public Builder filter(int headerRow, int lastRow, int columns) {
            filter = Optional.of(new NewSheet.Filter(headerRow, lastRow, columns, ""));
            return this;
        }

        Builder choice(int column, int firstRow, int lastRow, List<String> words) {
            choice = Optional.of(new NewSheet.Choice(column, firstRow, lastRow, words));
            return this;
        }

        public AddedSheet build() {
            return new AddedSheet(
                    name, widths, rows, frozenRows, frozenColumns, repeatedRow, pagesWide, filter, choice);
        }
    }
}
