package chokepoint.report;

import chokepoint.finding.Audit;
import java.io.IOException;
import java.nio.file.Path;

/** Writes marks and added sheets into a file, hiding the library that does so. */
interface WorkbookWriter {

    /**
     * Writes the checked workbook to a file that nobody reads yet.
     *
     * @param findings the SHA-256 of the findings file
     */
    void write(Audit audit, String findings, Path output) throws IOException;
}
