package chokepoint.reading.plain;

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
}
