package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks every workbook of a folder kept outside the project, given as {@code -Dchokepoint.lists=DIR}. */
class OutsideListsTest {

    private static final long LARGEST = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void noCellOfAnyWorkbookIsLost() throws IOException {
        String lists = System.getProperty("chokepoint.lists", "");
        Assumptions.assumeFalse(lists.isEmpty(), "no folder of lists given with -Dchokepoint.lists");
        for (Path file : workbooks(Path.of(lists))) {
            markAndCompare(file);
        }
    }

    private void markAndCompare(Path file) throws IOException {
        String sheet;
        Set<String> before;
        try (Workbook workbook = WorkbookCheck.open(file)) {
            sheet = workbook.getSheetName(0);
            before = cells(workbook.getSheetAt(0));
        } catch (IOException | RuntimeException e) {
            return; // broken or encrypted: nothing to compare
        }
        Path output = folder.resolve("checked");
        Audit audit = AuditFixture.of("list", sheet, AuditFixture.HEADER_ROW);
        try {
            CheckedWorkbook.write(file, audit, output);
        } catch (IOException e) {
            assertThat(e).as(file.toString()).hasMessageFindingMatch("broken|encrypted");
            return;
        }
        try (Workbook workbook = WorkbookCheck.open(output)) {
            assertThat(cells(workbook.getSheet(sheet))).as(file.toString()).containsAll(before);
        }
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(xlsx|xlsm|xls)"))
                    .filter(file -> file.toFile().length() < LARGEST)
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> cells(Sheet sheet) {
        Set<String> cells = new TreeSet<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String content = cell.toString();
                if (cell.getCellType() != CellType.BLANK && content != null && !content.isEmpty()) {
                    cells.add(cell.getAddress() + " " + cell.getCellType() + " " + content);
                }
            }
        }
        return cells;
    }
}
