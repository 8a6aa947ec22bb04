package chokepoint.workbook.edit;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.workbook.UneditablePart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks every workbook below a folder outside the project: {@code -Dchokepoint.lists=DIR}. Prints what became of them. */
class OutsideWorkbooksTest {

    private static final String BROKEN = "BROKEN: ";

    @TempDir
    private Path folder;

    @Test
    void everyWorkbookThatOpensKeepsItsPromisesWhenMarked() throws IOException {
        TreeMap<String, Integer> counts = new TreeMap<>();
        TreeMap<String, String> exceptions = new TreeMap<>();
        for (Path file : Outside.workbooks()) {
            String outcome = outcome(file);
            counts.merge(outcome.replaceAll("[:(].*", ""), 1, Integer::sum);
            if (!outcome.equals("annotated")) {
                exceptions.put(Outside.name(file), outcome);
            }
        }
        exceptions.forEach((file, outcome) -> System.out.println(file + " | " + outcome));
        counts.forEach((outcome, count) -> System.out.printf(Locale.ROOT, "%6d %s%n", count, outcome));
        assertThat(exceptions.values()).noneMatch(outcome -> outcome.startsWith(BROKEN));
    }

    private String outcome(Path file) {
        Path marked = folder.resolve("marked.xlsx");
        Path cleaned = folder.resolve("cleaned.xlsx");
        String opens = opens(file);
        try {
            Marking.mark(file, Marking.everywhere(file), marked);
        } catch (UneditablePart e) {
            return (opens.isEmpty() ? "written through POI" : "unusual, and POI opens it neither") + ": "
                    + e.getMessage();
        } catch (IOException e) {
            return (opens.isEmpty() ? BROKEN + "declined though POI opens it" : "declined") + ": " + e.getMessage();
        } catch (RuntimeException e) {
            return BROKEN + e + " at " + e.getStackTrace()[0];
        }
        try {
            String complaint = Stream.of(
                            opens.isEmpty() ? opens(marked) : "",
                            Promises.broken(file, marked),
                            Promises.brokenByCleaning(file, marked, cleaned))
                    .filter(broken -> !broken.isEmpty())
                    .findFirst()
                    .orElse("");
            String outcome = opens.isEmpty() ? "annotated" : "annotated, though POI does not open it (" + opens + ")";
            return complaint.isEmpty() ? outcome : BROKEN + complaint;
        } catch (IOException | RuntimeException e) {
            return BROKEN + e;
        }
    }

    private static String opens(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                Workbook workbook = new XSSFWorkbook(bytes)) {
            workbook.forEach(sheet -> {
                sheet.getCellComments();
                sheet.forEach(row -> row.forEach(cell -> cell.getCellStyle().getFontIndex()));
            });
            return "";
        } catch (IOException | RuntimeException e) {
            return e.getClass().getSimpleName() + ": " + e.getMessage();
        }
    }
}
