package chokepoint.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook being written: typed cells with named styles, and always the same bytes in the end. */
final class Book {

    /** A formula and the value that Excel last found for it. */
    record Formula(String text, BigDecimal cached) {}

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int WIDTH_OF_A_CHARACTER = 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final String font;
    private final int points;

    Book(String font, int points, String author) {
        this.font = font;
        this.points = points;
        XSSFFont normal = workbook.getFontAt(0);
        normal.setScheme(FontScheme.NONE);
        normal.setFontName(font);
        normal.setFontHeightInPoints((short) points);
        workbook.getProperties().getCoreProperties().setCreator(author);
        workbook.getProperties()
                .getCoreProperties()
                .setCreated(Optional.of(Date.from(Instant.parse("2026-07-02T06:40:00Z"))));
    }

    XSSFSheet sheet(String name) {
        return workbook.createSheet(name);
    }

    /** Names a style for the cells that follow. */
    void style(String name, Consumer<XSSFCellStyle> look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(workbook.getFontAt(0));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        look.accept(style);
        styles.put(name, style);
    }

    XSSFFont font(boolean bold, int extraPoints, String rgb) {
        XSSFFont made = workbook.createFont();
        made.setScheme(FontScheme.NONE);
        made.setFontName(font);
        made.setFontHeightInPoints((short) (points + extraPoints));
        made.setBold(bold);
        made.setColor(color(rgb));
        return made;
    }

    void format(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    static void fill(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    static void box(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    static void wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
    }

    /** Writes a cell; an empty text leaves it blank, with its style. */
    Cell put(Sheet sheet, int row, int column, Object value, String style) {
        Cell cell = (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
        if (!style.isEmpty()) {
            cell.setCellStyle(styles.get(style));
        }
        if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
            cell.setCellValue(formula.cached().doubleValue());
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
        return cell;
    }

    void widths(Sheet sheet, int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * WIDTH_OF_A_CHARACTER);
        }
    }

    static void height(Sheet sheet, int row, int points) {
        sheet.getRow(row).setHeightInPoints(points);
    }

    static void merge(Sheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    static void landscape(Sheet sheet, int repeatedFrom, int repeatedTo) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(repeatedFrom, repeatedTo, -1, -1));
    }

    /** A note as a user leaves it. */
    void note(Cell cell, String author, String text) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 4);
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(author);
        comment.setString(workbook.getCreationHelper().createRichTextString(author + ":\n" + text));
        cell.setCellComment(comment);
    }

    void save(Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        workbook.write(packed);
        workbook.close();
        Files.createDirectories(file.getParent());
        Files.write(file, withFixedTimes(packed.toByteArray()));
    }

    private static byte[] withFixedTimes(byte[] packed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
    }
}
