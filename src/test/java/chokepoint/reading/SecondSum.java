package chokepoint.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Adds up a column by other means than the reader: POI's user model, a splitter of its own for csv, a plain idea of numbers. */
final class SecondSum {

    private static final int DIGITS = 15;

    private SecondSum() {}

    /** The sum of all numbers in a column below a row. */
    static BigDecimal of(Path file, String sheet, int headerRow, int column, char delimiter) throws IOException {
        BigDecimal sum = BigDecimal.ZERO;
        if (sheet.isEmpty()) {
            List<List<String>> rows = split(text(file), delimiter);
            for (int row = headerRow; row < rows.size(); row++) {
                sum = sum.add(
                        column < rows.get(row).size() ? number(rows.get(row).get(column)) : BigDecimal.ZERO);
            }
            return sum;
        }
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet cells = workbook.getSheet(sheet);
            for (Row row : cells) {
                Cell cell = row.getRowNum() >= headerRow ? row.getCell(column) : null;
                sum = cell == null ? sum : sum.add(number(cell));
            }
        }
        return sum;
    }

    private static BigDecimal number(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> new BigDecimal(cell.getNumericCellValue()).round(new MathContext(DIGITS));
            case STRING -> number(cell.getStringCellValue());
            default -> BigDecimal.ZERO;
        };
    }

    /** The last of point and comma is the decimal mark, unless three digits follow a lone comma. */
    private static BigDecimal number(String text) {
        String bare = text.replaceAll("[\\s\\u00a0$\u20ac\u00a3]|CAD|USD|EUR", "");
        if (!bare.matches("-?[\\d.,]*\\d[\\d.,]*")) {
            return BigDecimal.ZERO;
        }
        boolean decimalComma = bare.lastIndexOf(',') > bare.lastIndexOf('.') && !bare.matches(".*,\\d{3}");
        String plain = decimalComma ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
        return plain.matches("-?\\d*\\.?\\d*") && plain.matches(".*\\d.*") ? new BigDecimal(plain) : BigDecimal.ZERO;
    }

    private static String text(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static List<List<String>> split(String text, char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted) {
                boolean doubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (c != '"' || doubled) {
                    field.append(c);
                    at += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.isEmpty()) {
                quoted = true;
            } else if (c == delimiter || c == '\n' || c == '\r') {
                row.add(field.toString());
                field.setLength(0);
                if (c != delimiter) {
                    at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        row.add(field.toString());
        rows.add(row);
        return rows;
    }
}
