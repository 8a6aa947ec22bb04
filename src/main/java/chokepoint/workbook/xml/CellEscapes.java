package chokepoint.workbook.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the escapes {@code _x000D_} that OOXML puts for characters XML cannot hold. */
public final class CellEscapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private CellEscapes() {}

    public static String plain(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            char c = (char) Integer.parseInt(matcher.group(1), HEXADECIMAL);
            matcher.appendReplacement(plain, Matcher.quoteReplacement(c == '\r' ? "" : String.valueOf(c)));
        }
        return matcher.appendTail(plain).toString();
    }
}
