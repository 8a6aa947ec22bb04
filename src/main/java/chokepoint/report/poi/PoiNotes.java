package chokepoint.report.poi;

import chokepoint.report.marks.NoteText;
import chokepoint.report.sheets.TextFit;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** The notes of one sheet: the user's are kept, ours added. */
final class PoiNotes {

    private static final int LONGEST = 32_000;
    private static final int WIDTH_IN_PIXELS = 360;
    private static final int CHARACTERS_A_LINE = 52;
    private static final int MOST_ROWS = 24;

    /** How Excel names the author of a note that stands in for a threaded comment. */
    private static final String THREADED = "tc=";

    private final Sheet sheet;
    private final Map<CellAddress, Comment> notes;
    private final int lastColumn;

    PoiNotes(Sheet sheet) {
        this.sheet = sheet;
        this.notes = new HashMap<>(sheet.getCellComments());
        this.lastColumn = sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
    }

    /** Whether the text now stands on the cell; not where a threaded comment does. */
    boolean put(CellAddress address, String text) {
        String fitting = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        Comment own = notes.get(address);
        if (own == null) {
            notes.put(address, make(address, fitting));
            return true;
        }
        if (threaded(own)) {
            return false;
        }
        own.setString(appended(own.getString(), fitting));
        return true;
    }

    private static boolean threaded(Comment note) {
        return note.getAuthor() != null && note.getAuthor().startsWith(THREADED);
    }

    private Comment make(CellAddress address, String text) {
        Comment note = drawing().createCellComment(anchor(address, text));
        note.setAddress(address);
        note.setString(workbook().getCreationHelper().createRichTextString(text));
        note.setAuthor(NoteText.AUTHOR);
        return note;
    }

    private Drawing<?> drawing() {
        Drawing<?> drawing = sheet.getDrawingPatriarch();
        return drawing == null ? sheet.createDrawingPatriarch() : drawing;
    }

    private ClientAnchor anchor(CellAddress address, String text) {
        ClientAnchor anchor = workbook().getCreationHelper().createClientAnchor();
        int first = corner(address);
        anchor.setCol1(first);
        anchor.setCol2(Math.min(first + columns(first), lastColumn));
        anchor.setRow1(address.getRow());
        anchor.setRow2(address.getRow() + rows(text));
        return anchor;
    }

    /** POI first makes a note on the cell under the corner of its box, and cannot where one already is. */
    private int corner(CellAddress address) {
        int column = Math.min(address.getColumn() + 1, lastColumn);
        while (column < lastColumn && notes.containsKey(new CellAddress(address.getRow(), column))) {
            column++;
        }
        return column;
    }

    private int columns(int first) {
        int columns = 1;
        float width = sheet.getColumnWidthInPixels(first);
        while (width < WIDTH_IN_PIXELS && first + columns < lastColumn) {
            width += sheet.getColumnWidthInPixels(first + columns);
            columns++;
        }
        return columns;
    }

    private static int rows(String text) {
        return Math.min(TextFit.lines(text, CHARACTERS_A_LINE) + 1, MOST_ROWS);
    }

    private RichTextString appended(RichTextString own, String ours) {
        if (own instanceof XSSFRichTextString xlsx) {
            xlsx.append("\n\n" + ours);
            return xlsx;
        }
        HSSFRichTextString text = new HSSFRichTextString(NoteText.appended(own.getString(), ours));
        if (own instanceof HSSFRichTextString xls) {
            keepRuns(xls, text);
        }
        return text;
    }

    private static void keepRuns(HSSFRichTextString own, HSSFRichTextString text) {
        for (int run = 0; run < own.numFormattingRuns(); run++) {
            boolean last = run + 1 == own.numFormattingRuns();
            int end = last ? own.length() : own.getIndexOfFormattingRun(run + 1);
            int start = own.getIndexOfFormattingRun(run);
            if (start < end && end <= text.length()) {
                text.applyFont(start, end, own.getFontOfFormattingRun(run));
            }
        }
    }

    private Workbook workbook() {
        return sheet.getWorkbook();
    }
}
