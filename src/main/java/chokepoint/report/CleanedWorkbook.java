package chokepoint.report;

import chokepoint.disk.WholeFile;
import chokepoint.report.poi.CheckedProperty;
import chokepoint.report.poi.PoiFile;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.edit.AnnotatedWorkbook;
import chokepoint.workbook.zip.ZipTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * A checked workbook with all that the check put in taken out again. If nothing was done to it since, every part is what it was before
 * the check; if it was saved by another program, sheets, notes and ids go, and tints stay, for what lay under them is not known.
 */
public final class CleanedWorkbook {

    private CleanedWorkbook() {}

    /**
     * Writes a checked workbook as it was before; gives false if that was possible only in part.
     *
     * @throws IOException if no check has marked the file, with a sentence that says so
     */
    public static boolean write(Path checked, Path output) throws IOException {
        if (!CheckedWorkbook.isChecked(checked)) {
            throw new IOException(
                    String.format(Locale.ROOT, "'%s' is no checked workbook: there is nothing to take out", checked));
        }
        boolean whole = PoiFile.isPackage(checked) && AnnotatedWorkbook.canBeCleaned(checked);
        WholeFile.write(output, part -> {
            if (whole) {
                AnnotatedWorkbook.clean(checked, part);
            } else {
                cleanThroughPoi(checked, part);
            }
        });
        return whole;
    }

    private static void cleanThroughPoi(Path checked, Path part) throws IOException {
        try (ListFile file = ListFile.open(checked)) {
            try (Workbook workbook = PoiFile.open(file.from(0), checked)) {
                EarlierCheck.removeFrom(workbook);
                CheckedProperty.remove(workbook);
                PoiFile.save(workbook, part);
            }
            ZipTimes.copy(file, part);
        }
    }
}
