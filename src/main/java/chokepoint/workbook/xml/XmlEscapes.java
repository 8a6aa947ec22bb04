package chokepoint.workbook.xml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes text as XML in ASCII only, so that the encoding of the part has no say, and reads ASCII back. */
public final class XmlEscapes {

    private static final int NONE = -1;
    private static final int LONGEST_IN_CELL = 32_767;
    private static final Pattern ESCAPE_ALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlEscapes() {}

    /** Fills in XML; no locale has a say. */
    public static String xml(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    public static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** For an attribute or for content: markup, line ends and all beyond ASCII as references. */
    public static String escaped(String text) {
        int plain = plain(text, 0);
        if (plain == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int from = 0; from < text.length(); plain = plain(text, from)) {
            escaped.append(text, from, plain);
            from = plain;
            if (from < text.length()) {
                int point = text.codePointAt(from);
                escaped.append("&#").append(allowed(point) ? point : 0xFFFD).append(';');
                from += Character.charCount(point);
            }
        }
        return escaped.toString();
    }

    /** Where what can stand as it is ends. */
    private static int plain(String text, int from) {
        int at = from;
        while (at < text.length() && plain(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean plain(char c) {
        return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"';
    }

    /** Cut to what a cell can hold; {@code _x0041_} stands for a character, so where a text really says so it must not. */
    public static String escapedForCell(String text) {
        String fitting = text.length() <= LONGEST_IN_CELL ? text : text.substring(0, LONGEST_IN_CELL - 1) + "\u2026";
        return escaped(fitting.contains("_x") ? ESCAPE_ALIKE.matcher(fitting).replaceAll("_x005F_") : fitting);
    }

    /** What an element of text must say so that its blanks are kept. */
    public static String space(String text) {
        return text.equals(text.strip()) && text.indexOf('\n') < 0 ? "" : " xml:space=\"preserve\"";
    }

    public static int number(byte[] bytes, int from, int to) {
        long number = 0;
        for (int at = from; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9 || number > Integer.MAX_VALUE) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return to > from && number <= Integer.MAX_VALUE ? (int) number : NONE;
    }

    static boolean startsWith(byte[] bytes, int at, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= ' ' && point < 0xD800
                || point > 0xDFFF && point != 0xFFFE && point != 0xFFFF;
    }
}
