package chokepoint.report;

import chokepoint.report.json.RowTexts;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.MarkingBounds;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A list whose outputs are written: where its content comes from, and where its checked workbook lies.
 *
 * @param plain the list as a workbook that is not encrypted, open until its outputs are written; of a csv the list itself
 * @param rows of each sheet, as they stand
 * @param records of a csv; empty of a workbook
 * @param password that the checked workbook is encrypted with; empty if the list is not
 * @param bounds how much of a workbook is followed while it is marked
 * @param workbook the checked workbook, in the folder of all its outputs
 * @param findings the SHA-256 of the findings file; empty if none is written yet
 */
public record ReportedList(
        ListFile plain,
        RowTexts.Rows rows,
        Optional<CheckedWorkbook.Records> records,
        Optional<String> password,
        MarkingBounds bounds,
        Path workbook,
        String findings) {

    /** The same list once its findings file is written. */
    public ReportedList withFindings(String sha256) {
        return new ReportedList(plain, rows, records, password, bounds, workbook, sha256);
    }
}
