package chokepoint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The list that {@link AuditFixture} speaks of, as an operator might keep it: titles, styles, notes, merged cells, formulas. */
final class ListFixture {

    private static final List<String> HEADERS = List.of(
            "PO number",
            "Date",
            "Item",
            "Network",
            "Vendor",
            "OEM",
            "Origin",
            "Transit route",
            "Certificate of origin no.",
            "Net value");
    private static final List<String> VENDORS =
            List.of("Alfa Telecom Trading", "Beta Networks Ltd", "Gamma Connect", "Delta Supply");
    private static final int FIRST = AuditFixture.HEADER_ROW;

    private ListFixture() {}

    static Workbook xlsx() {
        return filled(new XSSFWorkbook());
    }

    static Workbook xls() {
        return filled(new HSSFWorkbook());
    }

    static Path save(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    /** A copy of a package that lacks one part and what refers to it. */
    static void without(Path workbook, String part, Path copy) throws IOException {
        try (ZipFile from = new ZipFile(workbook.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    to.write(text.replaceAll("<(Relationship|Override)[^>]*" + part + "[^>]*/>", "")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    static List<List<String>> records() {
        List<List<String>> records = new ArrayList<>();
        records.add(HEADERS);
        for (int line = 0; line < AuditFixture.LINES; line++) {
            records.add(List.of(
                    order(line),
                    date(line).toString(),
                    item(line),
                    network(line),
                    vendor(line),
                    maker(line),
                    origin(line),
                    route(line),
                    certificate(line),
                    value(line) + ".50"));
        }
        return records;
    }

    static Workbook filled(Workbook workbook) {
        Sheet sheet = workbook.createSheet(AuditFixture.SHEET);
        title(workbook, sheet);
        header(workbook, sheet);
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
        CellStyle amount = workbook.createCellStyle();
        amount.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        for (int line = 0; line < AuditFixture.LINES; line++) {
            line(sheet.createRow(FIRST + line), line, date, amount);
        }
        Row total = sheet.createRow(FIRST + AuditFixture.LINES);
        total.createCell(8).setCellValue("Total");
        total.createCell(9).setCellFormula("SUM(J4:J27)");
        total.getCell(9).setCellStyle(amount);
        note(sheet, 9, 8, "Checked with the chamber of commerce, KT");
        note(sheet, 5, 0, "Framework contract 7");
        sheet.createFreezePane(0, FIRST);
        conditional(sheet);
        hidden(workbook);
        widths(sheet);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return workbook;
    }

    private static void title(Workbook workbook, Sheet sheet) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        bold.setFontHeightInPoints((short) 14);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        Cell title = sheet.createRow(0).createCell(0);
        title.setCellValue("Purchases of network equipment, first half of 2026");
        title.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 9));
    }

    private static void header(Workbook workbook, Sheet sheet) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        bold.setColor(IndexedColors.WHITE.getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.TEAL.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Row row = sheet.createRow(FIRST - 1);
        for (int column = 0; column < HEADERS.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(HEADERS.get(column));
            cell.setCellStyle(style);
        }
        sheet.setAutoFilter(new CellRangeAddress(FIRST - 1, FIRST - 1 + AuditFixture.LINES, 0, HEADERS.size() - 1));
    }

    private static void line(Row row, int line, CellStyle date, CellStyle amount) {
        row.createCell(0).setCellValue(order(line));
        row.createCell(1).setCellValue(date(line));
        row.getCell(1).setCellStyle(date);
        row.createCell(2).setCellValue(item(line));
        row.createCell(3).setCellValue(network(line));
        row.createCell(4).setCellValue(vendor(line));
        row.createCell(5).setCellValue(maker(line));
        row.createCell(6).setCellValue(origin(line));
        if (!route(line).isEmpty()) {
            row.createCell(7).setCellValue(route(line));
        }
        row.createCell(8).setCellValue(certificate(line));
        row.createCell(9).setCellValue(value(line) + 0.5);
        row.getCell(9).setCellStyle(amount);
    }

    static void note(Sheet sheet, int row, int column, String text) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setRow1(row);
        anchor.setCol1(column + 1);
        anchor.setRow2(row + 3);
        anchor.setCol2(column + 3);
        Comment note = (sheet.getDrawingPatriarch() == null
                        ? sheet.createDrawingPatriarch()
                        : sheet.getDrawingPatriarch())
                .createCellComment(anchor);
        note.setAddress(row, column);
        note.setAuthor("K. Tamm");
        note.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
    }

    private static void conditional(Sheet sheet) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule("$J4>1900000");
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        formatting.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("J4:J27")}, rule);
    }

    private static void hidden(Workbook workbook) {
        Sheet codes = workbook.createSheet("codes");
        codes.createRow(0).createCell(0).setCellValue("approved");
        workbook.setSheetHidden(workbook.getSheetIndex(codes), true);
    }

    private static void widths(Sheet sheet) {
        int[] widths = {12, 12, 26, 18, 22, 20, 12, 18, 24, 16};
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
    }

    private static String order(int line) {
        return "PO-" + (1001 + line);
    }

    private static LocalDate date(int line) {
        return LocalDate.of(2026, 1, 5).plusDays(line * 7L);
    }

    private static String item(int line) {
        return List.of("Radio unit 3.5 GHz", "Baseband module", "Core router", "Optical transceiver")
                .get(line % 4);
    }

    private static String network(int line) {
        return line < 13 ? "mobile networks" : "data centres";
    }

    private static String vendor(int line) {
        return VENDORS.get((line * 3 + 2) % VENDORS.size());
    }

    private static String maker(int line) {
        return line < 13 ? "Orient Radio Co." : "Cirrus Hardware";
    }

    private static String origin(int line) {
        return line == 1 ? "Chnia" : line < 13 ? "China" : "Finland";
    }

    private static String route(int line) {
        return line == 6 ? "CN>KZ>EE" : line == 8 ? "CN>AM>EE" : "";
    }

    private static String certificate(int line) {
        return line == 6 || line == 17 ? "CO-2210-77" : "CO-22" + (20 + line) + "-01";
    }

    private static int value(int line) {
        return 1_500_000 + (line * 373_001) % 900_000;
    }
}
