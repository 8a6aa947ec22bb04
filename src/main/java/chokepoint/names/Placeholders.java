package chokepoint.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that stand for "nothing is known": {@code N/A}, {@code -}, {@code not captured}, {@code см. приложение}. */
public final class Placeholders {

    /** Longer texts say something. */
    private static final int LONGEST = 80;

    private static final Pattern ACCENTS = Pattern.compile("(?<=[a-zα-ω])\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern CROSSED_OUT = Pattern.compile("x{2,}");

    private static final List<List<String>> ROWS = Resource.rows("placeholders.csv");
    private static final Set<String> WHOLE = phrases("whole").collect(Collectors.toUnmodifiableSet());
    private static final Map<String, List<String>> STARTS =
            phrases("start").collect(Collectors.groupingBy(Placeholders::firstWord));
    private static final List<String> PARTS = phrases("part").toList();

    private Placeholders() {}

    /** True of a text that names nothing; of an empty one, too. */
    public static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        if (text.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        String plain = plain(text);
        Predicate<String> within = phrase -> (" " + plain + " ").contains(" " + phrase + " ");
        return WHOLE.contains(plain)
                || STARTS.getOrDefault(firstWord(plain), List.of()).stream()
                        .anyMatch(phrase -> (plain + " ").startsWith(phrase + " "))
                || PARTS.stream().anyMatch(within)
                || CROSSED_OUT.matcher(plain).matches();
    }

    private static Stream<String> phrases(String match) {
        return ROWS.stream().filter(row -> row.get(1).equals(match)).map(row -> plain(row.get(0)));
    }

    private static String firstWord(String plain) {
        int end = plain.indexOf(' ');
        return end < 0 ? plain : plain.substring(0, end);
    }

    /** Unlike {@link Words}, keeps {@code n/a} apart from {@code na}. */
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
