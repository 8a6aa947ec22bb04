package chokepoint.workbook.read;

import chokepoint.workbook.Bounds;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.CellRange;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.Row;
import chokepoint.workbook.RowSink;
import chokepoint.workbook.SharedStrings;
import chokepoint.workbook.SheetShape;
import chokepoint.workbook.UnorderedRows;
import chokepoint.workbook.xml.CellEscapes;
import chokepoint.workbook.xml.XmlEscapes;
import chokepoint.workbook.xml.XmlScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads the rows of one worksheet part: raw cells, never their formatted text. */
final class SheetXml {

    private static final String DAMAGED = "; the file is damaged; open it in a spreadsheet program and save it anew";

    private final String sheet;
    private final XmlScanner xml;
    private final SharedStrings texts;
    private final NumberStyles styles;
    private final boolean epoch1904;
    private final boolean plainly;
    private final PlainRows plain;
    private Row row;
    private final CellAttributes cell = new CellAttributes();
    private final BitSet hiddenColumns = new BitSet();
    private final List<CellRange> merges = new ArrayList<>();

    /**
     * A reader of one part.
     *
     * @param sheet its name
     * @param plainly whether plain rows may be read straight from their bytes; what is read is the same without
     */
    SheetXml(
            String sheet,
            XmlScanner xml,
            SharedStrings texts,
            NumberStyles styles,
            boolean epoch1904,
            boolean plainly) {
        this.sheet = sheet;
        this.plainly = plainly;
        this.xml = xml;
        this.texts = texts;
        this.styles = styles;
        this.epoch1904 = epoch1904;
        this.row = newRow();
        this.plain = new PlainRows(row, texts, styles);
    }

    /**
     * Hands on the rows until the sink has enough.
     *
     * @param toTheEnd whether to look for merged cells behind the rows although the sink has enough
     */
    SheetShape read(RowSink sink, boolean toTheEnd) throws IOException {
        boolean more = true;
        boolean over = false;
        int rowNumber = 0;
        while (true) {
            if (more && plainly && xml.takes(plain)) {
                rowNumber = inOrder(row.number(), rowNumber);
                texts.refuseRepeats();
                more = row.blank() || sink.take(row);
                if (!more && !toTheEnd) {
                    return shape(false);
                }
                continue;
            }
            if (!xml.nextTag()) {
                break;
            }
            if (!xml.opens()) {
                over |= xml.is("sheetData");
                continue;
            }
            if (!over && xml.is("row")) {
                rowNumber = rowNumber(rowNumber);
                if (more && !xml.closes()) {
                    row.start(rowNumber, isTrue(xml.attribute("hidden")));
                    readCells();
                    texts.refuseRepeats();
                    more = row.blank() || sink.take(row);
                }
                if (!more && !toTheEnd) {
                    return shape(false);
                }
            } else if (xml.is("col") && isTrue(xml.attribute("hidden"))) {
                int first = number(xml.attribute("min"), 1);
                int last = number(xml.attribute("max"), first);
                hiddenColumns.set(Math.max(0, first - 1), Math.max(first, Math.min(last, CellRange.MOST_COLUMNS)));
            } else if (xml.is("mergeCell")) {
                Optional.of(xml.attribute("ref"))
                        .filter(area -> area.indexOf(':') >= 0)
                        .flatMap(CellRange::of)
                        .ifPresent(merges::add);
            }
        }
        return shape(true);
    }

    /** The number of the row that begins here; one that does not say is the next. */
    private int rowNumber(int before) throws RefusedFile {
        String written = xml.attribute("r").strip();
        int number = written.isEmpty() ? before + 1 : number(written, 0);
        if (number < 1 || number > CellRange.MOST_ROWS) {
            throw new RefusedFile("sheet '" + sheet + "': after row " + before + " stands one with the row number '"
                    + (written.isEmpty() ? number : written) + "', and rows are numbered from 1 to "
                    + Bounds.grouped(CellRange.MOST_ROWS) + DAMAGED);
        }
        return inOrder(number, before);
    }

