package chokepoint.reading;

import chokepoint.reading.columns.SheetProfile;
import java.util.List;

/**
 * How a list is understood before its lines are read.
 *
 * @param format in words, for example {@code csv, UTF-8 (confidence 1.00), semicolon (confidence 0.98)}
 * @param sheets all of them, in the order of the workbook
 */
public record ListProfile(String file, String format, List<SheetProfile> sheets, List<String> notices) {

    public ListProfile {
        sheets = List.copyOf(sheets);
        notices = List.copyOf(notices);
    }

    /** Whether any sheet is read. */
    public boolean hasList() {
        return sheets.stream().anyMatch(SheetProfile::isList);
    }
}
