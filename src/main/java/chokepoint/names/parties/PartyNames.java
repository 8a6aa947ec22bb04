package chokepoint.names.parties;

import chokepoint.names.BoundedCache;
import chokepoint.names.NameWords;
import chokepoint.names.Placeholders;
import chokepoint.trade.values.Party;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Normalizes the names of parties to keys, so that the spellings of one party meet. */
public final class PartyNames {

    private static final int REMEMBERED = 50_000;

    /** Three letters, one of them that of a legal form, many names have. */
    private static final int FEWEST_WITH_FORM = 4;

    private static final BoundedCache<String> KEYS = new BoundedCache<>(REMEMBERED, PartyNames::makeKey);
    private static final BoundedCache<Boolean> STARTS =
            new BoundedCache<>(REMEMBERED, name -> LegalForms.doubtfulStart(written(name)));

    private PartyNames() {}

    /**
     * The key of a name; empty if the text names nobody. Legal form, case, accents, punctuation, word order, look-alike letters and
     * Cyrillic or Greek writing do not change it, nor does an address behind the name; a number, a place, a branch or a letter of any
     * other word does.
     */
    public static String key(String name) {
        return KEYS.of(name);
    }

    /** The same for a party of a country, whose legal forms may stand first: {@code AB Alder} of Sweden is {@code Alder AB}. */
    public static String key(String name, String country) {
        boolean doubtful = !country.isEmpty() && formMayStandFirst(name);
        if (!doubtful || key(name).isEmpty()) {
            return key(name);
        }
        return LegalForms.mayStandFirst(written(name), country)
                ? sorted(latin(LegalForms.strip(written(name), country).words()))
                : key(name);
    }

    /** Whether a name begins with a word that is a legal form in some countries: in {@code AB Alder} of Sweden, not in one of France. */
    public static boolean formMayStandFirst(String name) {
        return STARTS.of(name);
    }

    /**
     * The keys that a name may have: with and without a form that stands first in some countries only. For looking up what must not be
     * missed, such as a restricted party.
     */
    public static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(name));
        if (formMayStandFirst(name) && !key(name).isEmpty()) {
            List<String> words = written(name);
            keys.add(key(String.join(" ", words.subList(1, words.size()))));
        }
        keys.remove("");
        return keys;
    }

    /** The sort of legal person that the forms in a name say it is, such as {@code limited}; empty if they say none. */
    static String kind(String name) {
        return key(name).isEmpty() ? "" : LegalForms.strip(written(name), "").kind();
    }

    /** The legal forms in a name, in their short spellings: {@code ltd} of "Limited"; none where it says none. */
    public static Set<String> forms(String name) {
        return key(name).isEmpty() ? Set.of() : LegalForms.shortForms(written(name));
    }

    /** Whether a name says by a legal form that it is a company's. */
    public static boolean company(String name) {
        return !kind(name).isEmpty();
    }

    public static Party party(String name) {
        String key = key(name);
        return key.isEmpty() ? Party.UNKNOWN : new Party(name.strip(), key);
    }

    /** Whether the legal form in a name says that it is one natural person's, for example a sole trader's. */
    public static boolean person(String name) {
        List<String> words = written(name);
        return words.size() > 1 && LegalForms.ofPerson(words);
    }

    /** What shows that letters of another script pass for the right ones, in words; empty if none do. */
    public static Optional<String> lookAlikes(String name) {
        Homoglyphs.Folded folded = Homoglyphs.fold(name);
        return folded.letters().isEmpty()
                ? Optional.empty()
                : Optional.of("'" + String.join("', '", folded.words()) + "' mixes "
                        + String.join(
                                " and ",
                                folded.scripts().stream()
                                        .sorted(Comparator.reverseOrder())
                                        .toList())
                        + " letters: " + String.join(", ", folded.letters()));
    }

    /** Whether two names that have different keys may mean one party, and why: to offer for review, never to merge. */
    public static Optional<PossibleMatch> weakMatch(String one, String other) {
        boolean comparable = !key(one).isEmpty() && !key(other).isEmpty() && !key(one).equals(key(other));
        return comparable ? NameComparison.of(words(one), words(other)) : Optional.empty();
    }

    /** The weak matches among the names of a list, the likeliest first, for review. */
    public static List<NamePair> weakMatches(Collection<String> names) {
        return NamePairs.among(names);
    }

    /** How alike two names are, from 0 to 1: 1 if their keys are equal. */
    public static double similarity(String one, String other) {
        boolean same = !key(one).isEmpty() && key(one).equals(key(other));
        return same ? 1 : WordLetters.similarity(words(one), words(other));
    }

    private static String makeKey(String name) {
        return Placeholders.isNobody(name) ? "" : sorted(words(name));
    }

    private static String sorted(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }

    /** All words of a name, its legal form among them, in one order. */
    static String allWords(String name) {
        return sorted(latin(written(name)));
    }

    /**
     * Joins the names of lists into identities, by their spelling and by all that is known of them.
     *
     * @param decided what nobody needs to be asked any more
     */
    public static Identities identities(Collection<PartyEvidence> names, NameDecisions decided) {
        return IdentityResolver.resolve(names, decided);
    }

    /** What a name is called by its initials, with and without its legal form; a name of one word is that word. */
    static Set<String> initials(String name) {
        List<String> written = written(name);
        List<String> bare = LegalForms.strip(written, "").words();
        if (bare.size() == 1) {
            return Set.of(bare.get(0));
        }
        Set<String> initials = new LinkedHashSet<>(Initials.of(written));
        initials.removeIf(letters -> letters.length() < FEWEST_WITH_FORM);
        initials.addAll(Initials.of(bare));
        return initials;
    }

    private static List<String> written(String name) {
        return Connectives.unified(
                NameWords.of(Homoglyphs.fold(NameWithAddress.name(name)).text()));
    }

    /** The words of a name in their order, in Latin letters where that loses nothing, without its legal form. */
    static List<String> words(String name) {
        List<String> written = written(name);
        if (written.stream().allMatch(word -> word.chars().allMatch(c -> c == '0' || c == '&'))) {
            return List.of();
        }
        return latin(LegalForms.strip(written, "").words());
    }

    static List<String> latin(List<String> bare) {
        Transliteration.Cyrillic language = Transliteration.Cyrillic.of(bare);
        List<String> latin = bare.stream()
                .map(word -> Transliteration.of(word, language))
                .filter(word -> !word.isEmpty())
                .toList();
        return unspacedJoined(latin);
    }

    /** Words of a script without spaces count as one, in simplified characters. */
    private static List<String> unspacedJoined(List<String> words) {
        if (words.stream().noneMatch(NameWords::unspaced)) {
            return words;
        }
        StringBuilder joined = new StringBuilder();
        List<String> result = new ArrayList<>();
        for (String word : words) {
            if (NameWords.unspaced(word)) {
                joined.append(word);
            } else {
                result.add(word);
            }
        }
        result.add(Simplified.RULES.transliterate(joined.toString()));
        return result;
    }

    /** Loaded with the first Chinese name. */
    private static final class Simplified {
        static final Transliterator RULES = Transliterator.getInstance("Traditional-Simplified");
    }
}
