package chokepoint.workbook.plain;

import chokepoint.disk.NamelessFile;
import chokepoint.disk.SavedFile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;

/**
 * A workbook written row by row, whose temporary files POI encrypts with a key that only the process has: what a killed run leaves of
 * an encrypted list cannot be read.
 */
final class SecretWorkbook extends SXSSFWorkbookWithCustomZipEntrySource {

    private static final int ROWS_HELD = 100;

    SecretWorkbook() {
        setRandomAccessWindowSize(ROWS_HELD);
    }

    /** What is saved first, all but the rows, has no name either; and if that fails, the failure of the file comes out. */
    @Override
    public void write(OutputStream out) throws IOException {
        flushSheets();
        try (NamelessFile template = NamelessFile.create()) {
            SavedFile.write(template.path(), getXSSFWorkbook()::write);
            try (ZipSecureFile zip = new ZipSecureFile(template.path().toFile());
                    ZipFileZipEntrySource source = new ZipFileZipEntrySource(zip)) {
                injectData(source, out);
            }
        }
    }
}
