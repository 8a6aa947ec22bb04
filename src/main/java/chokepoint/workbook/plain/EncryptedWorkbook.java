package chokepoint.workbook.plain;

import chokepoint.disk.NamedChannel;
import chokepoint.workbook.Bounds;
import chokepoint.workbook.RefusedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Unlocks workbooks that are encrypted with a password: packages ([MS-OFFCRYPTO] 2.3.4) and xls (2.3.5 to 2.3.7). */
final class EncryptedWorkbook {

    private static final String PACKAGE = "EncryptedPackage";

    private EncryptedWorkbook() {}

    /**
     * Writes the workbook without its encryption.
     *
     * @return the password that opened it
     */
    static String unlock(Path file, Path to, Passwords passwords, Bounds bounds) throws IOException {
        if (passwords.inOrder().isEmpty()) {
            throw new RefusedFile(
                    "the workbook is encrypted with a password; name a file that holds it with --password-file,"
                            + " set CHOKEPOINT_PASSWORD, or save the workbook without one");
        }
        boolean isPackage;
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            isPackage = container.getRoot().hasEntryCaseInsensitive(PACKAGE);
            if (isPackage) {
                return unlock(container, to, passwords, bounds);
            }
        } catch (GeneralSecurityException | EncryptedDocumentException e) {
            throw new RefusedFile(
                    "the workbook is encrypted in a way that is not read (" + e.getMessage()
                            + "); save it without a password",
                    e);
        }
        return unlockXls(file, to, passwords);
    }

    private static String unlock(POIFSFileSystem container, Path to, Passwords passwords, Bounds bounds)
            throws IOException, GeneralSecurityException {
        EncryptionInfo encryption = new EncryptionInfo(container);
        refuseEndless(encryption.getVerifier().getSpinCount(), bounds);
        Decryptor decryptor = Decryptor.getInstance(encryption);
        for (String password : passwords.inOrder()) {
            if (decryptor.verifyPassword(password)) {
                try (InputStream plain = decryptor.getDataStream(container);
                        OutputStream out = NamedChannel.writing(to)) {
                    plain.transferTo(out);
                }
                return password;
            }
        }
        throw wrong(passwords);
    }

    /** The file says by how many rounds of a hash a key is made of each password: hours of them, if it likes. */
    private static void refuseEndless(int rounds, Bounds bounds) throws RefusedFile {
        if (rounds < 0 || rounds > bounds.rounds()) {
            throw Bounds.beyond(
                    String.format(
                            Locale.ROOT,
                            "the workbook is encrypted so that trying a password takes %,d rounds",
                            Integer.toUnsignedLong(rounds)),
                    "rounds",
                    bounds.rounds());
        }
    }

    private static String unlockXls(Path file, Path to, Passwords passwords) throws IOException {
        for (String password : passwords.inOrder()) {
            Optional<HSSFWorkbook> opened = openXls(file, password);
            if (opened.isPresent()) {
                try (HSSFWorkbook workbook = opened.get();
                        OutputStream out = NamedChannel.writing(to)) {
                    workbook.write(out);
                }
                return password;
            }
        }
        throw wrong(passwords);
    }

    private static Optional<HSSFWorkbook> openXls(Path file, String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(new HSSFWorkbook(in, true));
        } catch (EncryptedDocumentException e) {
            return Optional.empty();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static RefusedFile wrong(Passwords passwords) {
        int tried = passwords.inOrder().size();
        return new RefusedFile("the workbook is encrypted, and "
                + (tried == 1
                        ? "the password given does not open it"
                        : "none of the " + tried + " passwords given opens it")
                + "; correct it, or save the workbook without one");
    }
}
