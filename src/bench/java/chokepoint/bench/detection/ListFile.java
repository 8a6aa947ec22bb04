package chokepoint.bench.detection;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the lines of a list as a csv in the manner of its country, or as a workbook with two rows above the header. */
final class ListFile {

    static final int ROWS_ABOVE = 2;

    private static final DateTimeFormatter POINTS = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final World world;
    private final List<Column> columns;
    private final BiFunction<Line, Column, Object> cells;

    /** @param cells what a line says in a column */
    ListFile(World world, List<Column> columns, BiFunction<Line, Column, Object> cells) {
        this.world = world;
        this.columns = columns;
        this.cells = cells;
    }

    void write(Path file, List<Line> lines) throws IOException {
        if (file.toString().endsWith(".csv")) {
            csv(file, lines);
        } else {
            workbook(file, lines);
        }
    }

    private void csv(Path file, List<Line> lines) throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(world.delimiter()).build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(columns.stream().map(world::header).toList());
            for (Line line : lines) {
                csv.writeRecord(columns.stream()
                        .map(column -> text(world, cells.apply(line, column)))
                        .toList());
            }
        }
    }

    /** A cell as a csv of that country writes it. */
    static String text(World world, Object content) {
        if (content instanceof BigDecimal number && world.decimalComma()) {
            return number.toPlainString().replace('.', ',');
        }
        return content instanceof LocalDate day && world.decimalComma() ? POINTS.format(day) : content.toString();
    }

    private void workbook(Path file, List<Line> lines) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            Sheet sheet = workbook.createSheet(world.word("title"));
            sheet.createRow(0).createCell(0).setCellValue(world.word("buyer"));
            sheet.createRow(1).createCell(0).setCellValue(world.word("title") + " 2024–2025");
            Row header = sheet.createRow(ROWS_ABOVE);
            for (int at = 0; at < columns.size(); at++) {
                header.createCell(at).setCellValue(world.header(columns.get(at)));
            }
            for (int at = 0; at < lines.size(); at++) {
                Row row = sheet.createRow(ROWS_ABOVE + 1 + at);
                for (int column = 0; column < columns.size(); column++) {
                    fill(row.createCell(column), cells.apply(lines.get(at), columns.get(column)), day);
                }
            }
            workbook.write(bytes);
        }
    }

    private static void fill(Cell cell, Object content, CellStyle style) {
        if (content instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (content instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(style);
        } else if (!content.toString().isEmpty()) {
            cell.setCellValue(content.toString());
        }
    }
}
