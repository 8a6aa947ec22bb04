package chokepoint.rulebook.text;

import java.util.Locale;

/** Refuses characters that make a file look different from what it is: invisible ones, and those that reverse the writing direction. */
final class HiddenCharacters {

    private static final int MOST_TOLD = 5;

    private final RuleFile file;
    private final RuleProblems problems;

    HiddenCharacters(RuleFile file, RuleProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether none is there. */
    boolean check() {
        String text = file.text();
        int told = 0;
        for (int i = 0; i < text.length() && told < MOST_TOLD; i += Character.charCount(text.codePointAt(i))) {
            if (!isPlain(text.charAt(i)) && hides(text, i)) {
                problems.at(
                        i,
                        spoken(text.codePointAt(i))
                                + " stands here, which cannot be seen or changes what is seen; delete it");
                told++;
            }
        }
        return told == 0;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~' || c == '\n' || c == '\t';
    }

    private static boolean hides(String text, int at) {
        int character = text.codePointAt(at);
        if (character == '\r') {
            return !text.startsWith("\r\n", at);
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** For messages: the character itself if it can be seen, its number and its name. */
    static String spoken(int character) {
        String name = Character.getName(character);
        String number = String.format(Locale.ROOT, "U+%04X%s", character, name == null ? "" : " " + name);
        return Character.isLetterOrDigit(character)
                ? "'" + Character.toString(character) + "' (" + number + ")"
                : "the character " + number;
    }
}