    private int inOrder(int number, int before) throws RefusedFile {
        if (number == before) {
            throw new RefusedFile("sheet '" + sheet + "' holds row " + number + " twice" + DAMAGED);
        }
        if (number < before) {
            throw new UnorderedRows(sheet, number, before);
        }
        return number;
    }

    /** What the sheet has told of itself so far. */
    SheetShape shape(boolean mergesKnown) {
        return new SheetShape((BitSet) hiddenColumns.clone(), merges, mergesKnown);
    }

    /** A row that can be put in the place of one that was handed on. */
    Row newRow() {
        return new Row(epoch1904, texts);
    }

    /** Has the next row read into another, and gives the present one away. */
    Row exchange(Row other) {
        Row present = row;
        row = other;
        plain.readInto(other);
        return present;
    }

    private void readCells() throws IOException {
        int column = -1;
        while (true) {
            next();
            if (xml.closes() && !xml.opens() && xml.is("row")) {
                return;
            }
            if (xml.opens() && xml.is('c')) {
                cell.read(xml.attributes());
                column = inSheet(cell.column >= 0 ? cell.column : column + 1);
                if (row.kind(column) != CellKind.EMPTY) {
                    throw new RefusedFile("sheet '" + sheet + "' holds the cell " + ColumnName.of(column) + row.number()
                            + " twice" + DAMAGED);
                }
                if (!xml.closes()) {
                    readCell(column);
                }
            }
        }
    }

    private int inSheet(int column) throws RefusedFile {
        if (column >= CellRange.MOST_COLUMNS) {
            throw new RefusedFile("sheet '" + sheet + "', row " + row.number() + ": a cell stands in column '"
                    + ColumnName.of(column) + "', and the last column of a sheet is XFD" + DAMAGED);
        }
        return column;
    }

    private void readCell(int column) throws IOException {
        boolean formula = false;
        boolean valued = false;
        boolean sawValue = false;
        while (next()) {
            if (xml.opens()) {
                if (xml.is('v') && xml.closes()) {
                    sawValue = true;
                } else if (xml.is('v')) {
                    next();
                    sawValue = true;
                    valued |= xml.textEnd() > xml.textStart() || !xml.plainText();
                    value(column);
                } else if (xml.is('f')) {
                    formula = true;
                } else if (xml.is("is") && !xml.closes()) {
                    valued = true;
                    text(column, RichText.read(xml, "is"));
                }
            } else if (xml.is('c')) {
                boolean emptyText = cell.type == 'S' && sawValue;
                if (formula && !valued && !emptyText) {
                    row.put(column, CellKind.UNCACHED, "");
                }
                return;
            }
        }
    }

    private void value(int column) {
        switch (cell.type) {
            case 's' -> shared(column);
            case 'S', 'i' -> text(column, CellEscapes.plain(xml.text()));
            case 'd' -> text(column, xml.text());
            case 'b' -> row.put(column, CellKind.TRUTH, xml.text().strip().equals("1") ? "TRUE" : "FALSE");
            case 'e' -> row.put(column, CellKind.ERROR, xml.text());
            default -> number(column);
        }
    }

    private void shared(int column) {
        int index = xml.plainText() ? XmlEscapes.number(xml.bytes(), xml.textStart(), xml.textEnd()) : -1;
        if (index < 0) {
            index = number(xml.text().strip(), -1);
        }
        if (index < 0 || index >= texts.count()) {
            row.put(column, CellKind.ERROR, "text number " + xml.text() + ", which the file does not hold");
        } else if (texts.shows(index)) {
            row.putShared(column, index);
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            row.put(column, CellKind.TEXT, text);
        }
    }

    private void number(int column) {
        CellKind kind = styles.kind(cell.style);
        if (xml.plainText()) {
            NumberBytes.put(row, column, kind, xml.bytes(), xml.textStart(), xml.textEnd());
        } else {
            NumberBytes.put(row, column, kind, xml.text());
        }
        row.unit(column, styles.unit(cell.style));
    }

    private boolean next() throws IOException {
        if (!xml.nextTag()) {
            throw new RefusedFile("the sheet ends in row " + row.number() + "; the file is truncated, fetch it again");
        }
        return true;
    }

    private static int number(String text, int otherwise) {
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }
}
