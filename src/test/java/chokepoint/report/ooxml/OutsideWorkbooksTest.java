package chokepoint.report.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks every workbook below a folder outside the project: {@code -Dchokepoint.lists=DIR}. Prints what became of them. */
class OutsideWorkbooksTest {

    private static final String PROPERTY = "chokepoint.lists";
    private static final String BROKEN = "BROKEN: ";

    @TempDir
    private Path folder;

    @Test
    void everyWorkbookThatOpensKeepsItsPromisesWhenMarked() throws IOException {
        String lists = System.getProperty(PROPERTY, "");
        assumeTrue(!lists.isEmpty(), "skipped: no folder given with -D" + PROPERTY);
        ZipSecureFile.setMinInflateRatio(0);
        TreeMap<String, Integer> counts = new TreeMap<>();
        TreeMap<String, String> exceptions = new TreeMap<>();
        for (Path file : workbooks(Path.of(lists))) {
            String outcome = outcome(file);
            counts.merge(outcome.replaceAll("[:(].*", ""), 1, Integer::sum);
            if (!outcome.equals("annotated")) {
                exceptions.put(Path.of(lists).relativize(file).toString(), outcome);
            }
        }
        exceptions.forEach((file, outcome) -> System.out.println(file + " | " + outcome));
        counts.forEach((outcome, count) -> System.out.printf(Locale.ROOT, "%6d %s%n", count, outcome));
        assertThat(exceptions.values()).noneMatch(outcome -> outcome.startsWith(BROKEN));
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private String outcome(Path file) {
        Path marked = folder.resolve("marked.xlsx");
        Path cleaned = folder.resolve("cleaned.xlsx");
        String opens = opens(file);
        try {
            Marking.mark(file, everywhere(file), marked);
        } catch (UnusualPartException e) {
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

    /** Marks on cells that are there, on cells that are not, and on rows that are not, on every sheet. */
    private static Markup everywhere(Path file) throws IOException {
        try (AnnotatedWorkbook workbook = AnnotatedWorkbook.open(file)) {
            return Marking.markup(workbook.sheetNames().stream()
                    .map(name -> Marking.sheet(
                            name,
                            1,
                            Marking.row(2, 0, 0, 1),
                            Marking.row(3, 1, 1, 40),
                            Marking.row(4, -1),
                            Marking.row(7, 2, 0, 2, 3),
                            Marking.row(20_000, 0, 0, 5)))
                    .toArray(Markup.SheetMarkup[]::new));
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
