package chokepoint.rulebook;

import java.util.regex.Pattern;

/** A rule's text with every comment and quoted text blanked out: what is left is code, in its place. */
final class Blanked {

    /** Texts end with their line, so that one stray quote does not hide the lines below it. */
    private static final Pattern NO_CODE = Pattern.compile(
            "\"[^\"\\\\\\n]*(?:\\\\.[^\"\\\\\\n]*)*(?:\"|$)|'[^'\\\\\\n]*(?:\\\\.[^'\\\\\\n]*)*(?:'|$)|//.*|/\\*(?s:.*?)\\*/",
            Pattern.MULTILINE);

    private static final Pattern VISIBLE = Pattern.compile("[^\\r\\n]");

    private Blanked() {}

    /** Of the same length, with the same lines. */
    static String of(String text) {
        return NO_CODE.matcher(text).replaceAll(found -> spaces(found.group()));
    }

    static String spaces(String text) {
        return VISIBLE.matcher(text).replaceAll(" ");
    }
}
