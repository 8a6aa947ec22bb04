package chokepoint.names.parties;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Transliterates words to Latin letters: Cyrillic by the BGN/PCGN tables, Greek, Armenian and Georgian by those of CLDR. Scripts in
 * which different letters would fall together (Chinese, Japanese, Korean, Arabic, Hebrew and others) stay as they are.
 */
final class Transliteration {

    /** Columns of the table; each language is told by letters that only it has. */
    enum Cyrillic {
        RUSSIAN(""),
        UKRAINIAN("іїєґ"),
        BELARUSIAN("ў"),
        BULGARIAN(""),
        SERBIAN("ђћџљњјѓќѕ"),
        KAZAKH("әғқңөұүһ");

        private final String ownLetters;

        Cyrillic(String ownLetters) {
            this.ownLetters = ownLetters;
        }

        private boolean shownBy(String word) {
            return word.length() > 1 && word.chars().anyMatch(c -> ownLetters.indexOf(c) >= 0);
        }

        static Cyrillic of(List<String> words) {
            return List.of(BELARUSIAN, KAZAKH, SERBIAN, UKRAINIAN).stream()
                    .filter(language -> words.stream().anyMatch(language::shownBy))
                    .findFirst()
                    .orElse(words.stream().anyMatch(Cyrillic::bulgarian) ? BULGARIAN : RUSSIAN);
        }

        /** In Russian ъ stands before е, ё, ю, я only. */
        private static boolean bulgarian(String word) {
            int at = word.indexOf('ъ');
            return at > 0 && at + 1 < word.length() && "еюя".indexOf(word.charAt(at + 1)) < 0;
        }
    }

    private static final String SOFT_BEFORE = "аеийоуъыьэюяіїєў";
    private static final Map<Character, String[]> TABLE = table();
    private static final Map<UnicodeScript, String> RULES = Map.of(
            UnicodeScript.GREEK, "el-el_Latn/BGN",
            UnicodeScript.ARMENIAN, "hy-hy_Latn/BGN",
            UnicodeScript.GEORGIAN, "ka-ka_Latn/BGN");
    private static final Map<UnicodeScript, Transliterator> LOADED = new ConcurrentHashMap<>();
    /** Of the words of tables: what the rules make of them, without the rules. */
    private static final Map<String, String> OF_TABLES = TableResource.rows("words-in-latin.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private Transliteration() {}

    /** The word in Latin letters; {@code language} is the one that the whole name is in. */
    static String of(String word, Cyrillic language) {
        if (word.chars().allMatch(c -> c < 0x80)) {
            return word;
        }
        if (isCyrillic(word)) {
            return fromCyrillic(word, language);
        }
        return Optional.ofNullable(OF_TABLES.get(word)).orElseGet(() -> byRules(word));
    }

    static boolean isCyrillic(String word) {
        return word.chars().anyMatch(c -> TABLE.containsKey((char) c));
    }

    private static String fromCyrillic(String word, Cyrillic language) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin.append(yeIsHeard(word, i, language) ? "ye" : letter(c, language));
        }
        return latin.toString();
    }

    /** The Russian е is "ye" at the beginning and after vowels and signs, else "e"; the Belarusian always "ye". */
    private static boolean yeIsHeard(String word, int at, Cyrillic language) {
        boolean softens = language == Cyrillic.RUSSIAN && (at == 0 || SOFT_BEFORE.indexOf(word.charAt(at - 1)) >= 0);
        return word.charAt(at) == 'е' && (softens || language == Cyrillic.BELARUSIAN);
    }

    private static String letter(char c, Cyrillic language) {
        String[] row = TABLE.get(c);
        if (row == null) {
            return Character.toString(c);
        }
        String own = row[language.ordinal()];
        return own.isEmpty() ? row[0] : own.equals("-") ? "" : own;
    }

    /** By the rules of the word's script; the word itself if it has none. */
    static String byRules(String word) {
        UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
        if (!RULES.containsKey(script)) {
            return word;
        }
        Transliterator rules =
                LOADED.computeIfAbsent(script, key -> Transliterator.getInstance(RULES.getOrDefault(key, "")));
        return String.join("", NameWords.of(rules.transliterate(word)));
    }

    private static Map<Character, String[]> table() {
        Map<Character, String[]> table = new HashMap<>();
        for (List<String> row : TableResource.rows("cyrillic.csv")) {
            String[] latin = row.subList(1, row.size()).toArray(String[]::new);
            latin[0] = latin[0].equals("-") ? "" : latin[0];
            table.put(row.get(0).charAt(0), latin);
        }
        return Map.copyOf(table);
    }
}
