package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.report.poi.PoiFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanedWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void everyPartIsWhatItWasBeforeTheCheck() throws IOException {
        Path list = ListFixture.save(ListFixture.xlsx(), folder.resolve("list.xlsx"));
        Path checked = folder.resolve("list.checked.xlsx");
        Path cleaned = folder.resolve("cleaned.xlsx");
        CheckedWorkbook.write(list, AuditFixture.telecom(), checked);
        assertThat(CleanedWorkbook.write(checked, cleaned)).isTrue();
        assertThat(checksums(cleaned)).isEqualTo(checksums(list));
    }

    @Test
    void ofWhatWasSavedSinceSheetsNotesAndIdsGo() throws IOException {
        Path list = ListFixture.save(ListFixture.xlsx(), folder.resolve("list.xlsx"));
        Path checked = folder.resolve("list.checked.xlsx");
        CheckedWorkbook.write(list, AuditFixture.telecom(), checked);
        Path saved = folder.resolve("saved.xlsx");
        try (XSSFWorkbook workbook = open(checked);
                OutputStream out = Files.newOutputStream(saved)) {
            workbook.getSheet("codes").createRow(9).createCell(0).setCellValue("added by hand");
            workbook.write(out);
        }
        Path cleaned = folder.resolve("cleaned.xlsx");
        assertThat(CleanedWorkbook.write(saved, cleaned)).isFalse();
        assertThat(CheckedWorkbook.isChecked(cleaned)).isFalse();
        try (XSSFWorkbook before = open(list);
                XSSFWorkbook after = open(cleaned)) {
            assertThat(PoiFile.sheetNames(after)).isEqualTo(PoiFile.sheetNames(before));
            assertThat(after.getSheet(AuditFixture.SHEET).getCellComments())
                    .hasSameSizeAs(before.getSheet(AuditFixture.SHEET).getCellComments());
        }
    }

    @Test
    void whatWasNeverCheckedIsNotCleaned() throws IOException {
        Path list = ListFixture.save(ListFixture.xlsx(), folder.resolve("list.xlsx"));
        assertThatThrownBy(() -> CleanedWorkbook.write(list, folder.resolve("cleaned.xlsx")))
                .hasMessageContaining("is no checked workbook");
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new XSSFWorkbook(bytes);
        }
    }

    private static Map<String, Long> checksums(Path file) throws IOException {
        Map<String, Long> checksums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                checksums.put(entry.getName(), entry.getCrc());
            }
        }
        return checksums;
    }
}
