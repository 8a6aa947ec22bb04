package chokepoint.reading.header;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Takes headers apart into words that can be compared: no case, no accents, no punctuation. */
public final class HeaderWords {

    private static final Pattern NUMERO = Pattern.compile("\u2116|#|\\b[nN]\\.?\\s?[\u00ba\u00b0]\\.?|\\b[nN]\\.o\\b");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern SCRIPTS = Pattern.compile(
            "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");
    private static final Pattern ACRONYM =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L}){1,5}\\.?(?![\\p{L}\\p{N}])");
    /** "B/L" is one word: neither letter is a small word, as it is in "l'unité". */
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\p{L}\\p{N}])([B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z])/([LDE])(?![\\p{L}\\p{N}])");

    private static final Set<Character.UnicodeScript> BLANKS_MEAN_NOTHING = EnumSet.of(
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.THAI);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int ASCII_END = 128;
    private static final int EAST_ASIAN = 0x2E80;
    /** Accents, but for the marks that make another letter in Japanese and the vowels of Thai and Hindi. */
    private static final Pattern MARKS =
            Pattern.compile("[\\p{Mn}&&[^\\u3099\\u309a\\u0e31\\u0e34-\\u0e3a\\u0900-\\u0902\\u0941-\\u094d]]+");

    private static final Pattern PATH_INDEX = Pattern.compile("(?<=/|^)\\d+(?=/|$)");
    private static final Pattern PREFIX = Pattern.compile("(?<=/|^)[a-z]{2,4}:");
    private static final int LEAST_INFLECTED = 4;
    private static final int LEAST_STEM = 3;
    /** Case endings, without the marks that {@link #plain(String)} takes off. */
    private static final Set<String> ENDINGS = new HashSet<>(Arrays.asList(
            ("|а|я|у|ю|ы|и|е|о|ь|і|ї|є|ом|ем|ой|ей|ий|ый|ам|ям|ов|ев|ах|ях|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|ою|єю|ої|ій|ів|ей|ого|его"
                            + "|ому|ему|ами|ями|ка|ки|ку|ок|ек|кой|ка|ия|ии|ию|ий|ця|ці|цем|ец|ца|цу|ель|еля|елю|ня|ня|ння|нь")
                    .replace('й', 'и')
                    .replace('ї', 'і')
                    .split("\\|")));

    private static final int LONG_ENOUGH_FOR_PLURAL = 5;

    private HeaderWords() {}

    /** Lower case without accents, blanks folded; punctuation stays. */
    public static String plain(String text) {
        return BLANKS.matcher(bare(text).strip()).replaceAll(" ");
    }

    /** Lower case without accents. */
    private static String bare(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String marked = Normalizer.normalize(folded, Normalizer.Form.NFD);
        return SameLetters.folded(Normalizer.normalize(MARKS.matcher(marked).replaceAll(""), Normalizer.Form.NFC));
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }

    /** The words of a header in their order, small words left out, unless there are no others. */
    public static List<String> of(String text) {
        List<String> all = all(text);
        List<String> words = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (!Lexicon.is("filler", all.get(at)) || closes(all, at)) {
                words.add(all.get(at));
            }
        }
        return words.isEmpty() || words.equals(List.of("no")) ? all : List.copyOf(words);
    }

    /** A small word that means something where it ends a header: what is paid to someone is no payment. */
    private static boolean closes(List<String> all, int at) {
        return at > 0 && at == all.size() - 1 && Lexicon.is("closing", all.get(at));
    }

    private static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        for (String word : isPlain(text) ? plainly(text) : apart(text)) {
            if (!word.isEmpty()) {
                words.add(fold(word));
            }
        }
        boolean spaced = words.size() > 1 && words.stream().allMatch(HeaderWords::isOneSyllable);
        return spaced ? List.of(String.join("", words)) : words;
    }

    /** Whether a text is English words and nothing else, a capital at the start of a word at most, as most headers are. */
    private static boolean isPlain(String text) {
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean small = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            boolean capital = c >= 'A' && c <= 'Z';
            if (!small && c != ' ' && (!capital || inside)) {
                return false;
            }
            inside = c != ' ';
        }
        return true;
    }

    private static List<String> plainly(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split(" "));
    }

    private static List<String> apart(String text) {
        String line = has(text, HeaderWords::mayNumber) ? NUMERO.matcher(text).replaceAll(" no ") : text;
        if (line.indexOf('.') > 0) {
            line = ACRONYM.matcher(line).replaceAll(letters -> letters.group().replace(".", ""));
        }
        if (line.indexOf('/') >= 0) {
            line = SLASHED.matcher(line).replaceAll("$1$2");
            line = PATH_INDEX.matcher(line).replaceAll("");
        }
        if (line.indexOf(':') >= 0) {
            line = PREFIX.matcher(line).replaceAll("");
        }
        if (has(line, Character::isUpperCase)) {
            line = HUMP.matcher(line).replaceAll(" ");
        }
        if (has(line, c -> c >= EAST_ASIAN)) {
            line = SCRIPTS.matcher(line).replaceAll(" ");
        }
        return lettersAndDigits(bare(line));
    }

    private static boolean mayNumber(int c) {
        return c == '\u2116' || c == '#' || c == '\u00ba' || c == '\u00b0' || c == '.';
    }

    private static boolean has(String text, IntPredicate wanted) {
        for (int at = 0; at < text.length(); at++) {
            if (wanted.test(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The longest runs of letters and digits; all else parts them. */
    private static List<String> lettersAndDigits(String text) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); ) {
            int c = at == text.length() ? ' ' : text.codePointAt(at);
            int after = at + Character.charCount(c);
            if (!isLetterOrNumber(c)) {
                if (at > from) {
                    runs.add(text.substring(from, at));
                }
                from = after;
            }
            at = after;
        }
        return runs;
    }

    /** Letter and other numbers, such as Roman ones and fractions, are numbers; the marks that are left are vowels, as in Hindi and Thai. */
    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** One plain word as headers are compared: "nr" is "no". */
    static String fold(String word) {
        if (Lexicon.is("number", word)) {
            return "no";
        }
        boolean plural = word.length() >= LONG_ENOUGH_FOR_PLURAL
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && word.chars().allMatch(c -> c < 128);
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Words of two signs are often spaced out to fill a cell. */
    private static boolean isOneSyllable(String word) {
        return word.codePointCount(0, word.length()) == 1 && (isHan(word) || isHangul(word));
    }

    /** Whether a word is Korean: its last part says what it is, those before say of what. */
    static boolean isHangul(String word) {
        return !word.isEmpty() && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }

    /** Whether a word is of a script in which blanks and line breaks between words mean nothing. */
    public static boolean isWithoutBlanks(String word) {
        Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
        return isHan(word) || BLANKS_MEAN_NOTHING.contains(script);
    }

    static boolean isHan(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Whether two words are forms of one: Slavic words change their endings by case and number. */
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean inflected =
                Math.max(one.length(), other.length()) >= LEAST_INFLECTED && isCyrillic(one) && isCyrillic(other);
        if (!inflected) {
            return false;
        }
        int common = common(one, other);
        return common >= LEAST_STEM
                && ENDINGS.contains(one.substring(common))
                && ENDINGS.contains(other.substring(common));
    }

    private static boolean isCyrillic(String word) {
        char first = word.charAt(0);
        return first >= '\u0400' && first <= '\u04ff';
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
