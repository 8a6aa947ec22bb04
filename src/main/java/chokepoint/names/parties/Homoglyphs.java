package chokepoint.names.parties;

import chokepoint.names.TableResource;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds letters of one script that pass for letters of another, such as a Cyrillic {@code а} within {@code Huаwei}, and puts them right.
 */
final class Homoglyphs {

    /**
     * A text with its look-alikes put right.
     *
     * @param text in each word the letters of that word's main script
     * @param words the words that mixed scripts, as they stood
     * @param letters the letters that were out of place, as they stood
     * @param scripts the scripts that were mixed
     */
    record Folded(String text, Set<String> words, Set<String> letters, Set<String> scripts) {}

    private static final int ACRONYM = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final Map<UnicodeScript, Map<Integer, Integer>> TO_LATIN = new EnumMap<>(UnicodeScript.class);
    private static final Map<Integer, Integer> TO_CYRILLIC = new HashMap<>();

    static {
        for (List<String> row : TableResource.rows("look-alikes.csv")) {
            pair(row.get(0), row.get(1), UnicodeScript.CYRILLIC);
            pair(row.get(0), row.get(2), UnicodeScript.GREEK);
        }
    }

    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> letters = new LinkedHashSet<>();
    private final Set<String> scripts = new TreeSet<>();

    private Homoglyphs() {}

    /** The text with every word in one script, if look-alikes are all that mixes it. */
    static Folded fold(String text) {
        Homoglyphs found = new Homoglyphs();
        boolean suspicious = text.chars().anyMatch(c -> c >= 0x0370 && c < 0x0530)
                && text.chars().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
        String folded = suspicious ? found.foreignWords(found.mixedWords(text)) : text;
        return new Folded(folded, found.words, found.letters, found.scripts);
    }

    private String mixedWords(String text) {
        boolean mainlyLatin = count(text, UnicodeScript.LATIN) >= count(text, UnicodeScript.CYRILLIC);
        return WORD.matcher(text).replaceAll(word -> literal(oneScript(word.group(), mainlyLatin)));
    }

    private String oneScript(String word, boolean textIsLatin) {
        long latin = count(word, UnicodeScript.LATIN);
        long cyrillic = count(word, UnicodeScript.CYRILLIC);
        long greek = count(word, UnicodeScript.GREEK);
        if (latin == 0 || cyrillic + greek == 0) {
            return word;
        }
        boolean canBeLatin = word.codePoints().allMatch(Homoglyphs::canBeLatin);
        boolean canBeCyrillic = greek == 0 && word.codePoints().allMatch(Homoglyphs::canBeCyrillic);
        boolean latinWins = latin > cyrillic || (latin == cyrillic && textIsLatin);
        if (canBeLatin && (latinWins || !canBeCyrillic)) {
            return replaced(word, UnicodeScript.LATIN);
        }
        return canBeCyrillic ? replaced(word, UnicodeScript.CYRILLIC) : word;
    }

    /** A wholly Cyrillic {@code АВВ} among Latin words only; beside a mere Latin legal form only if it is short. */
    private String foreignWords(String text) {
        List<String> all = WORD.matcher(text).results().map(MatchResult::group).toList();
        boolean amongLatin = all.stream().anyMatch(Homoglyphs::hasLatin)
                && all.stream().allMatch(word -> hasLatin(word) || maybeLatin(word));
        if (!amongLatin) {
            return text;
        }
        boolean named = all.stream().anyMatch(word -> hasLatin(word) && !isForm(word));
        int longest = named ? Integer.MAX_VALUE : ACRONYM;
        return WORD.matcher(text).replaceAll(word -> literal(foreign(word.group(), longest)));
    }

    private String foreign(String word, int longest) {
        boolean passes = !hasLatin(word)
                && word.length() > 1
                && word.length() <= longest
                && word.codePoints().anyMatch(Character::isLetter)
                && !isForm(word);
        return passes ? replaced(word, UnicodeScript.LATIN) : word;
    }

    private static boolean hasLatin(String word) {
        return count(word, UnicodeScript.LATIN) > 0;
    }

    private static boolean maybeLatin(String word) {
        return isForm(word) || word.codePoints().allMatch(Homoglyphs::canBeLatin);
    }

    private static boolean isForm(String word) {
        return LegalForms.is(word.toLowerCase(Locale.ROOT));
    }

    private String replaced(String word, UnicodeScript target) {
        StringBuilder result = new StringBuilder();
        word.codePoints().forEach(c -> result.appendCodePoint(twin(c, target)));
        words.add(word);
        return result.toString();
    }

    private int twin(int c, UnicodeScript target) {
        UnicodeScript script = UnicodeScript.of(c);
        if (script == target || !Character.isLetter(c)) {
            return c;
        }
        letters.add(Character.toString(c));
        scripts.add(name(script));
        scripts.add(name(target));
        return target == UnicodeScript.LATIN
                ? TO_LATIN.getOrDefault(script, Map.of()).getOrDefault(c, c)
                : TO_CYRILLIC.getOrDefault(c, c);
    }

    private static String name(UnicodeScript script) {
        String name = script.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean canBeLatin(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return !Character.isLetter(c)
                || script == UnicodeScript.LATIN
                || TO_LATIN.getOrDefault(script, Map.of()).containsKey(c);
    }

    private static boolean canBeCyrillic(int c) {
        return !Character.isLetter(c) || UnicodeScript.of(c) == UnicodeScript.CYRILLIC || TO_CYRILLIC.containsKey(c);
    }

    private static long count(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == script)
                .count();
    }

    private static String literal(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private static void pair(String latin, String other, UnicodeScript script) {
        if (!other.isEmpty()) {
            TO_LATIN.computeIfAbsent(script, key -> new HashMap<>()).put(other.codePointAt(0), latin.codePointAt(0));
            if (script == UnicodeScript.CYRILLIC) {
                TO_CYRILLIC.putIfAbsent(latin.codePointAt(0), other.codePointAt(0));
            }
        }
    }
}
