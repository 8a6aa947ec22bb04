package chokepoint.report;

import chokepoint.disk.NamedChannel;
import chokepoint.report.poi.PoiFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Encrypts a workbook with a password, as its owner had it. Salts are drawn anew, so that two copies are never the same bytes. */
final class LockedCopy {

    private LockedCopy() {}

    /** Writes the workbook, encrypted: a package by the agile scheme of [MS-OFFCRYPTO] 2.3.4.10, an xls by its CryptoAPI scheme. */
    static void write(Path plain, String password, Path output) throws IOException {
        if (PoiFile.isPackage(plain)) {
            lockPackage(plain, password, output);
        } else {
            lockXls(plain, password, output);
        }
    }

    private static void lockPackage(Path plain, String password, Path output) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream data = encryptor.getDataStream(container)) {
                Files.copy(plain, data);
            }
            try (OutputStream out = NamedChannel.writing(output)) {
                container.writeFilesystem(out);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("the marked copy could not be encrypted and was not written: " + e.getMessage(), e);
        }
    }

    private static void lockXls(Path plain, String password, Path output) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (InputStream in = Files.newInputStream(plain);
                HSSFWorkbook workbook = new HSSFWorkbook(in, true);
                OutputStream out = NamedChannel.writing(output)) {
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
