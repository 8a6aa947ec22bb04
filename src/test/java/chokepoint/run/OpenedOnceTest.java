package chokepoint.run;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.ReportFormat;
import chokepoint.run.batch.HeapEstimate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check opens its list once: all passes, the hash and the marked copy read what was opened. */
class OpenedOnceTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("Order", "Vendor", "Vendor country", "Value", "Currency", "Order date"),
            List.of("1", "Alder", "Sweden", "700", "EUR", "2026-01-01"),
            List.of("2", "Beech", "Estonia", "300", "EUR", "2026-01-02"));

    private static Chokepoint chokepoint;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws IOException {
        chokepoint = Chokepoint.rulebook();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "list.xls", "list.csv"})
    void aCheckWithAllItsOutputsOpensTheListOnce(String name) throws IOException {
        CountedFile list = new CountedFile(made(name));
        try (Checked checked = chokepoint.check(list.path(), chokepoint.policy(PolicySettings.ofHome("EE")))) {
            List<Path> written = checked.write(folder.resolve("out"));
            assertThat(checked.audit().list().lines()).isEqualTo(2);
            assertThat(written).hasSize(ReportFormat.ofEachList().size());
        }
        assertThat(list.opened()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "list.xls", "list.csv"})
    void aBatchOpensItOnceMoreToEstimateItsSize(String name) throws IOException {
        CountedFile list = new CountedFile(made(name));
        assertThat(HeapEstimate.of(list.path())).isPositive();
        assertThat(list.opened()).isEqualTo(1);
    }

    private Path made(String name) throws IOException {
        Path file = folder.resolve(name);
        if (name.endsWith(".csv")) {
            return Files.write(
                    file, ROWS.stream().map(row -> String.join(",", row)).toList());
        }
        try (Workbook workbook = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("PO");
            for (List<String> row : ROWS) {
                Row made = sheet.createRow(sheet.getPhysicalNumberOfRows());
                row.forEach(text ->
                        made.createCell(Math.max(0, made.getLastCellNum())).setCellValue(text));
            }
            workbook.write(out);
        }
        return file;
    }
}
