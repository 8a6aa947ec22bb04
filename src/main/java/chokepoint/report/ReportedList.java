package chokepoint.report;

import chokepoint.workbook.MarkingBounds;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A list whose outputs are written: where its content comes from, and where its checked workbook lies.
 *
 * @param plain the list as a workbook that is not encrypted; of a csv the list itself
 * @param records of a csv; empty of a workbook
 * @param password that the checked workbook is encrypted with; empty if the list is not
 * @param bounds how much of a workbook is followed while it is marked
 * @param workbook the checked workbook, in the folder of all its outputs
 */
public record ReportedList(
        Path plain,
        Optional<CheckedWorkbook.Records> records,
        Optional<String> password,
        MarkingBounds bounds,
        Path workbook) {}
