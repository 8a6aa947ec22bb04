package chokepoint.names;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognizes texts that mean "nothing is known": {@code N/A}, {@code -}, {@code not captured}, {@code см. приложение}. */
public final class Placeholders {

    /** Longer texts say something. */
    private static final int LONGEST = 80;

    private static final Pattern ACCENTS = Pattern.compile("(?<=[a-zα-ω])\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern CROSSED_OUT = Pattern.compile("x{2,}");

    private static final Placeholders ANYTHING = new Placeholders(TableResource.rows("placeholders.csv"));

    private final List<List<String>> rows;
    private final Set<String> whole;
    private final List<String> starts;
    private final List<String> parts;

    /** First words of phrases: nearly all texts are settled by having none of them. */
    private final Set<String> firstWords;

    private final Set<String> partWords;

    /** Phrases of scripts without blanks. */
    private final List<String> insides;

    private Placeholders(List<List<String>> rows) {
        this.rows = rows;
        whole = phrases("whole").collect(Collectors.toUnmodifiableSet());
        starts = phrases("start").map(phrase -> phrase + " ").toList();
        parts = phrases("part").map(phrase -> " " + phrase + " ").toList();
        firstWords = firstWords(Stream.concat(whole.stream(), starts.stream()));
        partWords = firstWords(parts.stream());
        insides = phrases("inside").toList();
    }

    /** Read when the first party is. */
    private static final class Nobody {

        static final Placeholders NAMED = new Placeholders(TableResource.rows("nobody.csv"));
    }

    /** Read when the first placeholder stands for goods. */
    private static final class Vague {

        static final Placeholders GOODS = new Placeholders(TableResource.rows("placeholders.csv").stream()
                .filter(row -> row.get(3).equals("yes"))
                .toList());
    }

    /** True of a text that names nothing; of an empty one, too. */
    public static boolean is(String text) {
        return ANYTHING.holds(text);
    }

    /** True of a text that names no party where one is to be named: a name struck out, several at once, a kind of payment. */
    public static boolean isNobody(String text) {
        return ANYTHING.holds(text) || Nobody.NAMED.holds(text);
    }

    /** True of a placeholder that says something where goods are told, though nothing of what they are: {@code various}. */
    public static boolean isVague(String text) {
        return Vague.GOODS.holds(text) && text.chars().anyMatch(Character::isLetter);
    }

    private boolean holds(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int start = next(text, 0, true);
        if (start == text.length()) {
            return true;
        }
        return mayBe(text, start) && isPhrase(plain(text));
    }

    private boolean isPhrase(String plain) {
        String open = plain + " ";
        return whole.contains(plain)
                || CROSSED_OUT.matcher(plain).matches()
                || starts.stream().anyMatch(phrase -> open.startsWith(phrase))
                || parts.stream().anyMatch(phrase -> (" " + open).contains(phrase))
                || insides.stream().anyMatch(plain::contains);
    }

    /** Looks at the first words only, without building the plain text. */
    private boolean mayBe(String text, int start) {
        boolean first = true;
        if (!insides.isEmpty() && NameWords.unspaced(text)) {
            return true;
        }
        for (int from = start; from < text.length(); ) {
            int to = next(text, from, false);
            String word = lower(text, from, to);
            boolean foreign = first && word.isEmpty();
            if (foreign || (first && firstWords.contains(word)) || partWords.contains(word) || word.startsWith("xx")) {
                return true;
            }
            first = false;
            from = next(text, to, true);
        }
        return false;
    }

    /** Where the next letter or digit stands, or the next character that is neither. */
    private static int next(String text, int from, boolean word) {
        int at = from;
        while (at < text.length() && isWordPart(text.charAt(at)) != word) {
            at++;
        }
        return at;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || (c >= 0x0300 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static String lower(String text, int from, int to) {
        char[] word = new char[to - from];
        boolean accented = false;
        for (int i = 0; i < word.length; i++) {
            word[i] = Character.toLowerCase(text.charAt(from + i));
            accented |= word[i] >= 0x80 && word[i] < 0x0400 || word[i] == 'ё';
        }
        String lower = new String(word);
        return accented ? withoutAccents(lower) : lower;
    }

    private Stream<String> phrases(String match) {
        return rows.stream().filter(row -> row.get(1).equals(match)).map(row -> plain(row.get(0)));
    }

    private static Set<String> firstWords(Stream<String> phrases) {
        return new HashSet<>(phrases.map(phrase -> phrase.strip().split(" ")[0]).toList());
    }

    /** Unlike {@link NameWords}, keeps {@code n/a} apart from {@code na}. */
    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean ascii = lower.chars().allMatch(c -> c < 0x80);
        String bare = ascii ? lower : withoutAccents(lower);
        return BETWEEN.matcher(bare).replaceAll(" ").strip();
    }

    private static String withoutAccents(String text) {
        String apart = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return Normalizer.normalize(apart, Normalizer.Form.NFC)
                .replace('ё', 'е')
                .replace('ı', 'i');
    }
}
