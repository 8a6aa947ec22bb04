package chokepoint.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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
public record CardLine(String key, String value, int offset, int valueOffset, String fault, int faultOffset) {

    /** One of several things that a value names, and where it stands in the file. */
    public record Item(String text, int offset) {

        private static final Pattern OR = Pattern.compile("\\sor\\s");

        public List<Item> alternatives() {
            return split(text, offset, OR);
        }

        /** What follows a first word. */
        public Item after(String word) {
            return item(text.substring(word.length()), offset + word.length());
        }

        /** What stands in front of a last word. */
        public Item before(String word) {
            return item(text.substring(0, text.length() - word.length()), offset);
        }
    }

    private static final Pattern OPENED = Pattern.compile("\\s*@(\\w+)\\s*\\(");
    private static final Pattern KEY = Pattern.compile("\\s*@(\\w+)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");
    private static final Pattern LOST = Pattern.compile("//|/\\*|=|'|\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final Pattern BRACKET_OR_QUOTE = Pattern.compile("[()\"]");
    private static final Pattern COMMA = Pattern.compile(",");

    /** Reads a line that starts with {@code @} but for spaces. */
    static CardLine read(String line, int lineOffset) {
        Matcher lost = LOST.matcher(QUOTED.matcher(line)
                .replaceAll(found -> " ".repeat(found.group().length())));
        if (lost.find()) {
            return faulty(
                    line,
                    lineOffset,
                    lost.start(),
                    "card line has '" + lost.group()
                            + "' outside quotes, where Drools loses text; put the whole value into \" quotes");
        }
        Optional<MatchResult> escape =
                ESCAPE.matcher(line).results().filter(CardLine::unknown).findFirst();
        if (escape.isPresent()) {
            return faulty(
                    line,
                    lineOffset,
                    escape.get().start(),
                    "card line has '" + escape.get().group() + "'; write \\\\ for a backslash and \\\" for a quote");
        }
        Matcher opened = OPENED.matcher(line);
        String whole = line.stripTrailing();
        if (opened.lookingAt() && whole.endsWith(")")) {
            String value = whole.substring(opened.end(), whole.length() - 1);
            if (whole(value.strip())) {
                Item item = item(value, lineOffset + opened.end());
                return read(opened.group(1), item.text(), lineOffset + line.indexOf('@'), item.offset());
            }
        }
        return faulty(
                line,
                lineOffset,
                line.indexOf('@'),
                "card line '" + line.strip() + "' cannot be read; write @key( value ) or @key( \"text\" ) on one line");
    }

    private static CardLine read(String key, String value, int offset, int valueOffset) {
        if (!value.startsWith("\"")) {
            return new CardLine(key, value, offset, valueOffset, "", 0);
        }
        String unquoted = ESCAPE.matcher(value.substring(1, value.length() - 1)).replaceAll("$1");
        return new CardLine(key, unquoted, offset, valueOffset + 1, "", 0);
    }

    private static CardLine faulty(String line, int lineOffset, int at, String fault) {
        Matcher key = KEY.matcher(line);
        int offset = lineOffset + line.indexOf('@');
        return new CardLine(key.lookingAt() ? key.group(1) : "", "", offset, offset, fault, lineOffset + at);
    }

    /** Drools stops reading at some escapes and makes other characters of others. */
    private static boolean unknown(MatchResult escape) {
        return !escape.group(1).equals("\"") && !escape.group(1).equals("\\");
    }

    /** Quoted from end to end, or without quotes and brackets. */
    private static boolean whole(String value) {
        return QUOTED.matcher(value).matches()
                || !BRACKET_OR_QUOTE.matcher(value).find();
    }

    /** What its value names, divided by commas. */
    public List<Item> items() {
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
