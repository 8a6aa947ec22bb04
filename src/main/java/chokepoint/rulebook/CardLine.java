package chokepoint.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One card line, such as {@code @indicator( A01 )}.
 *
 * @param key empty if even that cannot be read
 * @param value without its quotes
 * @param offset where its {@code @} stands in the file
 * @param valueOffset where its value starts in the file
 * @param fault why it cannot be read; empty if it can
 * @param faultOffset where the fault is
 */
record CardLine(String key, String value, int offset, int valueOffset, String fault, int faultOffset) {

    /** One of several things that a value names, and where it stands in the file. */
    record Item(String text, int offset) {

        private static final Pattern OR = Pattern.compile("\\s+or\\s+");

        List<Item> alternatives() {
            return split(text, offset, OR);
        }

        /** What follows a first word. */
        Item after(String word) {
            return split(text.substring(word.length()), offset + word.length(), COMMA)
                    .get(0);
        }
    }

    private static final Pattern LINE = Pattern.compile("\\s*@(\\w+)\\s*\\(\\s*(.*?)\\s*\\)\\s*");
    private static final Pattern KEY = Pattern.compile("\\s*@(\\w+)");
    private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern LOST = Pattern.compile("//|/\\*|=|'|\"");
    private static final Pattern BRACKET_OR_QUOTE = Pattern.compile("[()\"]");
    private static final Pattern COMMA = Pattern.compile(",");

    /** Reads a line that starts with {@code @} but for spaces. */
    static CardLine read(String line, int lineOffset) {
        int at = line.indexOf('@');
        String bare = QUOTED.matcher(line).replaceAll(found -> Blanked.spaces(found.group()));
        Matcher lost = LOST.matcher(bare);
        if (lost.find()) {
            return faulty(
                    line,
                    lineOffset + at,
                    "card line has '" + lost.group()
                            + "' outside quotes, where Drools loses text; put the whole value into \" quotes",
                    lineOffset + lost.start());
        }
        Matcher matcher = LINE.matcher(line);
        boolean readable = matcher.matches() && whole(matcher.group(2));
        if (!readable) {
            return faulty(
                    line,
                    lineOffset + at,
                    "card line '" + line.strip()
                            + "' cannot be read; write @key( value ) or @key( \"text\" ) on one line",
                    lineOffset + at);
        }
        String value = matcher.group(2);
        boolean quoted = value.startsWith("\"");
        return new CardLine(
                matcher.group(1),
                quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value,
                lineOffset + at,
                lineOffset + matcher.start(2) + (quoted ? 1 : 0),
                "",
                0);
    }

    private static CardLine faulty(String line, int offset, String fault, int faultOffset) {
        Matcher key = KEY.matcher(line);
        return new CardLine(key.lookingAt() ? key.group(1) : "", "", offset, offset, fault, faultOffset);
    }

    /** Quoted from end to end, or without quotes and brackets. */
    private static boolean whole(String value) {
        return QUOTED.matcher(value).matches()
                || !BRACKET_OR_QUOTE.matcher(value).find();
    }

    /** What its value names, divided by commas. */
    List<Item> items() {
        return split(value, valueOffset, COMMA);
    }

    private static List<Item> split(String text, int offset, Pattern between) {
        List<Item> items = new ArrayList<>();
        Matcher matcher = between.matcher(text);
        int start = 0;
        while (matcher.find()) {
            items.add(item(text.substring(start, matcher.start()), offset + start));
            start = matcher.end();
        }
        items.add(item(text.substring(start), offset + start));
        return items;
    }

    private static Item item(String text, int offset) {
        return new Item(
                text.strip(), offset + text.length() - text.stripLeading().length());
    }
}
