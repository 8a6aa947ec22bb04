package chokepoint.report.earlier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands the raw cells of one xlsx sheet to a table, row by row. */
final class TableRows extends DefaultHandler {

    /** Nothing more can come of the sheet. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private static final int LONGEST_TEXT = 32_767;

    private final EarlierTable table;
    private final SharedStrings strings;
    private final boolean from1904;
    private final StringBuilder text = new StringBuilder();
    private SortedMap<Integer, EarlierCell> cells = new TreeMap<>();
    private int row;
    private int column = -1;
    private String type = "";
    private boolean reading;
    private boolean phonetic;

    TableRows(EarlierTable table, SharedStrings strings, boolean from1904) {
        this.table = table;
        this.strings = strings;
        this.from1904 = from1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes.getValue("r"), attributes.getValue("t"));
            case "rPh" -> phonetic = true;
            case "v", "t" -> reading = !phonetic;
            default -> {
                // nothing that a table is made of
            }
        }
    }

    private void startRow(String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        cells = new TreeMap<>();
    }

    private void startCell(String reference, String written) {
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = written == null ? "n" : written;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading && text.length() < LONGEST_TEXT) {
            text.append(characters, start, Math.min(length, LONGEST_TEXT - text.length()));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> reading = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // nothing that a table is made of
            }
        }
    }

    private void endCell() {
        if (text.length() > 0) {
            cells.put(column, told(text.toString()));
        }
    }

    private EarlierCell told(String raw) {
        return switch (type) {
            case "s" ->
                new EarlierCell(strings.getItemAt(Integer.parseInt(raw.strip())).getString(), Optional.empty(), "");
            case "n" -> new EarlierCell(raw, date(raw), "");
            default -> new EarlierCell(raw, Optional.empty(), "");
        };
    }

    private Optional<LocalDate> date(String raw) {
        double number = new BigDecimal(raw.strip()).doubleValue();
        return DateUtil.isValidExcelDate(number)
                ? Optional.of(DateUtil.getLocalDateTime(number, from1904).toLocalDate())
                : Optional.empty();
    }

    private void endRow() throws SAXException {
        table.row(row, cells);
        if (table.hopeless(row)) {
            throw new Enough();
        }
    }
}
