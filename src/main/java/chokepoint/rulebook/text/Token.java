package chokepoint.rulebook.text;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One word, text, number, sign or card line of a rule file.
 *
 * @param text as it stands in the file
 * @param offset where it starts in the file
 * @param startsLine whether nothing but space and comments stands before it on its line
 */
public record Token(Kind kind, String text, int offset, boolean startsLine) {

    public enum Kind {
        WORD,
        TEXT,
        NUMBER,
        SIGN,
        /** A line that starts with {@code @}, whole. */
        CARD,
        /** A text or comment that is opened and not closed. */
        OPEN,
        END
    }

    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z]\\w{0,39}");
    private static final String ESCAPED = "\\\"'";

    /** Whether it is this sign or word; a quoted text is neither. */
    boolean is(String wanted) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(wanted);
    }

    public boolean isVariable() {
        return kind == Kind.WORD && VARIABLE.matcher(text).matches();
    }

    /** Whether it is 0 or 1, which tell none, one and several apart. */
    public boolean isFewness() {
        return kind == Kind.NUMBER && (text.equals("0") || text.equals("1"));
    }

    int end() {
        return offset + text.length();
    }

    /** Where a text has an escape that stands for nothing, from its own start. */
    OptionalInt unknownEscape() {
        for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i + 2)) {
            if (ESCAPED.indexOf(text.charAt(i + 1)) < 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** What a text says: without its quotes and escapes. */
    public String value() {
        StringBuilder value = new StringBuilder(text.length());
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            }
            value.append(text.charAt(i));
        }
        return value.toString();
    }
}
