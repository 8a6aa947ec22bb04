package chokepoint.rulebook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an imported list says in the lines above its header of the file that it was made of. */
final class ListOrigin {

    private static final Pattern ABOVE = Pattern.compile("\\A(?:# [^\\r\\n]*(?:\\r\\n|\\n))+");

    private ListOrigin() {}

    /** What the first line says; empty of a list that somebody wrote. */
    static Optional<String> of(String text) {
        Matcher above = ABOVE.matcher(text);
        return above.lookingAt()
                ? above.group()
                        .lines()
                        .findFirst()
                        .map(line -> line.substring(2).strip())
                : Optional.empty();
    }

    /** The list with blank lines in their place, so that its rows keep their numbers. */
    static String blanked(String text) {
        Matcher above = ABOVE.matcher(text);
        return above.lookingAt()
                ? "\n".repeat((int) above.group().lines().count()) + text.substring(above.end())
                : text;
    }
}
