package chokepoint.reading;

import chokepoint.finding.ListRead;
import chokepoint.finding.SheetRead;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small lists made for one test each, and read at once. */
final class MadeLists {

    /** A list as read: its lines and how they were understood. */
    record Made(List<Line> lines, ListRead read, ListProfile profile) {

        SheetRead sheet() {
            return read.sheets().get(0);
        }

        String column(Field field) {
            return sheet().column(field).map(column -> column.column()).orElse("");
        }

        /** Of its first sheet, and of the list. */
        List<String> notices() {
            return Stream.concat(sheet().notices().stream(), read.notices().stream())
                    .toList();
        }

        List<String> problems() {
            return read.problems().stream().map(problem -> problem.message()).toList();
        }
    }

    private MadeLists() {}

    static Made csv(String text) {
        return csv(text, StandardCharsets.UTF_8, ReadingOptions.DEFAULT);
    }

    static Made csv(String text, Charset charset, ReadingOptions options) {
        return bytes("list.csv", text.getBytes(charset), options);
    }

    static Made bytes(String name, byte[] bytes, ReadingOptions options) {
        try {
            Path folder = Files.createTempDirectory("lists");
            Path file = folder.resolve(name);
            Files.write(file, bytes);
            try {
                return read(file, options);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Made xlsx(Consumer<Workbook> fill) {
        return xlsx(fill, ReadingOptions.DEFAULT);
    }

    static Made xlsx(Consumer<Workbook> fill, ReadingOptions options) {
        return workbook(new XSSFWorkbook(), "list.xlsx", fill, options);
    }

    static Made xls(Consumer<Workbook> fill) {
        return workbook(new HSSFWorkbook(), "list.xls", fill, ReadingOptions.DEFAULT);
    }

    private static Made workbook(Workbook made, String name, Consumer<Workbook> fill, ReadingOptions options) {
        try (Workbook workbook = made) {
            fill.accept(workbook);
            Path folder = Files.createTempDirectory("lists");
            Path file = folder.resolve(name);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            try {
                return read(file, options);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Made read(Path file, ReadingOptions options) throws UnreadableList {
        try (OpenedList list = Reading.open(file, file.getFileName().toString(), options)) {
            List<Line> lines = new ArrayList<>();
            ListRead read = list.read(lines::addAll);
            return new Made(lines, read, list.profile());
        }
    }

    /** Writes texts and numbers into the next row of a sheet; null leaves a cell out. */
    static Row row(Sheet sheet, Object... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (values[column] != null) {
                row.createCell(column).setCellValue(values[column].toString());
            }
        }
        return row;
    }
}
