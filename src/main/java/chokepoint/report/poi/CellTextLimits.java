package chokepoint.report.poi;

import java.util.regex.Pattern;

/** Cuts texts to what a cell can hold. */
final class CellTextLimits {

    private static final int LONGEST = 32_767;
    private static final String CUT = "…";
    private static final Pattern ESCAPE_ALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellTextLimits() {}

    /** Cut to what a cell can hold. */
    static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }

    /** In xlsx {@code _x0041_} stands for a character; where a list really says so, it must not. */
    static String escaped(String text) {
        return ESCAPE_ALIKE.matcher(text).replaceAll("_x005F_");
    }
}
