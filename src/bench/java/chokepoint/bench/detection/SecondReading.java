package chokepoint.bench.detection;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a written list again by plain code, and tells where it does not say what was meant: then a miss is not the program's. */
final class SecondReading {

    private final MadeList list;
    private final List<List<String>> rows;
    private final List<String> faults = new ArrayList<>();

    private SecondReading(MadeList list, List<List<String>> rows) {
        this.list = list;
        this.rows = rows;
    }

    /** Everything in which a list differs from its truth. */
    static List<String> faults(MadeList list) throws IOException {
        SecondReading reading =
                new SecondReading(list, list.file().toString().endsWith(".csv") ? csv(list) : workbook(list.file()));
        reading.cells();
        list.claims().forEach(reading::share);
        list.planted().forEach(reading::place);
        return reading.faults;
    }

    private static List<List<String>> csv(MadeList list) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().fieldSeparator(list.world().delimiter()).ofCsvRecord(list.file())) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    private static List<List<String>> workbook(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            Sheet sheet = workbook.getSheetAt(0);
            for (int at = 0; at <= sheet.getLastRowNum(); at++) {
                List<String> cells = new ArrayList<>();
                Row row = sheet.getRow(at);
                for (int column = 0; column < row.getLastCellNum(); column++) {
                    cells.add(text(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : BigDecimal.valueOf(cell.getNumericCellValue())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private void cells() {
        boolean csv = list.file().toString().endsWith(".csv");
        for (Line line : list.lines()) {
            List<String> row = rows.get(line.row() - 1);
            for (int at = 0; at < list.columns().size(); at++) {
                Object meant = line.get(list.columns().get(at));
                String stands = at < row.size() ? row.get(at) : "";
                String wanted = csv ? ListFile.text(list.world(), meant) : plain(meant);
                if (!stands.equals(wanted)) {
                    faults.add(list + " row " + line.row() + ": "
                            + list.columns().get(at) + " is '" + stands + "', not '" + wanted + "'");
                }
            }
        }
    }

    private static String plain(Object meant) {
        return meant instanceof Number number
                ? new BigDecimal(number.toString())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString()
                : meant.toString();
    }

    private void share(Claim claim) {
        double whole = 0;
        double part = 0;
        for (Line line : list.lines()) {
            List<String> row = rows.get(line.row() - 1);
            if (cell(row, Column.CATEGORY).equals(claim.segment())
                    && ((LocalDate) line.get(Column.ORDER_DATE)).getYear() == claim.year()) {
                double value = Double.parseDouble(cell(row, Column.VALUE).replace(',', '.'));
                whole += value;
                part += claim.texts().contains(cell(row, claim.column())) ? value : 0;
            }
        }
        if (part / whole < claim.least() || part / whole > claim.most()) {
            faults.add(String.format(
                    Locale.ROOT,
                    "%s: %s carry %.4f of %s in %d, not %.3f to %.3f",
                    list,
                    claim.texts(),
                    part / whole,
                    claim.segment(),
                    claim.year(),
                    claim.least(),
                    claim.most()));
        }
    }

    private String cell(List<String> row, Column column) {
        int at = list.columns().indexOf(column);
        return at < row.size() ? row.get(at) : "";
    }

    private void place(Planted planted) {
        if (planted.named().isEmpty() || planted.named().stream().anyMatch(line -> line.row() == 0)) {
            faults.add(list + ": " + planted.name() + " names no line of the list");
        }
    }
}
