package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.edit.SheetFrame;
import chokepoint.workbook.edit.SheetMarks;
import chokepoint.workbook.xml.XmlEscapes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes an added sheet as a part, row by row. */
final class NewSheetXml {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** The relationships a page has, by id; empty for none. */
    record Links(String drawing, String table) {}

    private final NewSheet page;
    private final Dialect dialect;
    private final StylesPart styles;
    private final LocalDate epoch;
    private final Links relations;
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder merges = new StringBuilder();
    private int linkCount;
    private int mergeCount;

    NewSheetXml(NewSheet page, Dialect dialect, StylesPart styles, boolean from1904, Links relations) {
        this.page = page;
        this.dialect = dialect;
        this.styles = styles;
        this.epoch = from1904 ? EPOCH_1904 : EPOCH;
        this.relations = relations;
    }

    /** Makes the styles of the page known before any part is written. */
    void announceStyles() {
        page.lines().forEach(line -> line.pieces().forEach(piece -> styles.look(piece.style())));
    }

    void writeTo(OutputStream out) throws IOException {
        put(out, head());
        for (int row = 0; row < page.lines().size(); row++) {
            put(out, row(row + 1, page.lines().get(row)));
        }
        put(out, "</sheetData>" + tail() + "</worksheet>");
    }

    private String head() {
        StringBuilder xml = new StringBuilder(SheetMarks.DECLARATION)
                .append(xml("<worksheet xmlns=\"%s\" xmlns:r=\"%s\">", dialect.main(), dialect.relationships()))
                .append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .append("<dimension ref=\"")
                .append(new CellRange(
                        1, 0, Math.max(page.lines().size(), 1), page.widths().size() - 1))
                .append("\"/><sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"")
                .append(pane())
                .append("</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int column = 0; column < page.widths().size(); column++) {
            xml.append(xml(
                    "<col min=\"%1$s\" max=\"%1$s\" width=\"%2$s\" customWidth=\"1\"/>",
                    column + 1, page.widths().get(column)));
        }
        return xml.append("</cols><sheetData>").toString();
    }

    private String pane() {
        int rows = page.frozenRows();
        int columns = page.frozenColumns();
        if (rows + columns == 0) {
            return "/>";
        }
        String pane = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight";
        return xml(
                "><pane%s%s topLeftCell=\"%s\" activePane=\"%s\" state=\"frozen\"/><selection pane=\"%s\"/></sheetView>",
                columns == 0 ? "" : " xSplit=\"" + columns + "\"",
                rows == 0 ? "" : " ySplit=\"" + rows + "\"",
                CellRange.address(rows + 1, columns),
                pane,
                pane);
    }

    private String row(int number, NewSheet.NewRow line) {
        StringBuilder xml = new StringBuilder("<row r=\"").append(number).append('"');
        if (line.height() > 0) {
            xml.append(" ht=\"").append(line.height()).append("\" customHeight=\"1\"");
        }
        xml.append('>');
        int column = 0;
        for (NewSheet.NewCell piece : line.pieces()) {
            piece(xml, number, column, piece);
            column += piece.span();
        }
        return xml.append("</row>").toString();
    }

    private void piece(StringBuilder xml, int row, int column, NewSheet.NewCell piece) {
        String address = CellRange.address(row, column);
        int style = styles.look(piece.style());
        xml.append("<c r=\"")
                .append(address)
                .append("\" s=\"")
                .append(style)
                .append('"')
                .append(content(piece.value()));
        for (int covered = 1; covered < piece.span(); covered++) {
            xml.append("<c r=\"")
                    .append(CellRange.address(row, column + covered))
                    .append("\" s=\"")
                    .append(style)
                    .append("\"/>");
        }
        if (piece.span() > 1) {
            mergeCount++;
            merges.append(xml("<mergeCell ref=\"%s\"/>", new CellRange(row, column, row, column + piece.span() - 1)));
        }
        if (!piece.location().isEmpty() && linkCount++ < SheetFrame.MOST_LINKS) {
            links.append(xml("<hyperlink ref=\"%s\" location=\"%s\"/>", address, XmlEscapes.escaped(piece.location())));
        }
    }

    private String content(NewSheet.Value value) {
        if (value instanceof NewSheet.TextValue text) {
            return text.text().isEmpty()
                    ? "/>"
                    : " t=\"inlineStr\"><is><t" + XmlEscapes.space(text.text()) + ">"
                            + XmlEscapes.escapedForCell(text.text()) + "</t></is></c>";
        }
        String number = value instanceof NewSheet.NumberValue figure
                ? Double.toString(figure.number().doubleValue())
                : Long.toString(ChronoUnit.DAYS.between(epoch, ((NewSheet.DateValue) value).date()));
        return "><v>" + number + "</v></c>";
    }

    private String tail() {
        StringBuilder xml = new StringBuilder();
        page.filter()
                .filter(filter -> filter.table().isEmpty())
                .ifPresent(filter -> xml.append(xml("<autoFilter ref=\"%s\"/>", area(filter))));
        if (mergeCount > 0) {
            xml.append(xml("<mergeCells count=\"%s\">%s</mergeCells>", mergeCount, merges));
        }
        page.choice().ifPresent(choice -> xml.append(validation(choice)));
        if (links.length() > 0) {
            xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
        }
        xml.append(
                        "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>")
                .append(xml(
                        "<pageSetup paperSize=\"9\" fitToWidth=\"%s\" fitToHeight=\"0\"%s orientation=\"landscape\"/>",
                        page.print().pagesWide(), page.print().across() ? " pageOrder=\"overThenDown\"" : ""))
                .append(xml(
                        "<headerFooter><oddFooter>&amp;L%s&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
                        XmlEscapes.escaped(page.footer().replace("&", "&&"))))
                .append(breaks(page.print().starts()));
        if (!relations.drawing().isEmpty()) {
            xml.append(xml("<drawing r:id=\"%s\"/>", relations.drawing()));
        }
        if (!relations.table().isEmpty()) {
            xml.append(xml("<tableParts count=\"1\"><tablePart r:id=\"%s\"/></tableParts>", relations.table()));
        }
        return xml.toString();
    }

    /** Before which rows a page ends. */
    private static String breaks(List<Integer> starts) {
        StringBuilder xml = new StringBuilder();
        starts.forEach(
                start -> xml.append(xml("<brk id=\"%s\" max=\"%s\" man=\"1\"/>", start, CellRange.MOST_COLUMNS - 1)));
        return starts.isEmpty()
                ? ""
                : xml("<rowBreaks count=\"%1$s\" manualBreakCount=\"%1$s\">%2$s</rowBreaks>", starts.size(), xml);
    }

    static CellRange area(NewSheet.Filter filter) {
        return new CellRange(filter.headerRow() + 1, 0, filter.lastRow() + 1, filter.columns() - 1);
    }

    private static String validation(NewSheet.Choice choice) {
        CellRange area = new CellRange(choice.firstRow() + 1, choice.column(), choice.lastRow() + 1, choice.column());
        return xml(
                "<dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"%s\">"
                        + "<formula1>\"%s\"</formula1></dataValidation></dataValidations>",
                area, XmlEscapes.escaped(String.join(",", choice.words())));
    }

    private static void put(OutputStream out, String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The texts of the header of a table, which must be told apart. */
    static List<String> headers(NewSheet page, NewSheet.Filter filter) {
        return page.lines().get(filter.headerRow()).pieces().stream()
                .map(piece -> piece.value() instanceof NewSheet.TextValue text ? text.text() : "")
                .limit(filter.columns())
                .toList();
    }
}
