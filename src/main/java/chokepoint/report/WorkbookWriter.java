package chokepoint.report;

import chokepoint.finding.Audit;
import java.io.IOException;
import java.nio.file.Path;

/** Writes marks and added sheets into a file, hiding the library that does so. */
interface WorkbookWriter {

    /** Writes the checked workbook to a file that nobody reads yet. */
    void write(Audit audit, Path output) throws IOException;
}
