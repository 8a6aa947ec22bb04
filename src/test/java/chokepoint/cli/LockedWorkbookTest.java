package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import chokepoint.disk.TemporaryFiles;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.workbook.plain.Passwords;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that their owner keeps encrypted: read with a password, declined without, and never left lying about unlocked. */
class LockedWorkbookTest {

    private static final String PASSWORD = "Гranit 42";

    @TempDir
    private Path folder;

    private static <W extends Workbook> W filled(W workbook) {
        Sheet sheet = workbook.createSheet("PO");
        Object[][] rows = {
            {"Order", "Vendor", "Vendor country", "Category", "Value", "Currency"},
            {"1", "Alder", "Sweden", "Chips", 700.0, "EUR"},
            {"2", "Birch", "Estonia", "Chips", 200.0, "EUR"},
            {"3", "Cedar", "Estonia", "Chips", 100.0, "EUR"},
        };
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows[i].length; j++) {
                if (rows[i][j] instanceof Double number) {
                    row.createCell(j).setCellValue(number);
                } else {
                    row.createCell(j).setCellValue(rows[i][j].toString());
                }
            }
        }
        return workbook;
    }

    private Path lockedPackage() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("list.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook workbook = filled(new XSSFWorkbook())) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream data = encryptor.getDataStream(container)) {
                workbook.write(data);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    private Path lockedXls() throws IOException {
        Path file = folder.resolve("list.xls");
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        try (HSSFWorkbook workbook = filled(new HSSFWorkbook());
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    private Cli check(Path list, String... more) throws IOException {
        Path passwords = Files.writeString(folder.resolve("passwords.txt"), "wrong one\n" + PASSWORD + "\n");
        return Cli.run(
                "check",
                list.toString(),
                "--home",
                "EE",
                "--out",
                folder.resolve("out").toString(),
                "--password-file",
                more.length == 0 ? passwords.toString() : more[0]);
    }

    private void copyIsLockedAndMarked(String name) throws IOException {
        Path copy = folder.resolve("out").resolve(name);
        try (InputStream bytes = Files.newInputStream(copy)) {
            assertThat(bytes.readNBytes(2)).as("a compound file, no zip").containsExactly(0xD0, 0xCF);
        }
        try (Workbook workbook = WorkbookFactory.create(copy.toFile(), PASSWORD, true)) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("Alder");
            assertThat(workbook.getSheet("Findings")).isNotNull();
        }
    }

    private static String[] copiesLeft() {
        String[] left =
                new File(System.getProperty("java.io.tmpdir")).list((place, name) -> name.startsWith("chokepoint-"));
        return left == null ? new String[0] : left;
    }

    @Test
    void aKeyThatTakesTooManyRoundsIsNotMade() throws Exception {
        Path list = lockedPackage();
        Path passwords = Files.writeString(folder.resolve("passwords.txt"), PASSWORD + "\n");
        Cli run = Cli.run(
                "check",
                list.toString(),
                "--home",
                "EE",
                "--bound",
                "rounds=1k",
                "--password-file",
                passwords.toString(),
                "--out",
                folder.resolve("bound").toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("takes 100,000 rounds, and the bound is 1,024", "--bound rounds=NUMBER");
    }

    @Test
    void aPackageOpensWithOneOfThePasswordsAndItsCopyIsLockedAgain() throws Exception {
        String[] before = copiesLeft();
        Cli run = check(lockedPackage());
        assertThat(copiesLeft()).isSubsetOf(before);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Alder carries 70 %");
        copyIsLockedAndMarked("list.checked.xlsx");
    }

    /** So that a kill, which nothing can be done against, leaves nothing readable behind. */
    @Test
    void theUnlockedCopyHasNoNameWhileItIsThere() throws Exception {
        assumeThat(Path.of("/proc/self/fd")).isDirectory();
        ReadingOptions options = ReadingOptions.DEFAULT.withPasswords(Passwords.of(List.of(PASSWORD)));
        TemporaryFiles.begin();
        try (OpenedList list = Reading.open(lockedPackage(), "list.xlsx", options)) {
            assertThat(list.plainFile().path()).isRegularFile();
            assertThat(TemporaryFiles.folder().toFile().list()).containsExactly("lock");
        } finally {
            TemporaryFiles.end();
        }
    }

    @Test
    void anXlsOpensWithOneOfThePasswordsAndItsCopyIsLockedAgain() throws IOException {
        Cli run = check(lockedXls());
        assertThat(run.out()).contains("Alder carries 70 %");
        Path copy = folder.resolve("out/list.checked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("another");
        try {
            assertThat(opens(copy)).isFalse();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        copyIsLockedAndMarked("list.checked.xls");
    }

    private static boolean opens(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            return workbook.getNumberOfSheets() > 0;
        } catch (org.apache.poi.EncryptedDocumentException e) {
            return false;
        }
    }

    @Test
    void aWrongPasswordIsToldAndNothingIsWritten() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "nothing like it\n");
        Cli run = check(lockedPackage(), wrong.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("list.xlsx: the workbook is encrypted, and the password given does not open it");
        assertThat(folder.resolve("out/list.checked.xlsx")).doesNotExist();
    }

    @Test
    void withoutAPasswordTheMessageSaysHowToGiveOne() throws Exception {
        Cli run = Cli.run(
                "check",
                lockedPackage().toString(),
                "--home",
                "EE",
                "--out",
                folder.resolve("out").toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("--password-file", "CHOKEPOINT_PASSWORD");
    }
}
