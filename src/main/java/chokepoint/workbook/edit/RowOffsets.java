package chokepoint.workbook.edit;

import chokepoint.workbook.UneditablePart;
import chokepoint.workbook.xml.TagScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A row of a sheet with the places where its cells stand; offsets are those of the part. */
final class RowOffsets {

    /**
     * A cell.
     *
     * @param style 0 if it names none
     * @param styleAt where the number of its style stands; -1 if it names none
     * @param filled whether it holds a value or a formula
     */
    record CellRead(
            int column, long at, long nameEnd, long end, int style, long styleAt, int styleLength, boolean filled) {}

    private final int number;
    private final long at;
    private final int style;
    private final String spans;
    private final long spansAt;
    private final boolean empty;
    private final List<CellRead> cells = new ArrayList<>();
    private long startEnd;
    private long contentEnd;
    private byte[] source = {};

    private RowOffsets(int number, long at, int style, String spans, long spansAt, boolean empty) {
        this.number = number;
        this.at = at;
        this.style = style;
        this.spans = spans;
        this.spansAt = spansAt;
        this.empty = empty;
    }

    static RowOffsets absent(int number) {
        return new RowOffsets(number, 0, -1, "", -1, true);
    }

    /** Reads the row whose start tag is the present one, up to its end tag. */
    static RowOffsets of(int number, TagScanner tags, SheetElements words) throws IOException {
        tags.keep();
        RowOffsets row = begun(number, tags);
        row.startEnd = tags.end();
        row.contentEnd = tags.end();
        if (!row.empty) {
            row.readCells(tags, words);
        }
        row.source = tags.take();
        return row;
    }

    int number() {
        return number;
    }

    /** The style the row gives its absent cells; -1 if it gives none. */
    int style() {
        return style;
    }

    String spans() {
        return spans;
    }

    long spansAt() {
        return spansAt;
    }

    boolean empty() {
        return empty;
    }

    long startEnd() {
        return startEnd;
    }

    /** Where its end tag begins. */
    long contentEnd() {
        return contentEnd;
    }

    List<CellRead> cells() {
        return cells;
    }

    Optional<CellRead> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    /** The last column that holds something; -1 if none does. */
    int lastFilled() {
        return cells.stream()
                .filter(CellRead::filled)
                .mapToInt(CellRead::column)
                .max()
                .orElse(-1);
    }

    byte[] bytes(long from, long to) {
        return Arrays.copyOfRange(source, (int) (from - at), (int) (to - at));
    }

    private static RowOffsets begun(int number, TagScanner tags) throws IOException {
        int style = -1;
        String spans = "";
        long spansAt = -1;
        while (tags.nextAttribute()) {
            if (tags.attribute().is('s')) {
                style = tags.attribute().number();
            } else if (tags.attribute().is("spans")) {
                spans = tags.attribute().value();
                spansAt = tags.valueAt();
            }
        }
        return new RowOffsets(number, tags.at(), style, spans, spansAt, tags.empty());
    }

    private void readCells(TagScanner tags, SheetElements words) throws IOException {
        int last = -1;
        while (tags.next()) {
            if (tags.opens() && tags.is(words.cell)) {
                CellRead cell = cell(last, tags, words);
                if (cell.column() <= last) {
                    throw new UneditablePart("the cells of row %s are out of order", number);
                }
                last = cell.column();
                cells.add(cell);
            } else if (!tags.opens() && tags.is(words.row)) {
                contentEnd = tags.at();
                return;
            }
        }
        throw tags.broken("row %s is not closed", number);
    }

    private static CellRead cell(int last, TagScanner tags, SheetElements words) throws IOException {
        long at = tags.at();
        long nameEnd = at + 1 + words.cell.length;
        int column = last + 1;
        int style = 0;
        long styleAt = -1;
        int styleLength = 0;
        while (tags.nextAttribute()) {
            if (tags.attribute().is('r')) {
                column = tags.attribute().column();
            } else if (tags.attribute().is('s')) {
                style = Math.max(tags.attribute().number(), 0);
                styleAt = tags.valueAt();
                styleLength = tags.attribute().valueLength();
            }
        }
        boolean filled = !tags.empty() && CellContent.skip(tags, words);
        return new CellRead(column, at, nameEnd, tags.end(), style, styleAt, styleLength, filled);
    }
}
