package chokepoint.reading.header;

import chokepoint.names.parties.PartyNames;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names of persons as lists abbreviate or address them, "J. Hartley", "Титов С.И.", "Frau Seidel", from names of organisations. */
public final class Persons {

    private static final String INITIALS = "(?:\\p{Lu}\\.[\\s-]?){1,3}";
    private static final String SURNAME = "(?:\\p{L}{1,5}\\s){0,2}\\p{Lu}[\\p{L}'\u2019-]+";
    private static final Pattern INITIALS_FIRST =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}+\\s)?" + INITIALS + "\\s?" + SURNAME);
    private static final Pattern INITIALS_LAST = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+,?\\s" + INITIALS);
    private static final Pattern ADDRESSED = Pattern.compile("(\\p{L}{1,6})\\.?\\s(?:\\p{Lu}\\.\\s?)?" + SURNAME);

    private Persons() {}

    /** Whether a text is the name of a person; sole traders are companies. */
    static boolean isPerson(String text) {
        Matcher addressed = ADDRESSED.matcher(text);
        boolean form = INITIALS_FIRST.matcher(text).matches()
                || INITIALS_LAST.matcher(text).matches()
                || addressed.matches()
                        && Lexicon.is("honorific", addressed.group(1).toLowerCase(Locale.ROOT));
        return form && !PartyNames.company(text);
    }

    /** Whether most of some texts, of which there are two at least, are names of persons. */
    public static boolean most(Collection<String> texts) {
        long persons = texts.stream().filter(Persons::isPerson).count();
        return persons > 1 && persons >= texts.size() * ValueWeight.HALF.value();
    }
}
