package chokepoint.report;

import chokepoint.finding.Disposition;
import chokepoint.trade.Day;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What auditors have decided in the Findings sheet of an earlier checked workbook. */
public final class Dispositions {

    private static final DataFormatter TEXT = new DataFormatter();

    private final Path file;
    private final Map<String, Integer> columns;

    private Dispositions(Path file, Map<String, Integer> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * The decisions other than open, by fingerprint.
     *
     * @throws IOException with a sentence, if the file is no checked workbook or a decision cannot be read
     */
    public static Map<String, Disposition> read(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), "", true)) {
            for (Sheet sheet : workbook) {
                Optional<Row> header = Optional.ofNullable(sheet.getRow(0));
                Map<String, Integer> columns = header.map(Dispositions::headers).orElse(Map.of());
                if (columns.containsKey(FindingsSheet.FINGERPRINT) && columns.containsKey(FindingsSheet.DISPOSITION)) {
                    return new Dispositions(file, columns).of(sheet);
                }
            }
        } catch (RuntimeException e) {
            throw new IOException("'" + file + "' cannot be read as a checked workbook: " + e.getMessage(), e);
        }
        throw new IOException("'" + file + "' has no sheet with the columns '" + FindingsSheet.FINGERPRINT + "' and '"
                + FindingsSheet.DISPOSITION + "'; expected a workbook that an earlier check wrote");
    }

    private static Map<String, Integer> headers(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .collect(Collectors.toMap(TEXT::formatCellValue, Cell::getColumnIndex, (first, second) -> first));
    }

    private Map<String, Disposition> of(Sheet sheet) throws IOException {
        Map<String, Disposition> decided = new TreeMap<>();
        for (Row row : sheet) {
            String fingerprint = text(row, FindingsSheet.FINGERPRINT);
            if (row.getRowNum() > 0 && !fingerprint.isEmpty()) {
                Disposition disposition = of(row);
                if (disposition.state() != Disposition.State.OPEN) {
                    decided.put(fingerprint, disposition);
                }
            }
        }
        return decided;
    }

    private Disposition of(Row row) throws IOException {
        String written = text(row, FindingsSheet.DISPOSITION);
        Disposition.State state = written.isEmpty()
                ? Disposition.State.OPEN
                : Disposition.State.named(written)
                        .orElseThrow(() -> mistake(
                                row,
                                "disposition '" + written + "' is none of "
                                        + Arrays.toString(Disposition.State.values())));
        return new Disposition(state, text(row, FindingsSheet.REASON), text(row, FindingsSheet.REVIEWER), until(row));
    }

    private Day until(Row row) throws IOException {
        Optional<Cell> cell = cell(row, FindingsSheet.UNTIL);
        if (cell.filter(found -> found.getCellType() == CellType.NUMERIC).isPresent()) {
            return Day.of(cell.get().getLocalDateTimeCellValue().toLocalDate());
        }
        String written = text(row, FindingsSheet.UNTIL);
        try {
            return written.isEmpty() ? Day.UNKNOWN : Day.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            throw mistake(row, "until '" + written + "' is no date; write it like 2027-06-30");
        }
    }

    private IOException mistake(Row row, String message) {
        return new IOException("%s, sheet '%s', row %d: %s"
                .formatted(file, row.getSheet().getSheetName(), row.getRowNum() + 1, message));
    }

    private String text(Row row, String header) {
        return cell(row, header).map(TEXT::formatCellValue).map(String::strip).orElse("");
    }

    private Optional<Cell> cell(Row row, String header) {
        return Optional.ofNullable(columns.get(header)).map(row::getCell);
    }
}
