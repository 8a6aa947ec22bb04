package chokepoint.cli;

import chokepoint.words.Texts;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A checked workbook as an auditor gives it back, filled in with another program. */
final class DecidedCopy {

    private DecidedCopy() {}

    /** One row of the sheet of findings. */
    static final class FindingRow {

        private final Row row;
        private final Map<String, Integer> columns;

        private FindingRow(Row row, Map<String, Integer> columns) {
            this.row = row;
            this.columns = columns;
        }

        String get(String heading) {
            Cell cell = row.getCell(columns.get(heading));
            return cell == null ? "" : cell.toString();
        }

        FindingRow set(String heading, String text) {
            row.createCell(columns.get(heading)).setCellValue(text);
            return this;
        }

        FindingRow decide(String disposition, String reason, String reviewer) {
            return set("Disposition", disposition).set("Reason", reason).set("Reviewer", reviewer);
        }
    }

    static Path of(Path checked, Path to, Predicate<FindingRow> which, Consumer<FindingRow> auditor)
            throws IOException {
        return of(checked, to, Texts.ENGLISH.language(), which, auditor);
    }

    /** Of a workbook in some language; columns go by their headings or by the keys of these. */
    static Path of(Path checked, Path to, String language, Predicate<FindingRow> which, Consumer<FindingRow> auditor)
            throws IOException {
        Texts texts = Texts.of(language, Map.of());
        try (FileInputStream in = new FileInputStream(checked.toFile());
                Workbook workbook = new XSSFWorkbook(in);
                FileOutputStream decided = new FileOutputStream(to.toFile())) {
            Sheet findings = workbook.getSheet(texts.text("sheets.findings"));
            Map<String, Integer> columns = new HashMap<>();
            findings.getRow(0).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
            Texts.original("findings.")
                    .keySet()
                    .forEach(key -> Optional.ofNullable(columns.get(texts.text(key)))
                            .ifPresent(column -> columns.putIfAbsent(key.substring("findings.".length()), column)));
            for (Row row : findings) {
                FindingRow finding = new FindingRow(row, columns);
                if (row.getRowNum() > 0 && which.test(finding)) {
                    auditor.accept(finding);
                }
            }
            workbook.write(decided);
        }
        return to;
    }
}
