package chokepoint.names;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;

/** A word as it may sound, so that its spellings in several systems of transliteration meet: for offers, never for keys. */
final class PhoneticKey {

    /** Made when the first word asks for it: its rules take longer to load than a list of Latin names to read. */
    private static final class AnyLatin {

        static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }

    /** In this order; longer ones first. */
    private static final List<Map.Entry<String, String>> SAME = List.of(
            Map.entry("shch", "s"),
            Map.entry("sch", "s"),
            Map.entry("tsch", "c"),
            Map.entry("tch", "c"),
            Map.entry("dzh", "j"),
            Map.entry("kh", "h"),
            Map.entry("gh", "g"),
            Map.entry("zh", "j"),
            Map.entry("sh", "s"),
            Map.entry("ch", "c"),
            Map.entry("ph", "f"),
            Map.entry("th", "t"),
            Map.entry("ts", "c"),
            Map.entry("tz", "c"),
            Map.entry("ck", "k"),
            Map.entry("x", "ks"),
            Map.entry("qu", "kv"),
            Map.entry("q", "k"),
            Map.entry("w", "v"),
            Map.entry("iy", "i"),
            Map.entry("yy", "i"),
            Map.entry("ij", "i"),
            Map.entry("ye", "e"),
            Map.entry("je", "e"),
            Map.entry("yo", "e"),
            Map.entry("yu", "u"),
            Map.entry("iu", "u"),
            Map.entry("ju", "u"),
            Map.entry("ya", "a"),
            Map.entry("ia", "a"),
            Map.entry("ja", "a"),
            Map.entry("ue", "u"),
            Map.entry("oe", "o"),
            Map.entry("ae", "a"),
            Map.entry("ou", "u"),
            Map.entry("oo", "u"),
            Map.entry("ee", "i"),
            Map.entry("y", "i"),
            Map.entry("c", "k"));

    private static final int REMEMBERED = 50_000;
    private static final BoundedCache<String> MADE = new BoundedCache<>(REMEMBERED, PhoneticKey::make);

    private PhoneticKey() {}

    static String of(String word) {
        return MADE.of(word);
    }

    private static String make(String word) {
        boolean latin = word.chars().allMatch(c -> c < 0x80);
        String letters = latin ? word : AnyLatin.RULES.transliterate(word).replaceAll("[^a-z0-9]", "");
        for (Map.Entry<String, String> same : SAME) {
            letters = letters.replace(same.getKey(), same.getValue());
        }
        return letters.replaceAll("(.)\\1+", "$1");
    }
}
