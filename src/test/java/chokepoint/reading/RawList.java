package chokepoint.reading;

import chokepoint.finding.ListRead;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The cells of one sheet by other means than the reader: POI's user model, a splitter of its own for csv, a plain idea of numbers. */
public final class RawList {

    private static final int DIGITS = 15;
    private static final Map<String, Character> DELIMITERS = Map.of("semicolon", ';', "tab", '\t', "bar", '|');

    /** Texts, numbers and days by 1-based row and 0-based column. */
    private final TreeMap<Integer, Map<Integer, Object>> rows = new TreeMap<>();

    private RawList() {}

    /** The cells of a sheet; of a csv, in the encoding and with the delimiter that the reader told. */
    public static RawList of(Path file, ListRead read, String sheet) throws IOException {
        RawList list = new RawList();
        if (sheet.isEmpty()) {
            list.split(text(file, read.format()), delimiter(read.format()));
            return list;
        }
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Row row : workbook.getSheet(sheet)) {
                Map<Integer, Object> cells = list.newRow(row.getRowNum() + 1);
                row.forEach(cell -> content(cell).ifPresent(content -> cells.put(cell.getColumnIndex(), content)));
            }
        }
        return list;
    }

    /** The cells of a row; none if it is empty. */
    public Map<Integer, Object> row(int number) {
        return rows.getOrDefault(number, Map.of());
    }

    /** The rows below a row, in their order. */
    public List<Map<Integer, Object>> below(int row) {
        return List.copyOf(rows.tailMap(row, false).values());
    }

    /** How many rows hold anything. */
    long filled() {
        return rows.values().stream().filter(cells -> !cells.isEmpty()).count();
    }

    /** The sum of all numbers in a column below a row. */
    BigDecimal sum(int row, int column) {
        return below(row).stream()
                .flatMap(cells -> Optional.ofNullable(cells.get(column)).flatMap(RawList::number).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The number that a cell holds or, if a text, tells: the last of point and comma is the decimal mark, unless three digits follow a lone comma. */
    public static Optional<BigDecimal> number(Object content) {
        if (content instanceof BigDecimal number) {
            return Optional.of(number);
        }
        if (content.toString().matches("\\([\\d.,]+\\)")) {
            return number(content.toString().replaceAll("[()]", "")).map(BigDecimal::negate);
        }
        String bare = content.toString().replaceAll("[\\s\\u00a0$\u20ac\u00a3]|CAD|USD|EUR", "");
        if (!bare.matches("-?[\\d.,]*\\d[\\d.,]*")) {
            return Optional.empty();
        }
        boolean decimalComma = bare.lastIndexOf(',') > bare.lastIndexOf('.') && !bare.matches(".*,\\d{3}");
        String plain = decimalComma ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
        return plain.matches("-?\\d*\\.?\\d*") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static Optional<Object> content(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Optional.of(numeric(cell));
            case STRING ->
                Optional.<Object>of(visible(cell.getStringCellValue())).filter(text -> !text.equals(""));
            case BOOLEAN -> Optional.of(cell.getBooleanCellValue());
            case ERROR -> Optional.of("error " + cell.getErrorCellValue());
            default -> Optional.empty();
        };
    }

    private static String visible(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+", " ").strip();
    }

    private static Object numeric(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate();
        }
        return new BigDecimal(cell.getNumericCellValue()).round(new MathContext(DIGITS));
    }

    private static char delimiter(String format) {
        return DELIMITERS.entrySet().stream()
                .filter(entry -> format.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(',');
    }

    private static String text(Path file, String format) throws IOException {
        Charset charset = Charset.forName(format.split(", ")[1].replaceAll(" .*", ""));
        String text = new String(Files.readAllBytes(file), charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private Map<Integer, Object> newRow(int number) {
        return rows.computeIfAbsent(number, absent -> new TreeMap<>());
    }

    private void split(String text, char delimiter) {
        List<String> fields = new ArrayList<>();
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
                fields.add(field.toString());
                field.setLength(0);
                if (c != delimiter) {
                    at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
                    record(fields);
                    fields.clear();
                }
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        record(fields);
    }

    private void record(List<String> fields) {
        Map<Integer, Object> cells = newRow(rows.size() + 1);
        for (int column = 0; column < fields.size(); column++) {
            String text = visible(fields.get(column));
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        }
    }
}
