package chokepoint.workbook.xml;

import java.nio.charset.StandardCharsets;

/** Decodes text: resolves the five named entities of XML and numbered characters, no others. */
public final class XmlText {

    private static final int HEXADECIMAL = 16;
    private static final int DECIMAL = 10;

    private XmlText() {}

    /** The text of some bytes between tags or quotes. */
    public static String decode(byte[] buffer, int from, int to) {
        for (int at = from; at < to; at++) {
            if (buffer[at] == '&' || buffer[at] == '\r') {
                return unescape(new String(buffer, from, to - from, StandardCharsets.UTF_8));
            }
        }
        return from >= to ? "" : new String(buffer, from, to - from, StandardCharsets.UTF_8);
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int stop = c == '&' ? text.indexOf(';', at) : -1;
            if (c == '\r') {
                boolean pair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
                plain.append(pair ? "" : "\n");
            } else if (stop < 0) {
                plain.append(c);
            } else {
                appendEntity(plain, text.substring(at + 1, stop));
                at = stop;
            }
        }
        return plain.toString();
    }

    private static void appendEntity(StringBuilder plain, String name) {
        switch (name) {
            case "amp" -> plain.append('&');
            case "lt" -> plain.append('<');
            case "gt" -> plain.append('>');
            case "quot" -> plain.append('"');
            case "apos" -> plain.append('\'');
            default -> plain.append(numbered(name));
        }
    }

    private static String numbered(String name) {
        try {
            boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
            int code = hexadecimal
                    ? Integer.parseInt(name.substring(2), HEXADECIMAL)
                    : Integer.parseInt(name.substring(1), DECIMAL);
            return name.startsWith("#") && Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return "";
        }
    }
}
