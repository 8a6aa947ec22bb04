package chokepoint.rulebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between {@code then} and {@code end}.
 *
 * @param start where it starts in the file
 * @param text with texts and comments blanked
 */
record Then(int start, String text) {

    private static final Pattern THEN = Pattern.compile("(?m)^[ \\t]*then\\b");
    private static final Pattern END = Pattern.compile("\\bend\\b");

    /** @param rule where the rule starts in the file */
    static Then of(RuleFile file, int rule) {
        String code = Blanked.of(file.text());
        Matcher then = THEN.matcher(code);
        int start = then.find(rule) ? then.end() : rule;
        Matcher ends = END.matcher(code);
        return new Then(start, code.substring(start, ends.find(start) ? ends.start() : code.length()));
    }

    /** Where the first word stands. */
    int first() {
        return start + text.length() - text.stripLeading().length();
    }

    String firstLine() {
        return text.strip().lines().findFirst().orElse("");
    }
}
