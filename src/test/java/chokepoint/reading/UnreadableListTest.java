package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableListTest {

    @TempDir
    private Path folder;

    private void assertRefused(String name, byte[] bytes, String words) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> MadeLists.read(file, ReadingOptions.DEFAULT))
                .isInstanceOf(UnreadableList.class)
                .hasMessageStartingWith(name + ": ")
                .hasMessageContaining(words);
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            MadeLists.row(workbook.createSheet("PO"), "Vendor", "Amount");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertRefused("a.xlsx", new byte[0], "is empty");
    }

    @Test
    void aFileOfBlanksIsRefused() throws IOException {
        assertRefused("a.csv", " \n\n ".getBytes(StandardCharsets.UTF_8), "nothing but blanks");
    }

    @Test
    void aQuoteThatNeverClosesIsRefused() throws IOException {
        String rest = "x,".repeat(3_000_000);
        assertRefused("a.csv", ("Vendor,Amount\n\"" + rest).getBytes(StandardCharsets.UTF_8), "never closed");
    }

    @Test
    void aLockFileIsRefused() throws IOException {
        assertRefused("~$a.xlsx", "Ann".getBytes(StandardCharsets.UTF_8), "lock file");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> MadeLists.read(folder.resolve("none.xlsx"), ReadingOptions.DEFAULT))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining("no file that can be read");
    }

    @Test
    void aTruncatedWorkbookIsRefused() throws IOException {
        byte[] whole = workbook();
        assertRefused("a.xlsx", Arrays.copyOf(whole, whole.length / 2), "expected an xlsx or xlsm");
    }

    @Test
    void anEncryptedWorkbookIsRefused() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(workbook());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            assertRefused("a.xlsx", bytes.toByteArray(), "encrypted");
        }
    }

    @Test
    void aWebPageCalledXlsIsRefused() throws IOException {
        assertRefused("a.xls", "<html><table>".getBytes(StandardCharsets.UTF_8), "web page");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() throws IOException {
        assertRefused("a.xlsx", zip(1, "notes.txt"), "a zip archive, no workbook; unpack it and check the lists in it");
    }

    @Test
    void aJavaArchiveIsToldAsSuchHoweverMuchItHolds() throws IOException {
        assertRefused("a.jar", zip(12_000, "META-INF/MANIFEST.MF"), "a Java archive (jar), no list; expected");
    }

    @Test
    void documentsOfOtherProgramsAreToldAsSuch() throws IOException {
        assertRefused("a.ods", zip(3, "META-INF/manifest.xml"), "an OpenDocument file, which is not read; open it");
        assertRefused("a.numbers", zip(3, "Index/Document.iwa"), "a Numbers document, which is not read; export it");
    }

    @Test
    void aWorkbookOfTooManyPartsIsStillToldByItsBound() throws IOException {
        assertRefused("a.xlsx", zip(12_000, "[Content_Types].xml"), "--bound entries=NUMBER");
    }

    /** As many entries as wanted, the first of that name, under a comment that says nothing. */
    private static byte[] zip(int entries, String first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.setComment("-".repeat(1_000));
            for (int entry = 0; entry < entries; entry++) {
                zip.putNextEntry(new ZipEntry(entry == 0 ? first : "part" + entry));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        byte[] whole = workbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(whole));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean sheet = entry.getName().endsWith("sheet1.xml");
                zip.write((sheet
                                ? part.replaceFirst(
                                        "<worksheet",
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet")
                                : part)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertRefused("a.xlsx", bytes.toByteArray(), "document type");
    }
}
