package chokepoint.workbook.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sheet to be added. Rows and columns count from 0.
 *
 * @param widths of the columns, in characters
 * @param frozenRows how many rows stay on screen while scrolling
 * @param repeatedRow the row printed again on every page; -1 for none
 */
public record NewSheet(
        String name,
        List<Integer> widths,
        List<NewRow> lines,
        int frozenRows,
        int frozenColumns,
        int repeatedRow,
        Print print,
        String footer,
        Optional<Filter> filter,
        Optional<Choice> choice,
        List<Chart> charts) {

    /**
     * How a sheet is cut into printed pages.
     *
     * @param pagesWide how many pages it is fitted to
     * @param across whether the pages beside come before those below
     * @param starts the rows at which a page begins at the latest, besides the first
     */
    public record Print(int pagesWide, boolean across, List<Integer> starts) {

        /** As many pages as it takes, one below the other. */
        public static final Print FITTED = new Print(1, false, List.of());

        public Print {
            starts = List.copyOf(starts);
        }
    }

    /**
     * A row.
     *
     * @param height in points; 0 leaves it to the program that shows it
     */
    public record NewRow(List<NewCell> pieces, double height) {
        public NewRow {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A cell.
     *
     * @param span how many columns it covers, itself included
     * @param location the cell that a link leads to; empty for none
     */
    public record NewCell(Value value, Style style, int span, String location) {}

    /** What a cell holds. */
    public sealed interface Value {}

    public record TextValue(String text) implements Value {}

    public record NumberValue(BigDecimal number) implements Value {}

    public record DateValue(LocalDate date) implements Value {}

    /**
     * How a cell looks.
     *
     * @param size in points
     * @param ink and {@code fill}, {@code rule}: 0xRRGGBB, or {@link #NO_COLOUR}
     * @param format a number format; empty for none
     * @param quoted whether it holds a text that would be taken for a formula once somebody edits it
     */
    public record Style(
            int size,
            boolean bold,
            int ink,
            int fill,
            String format,
            boolean wrap,
            Align align,
            boolean top,
            int rule,
            boolean quoted) {

        public static final int NO_COLOUR = -1;
    }

    /** Where a cell's content stands; naturally texts left, numbers right, else a little off the edge. */
    public enum Align {
        NATURAL,
        LEFT,
        RIGHT
    }

    /**
     * A header row and the rows below it that can be filtered, over the first columns.
     *
     * @param table its name if it is a table of its own; empty for a plain filter
     */
    public record Filter(int headerRow, int lastRow, int columns, String table) {

        /** Returns the same rows and columns as a table of its own. */
        public Filter as(String name) {
            return new Filter(headerRow, lastRow, columns, name);
        }
    }

    /** A column whose cells are filled in from a list of words. */
    public record Choice(int column, int firstRow, int lastRow, List<String> words) {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /**
     * A chart of bars.
     *
     * @param names column of what the bars stand for
     * @param figures column of their lengths, which are shares
     * @param firstRow and {@code lastRow}: the rows it shows
     * @param place the cells it lies over
     */
    public record Chart(String title, int names, int figures, int firstRow, int lastRow, ChartPlace place, int fill) {}

    /** A block of cells, up to but not including the last row and column. */
    public record ChartPlace(int row, int column, int endRow, int endColumn) {}

    public NewSheet {
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
        charts = List.copyOf(charts);
    }
}
