package chokepoint.report.poi;

import chokepoint.disk.NamelessFile;
import chokepoint.disk.SavedFile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook written row by row. POI first saves all but the rows to a temporary file, and keeps to itself why that fails; here the
 * failure of the file comes out.
 */
public final class RowByRow extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    public RowByRow(XSSFWorkbook template) {
        super(template, ROWS_IN_MEMORY);
    }

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
