package chokepoint.workbook.read;

import java.util.Locale;

/** Recognises number formats that show a day. */
final class DateStyles {

    private static final int FIRST_DAY_FORMAT = 14;
    private static final int LAST_DAY_FORMAT = 17;
    private static final int DAY_AND_TIME = 22;
    private static final int FIRST_EAST_ASIAN = 27;
    private static final int LAST_EAST_ASIAN = 36;
    private static final int SECOND_EAST_ASIAN = 50;
    private static final int SECOND_LAST_EAST_ASIAN = 58;
    private static final int FIRST_OWN = 164;
    /** Excel takes no longer ones. */
    private static final int LONGEST_CODE = 255;

    private DateStyles() {}

    /** Whether a cell in this format shows a day; a time of day alone is none. */
    static boolean showsDay(int format, String code) {
        if (between(format, FIRST_DAY_FORMAT, LAST_DAY_FORMAT)
                || format == DAY_AND_TIME
                || between(format, FIRST_EAST_ASIAN, LAST_EAST_ASIAN)
                || between(format, SECOND_EAST_ASIAN, SECOND_LAST_EAST_ASIAN)) {
            return true;
        }
        return format >= FIRST_OWN && showsDay(code);
    }

    private static boolean showsDay(String code) {
        if (code.length() > LONGEST_CODE) {
            return false;
        }
        String letters = code.replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\\\.", "")
                .replaceAll("_.", "")
                .replaceAll("\\*.", "")
                .replaceAll("\\[[^\\]]*\\]", "")
                .toLowerCase(Locale.ROOT)
                .replace("general", "");
        String first = letters.contains(";") ? letters.substring(0, letters.indexOf(';')) : letters;
        boolean number = first.contains("0") || first.contains("#") || first.contains("?");
        return !number && (first.contains("y") || first.contains("d") || first.contains("mmm") || first.matches("m+"));
    }

    private static boolean between(int format, int first, int last) {
        return format >= first && format <= last;
    }
}
