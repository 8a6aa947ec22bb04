package chokepoint.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Splits a text into lower-case words without accents and punctuation; {@code S.p.A.} and {@code A/S} are one word each. */
public final class NameWords {

    /** Scripts that are written without spaces, or with spaces that mean little. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final String AND = "&";
    private static final int MOST_INITIALS = 100;
    private static final String DROPPED = "'’‘`´ʹʺʼʻ′″·ʾʿ״׳\u00AD\u0640\u0670";
    private static final Map<Character, String> SPECIAL = Stream.of(
                    "ßss øo łl đd ðd ħh ŧt ıi æae œoe þth əe ёе ςσ ةه ىي یي کك".split(" "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair.charAt(0), pair -> pair.substring(1)));

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final StringBuilder gap = new StringBuilder();
    private boolean wordUnspaced;
    private boolean wordHasLetter;
    private boolean lastIsInitials;

    private NameWords() {}

    /** The words in their order. {@code &} is a word of its own. */
    public static List<String> of(String text) {
        NameWords reader = new NameWords();
        reader.read(normal(text));
        return reader.words;
    }

    /** The words with one space between them. */
    public static String fold(String text) {
        return String.join(" ", of(text));
    }

    /** True of a letter that belongs to a script written without spaces. */
    public static boolean unspaced(int letter) {
        return letter >= 0x0E00 && UNSPACED.contains(UnicodeScript.of(letter));
    }

    public static boolean unspaced(String word) {
        return word.codePoints().anyMatch(NameWords::unspaced);
    }

    private static String normal(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        String composed = ascii ? text : Normalizer.normalize(text.replace("№", " no "), Normalizer.Form.NFKC);
        return composed.toLowerCase(Locale.ROOT);
    }

    private void read(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (DROPPED.indexOf(c) < 0 && !isAccent(c)) {
                take(c, text, i);
            }
            i += Character.charCount(c);
        }
        endWord();
    }

    private void take(int c, String text, int at) {
        if (c == '&' || (c == '+' && standsAlone(text, at))) {
            endWord();
            words.add(AND);
            lastIsInitials = false;
        } else if (Character.isLetterOrDigit(c) || isVowelSign(c)) {
            append(c);
        } else {
            endWord();
            gap.appendCodePoint(c);
        }
    }

    private void append(int c) {
        boolean letter = Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.COMMON;
        if (letter && wordHasLetter && wordUnspaced != unspaced(c)) {
            endWord();
        }
        if (letter && !wordHasLetter) {
            wordHasLetter = true;
            wordUnspaced = unspaced(c);
        }
        word.append(plain(c));
    }

    /** Ends the current word, and joins it to the initials before it: {@code S. p. A.} is {@code spa}. */
    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        boolean initial = word.length() == 1 && wordHasLetter && !wordUnspaced;
        boolean joined = initial
                && lastIsInitials
                && words.get(words.size() - 1).length() < MOST_INITIALS
                && (gap.indexOf(".") >= 0 || isDanish());
        if (joined) {
            words.set(words.size() - 1, words.get(words.size() - 1) + word);
        } else {
            words.add(word.toString());
        }
        lastIsInitials = initial;
        word.setLength(0);
        gap.setLength(0);
        wordHasLetter = false;
    }

    /** {@code A/S}, {@code I/S}, {@code K/S}; in {@code A/B} the letters stay two. */
    private boolean isDanish() {
        return gap.indexOf("/") == 0 && word.charAt(0) == 's';
    }

    private static boolean standsAlone(String text, int at) {
        boolean before = at == 0 || text.charAt(at - 1) == ' ';
        return before && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    private static boolean isAccent(int c) {
        return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0591 && c <= 0x05BD) || (c >= 0x064B && c <= 0x065F);
    }

    private static boolean isVowelSign(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Accents are taken off Latin, Greek and Arabic letters; in Cyrillic й and ї are letters of their own. */
    private static String plain(int c) {
        if (c < 0x80) {
            return Character.toString(c);
        }
        String special = SPECIAL.get((char) c);
        if (special != null && c <= Character.MAX_VALUE) {
            return special;
        }
        boolean accented = c < 0x0400 || (c >= 0x0620 && c < 0x0700) || (c >= 0x1E00 && c < 0x2000);
        if (!accented) {
            return Character.toString(c);
        }
        String letter = Character.toString(
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0));
        return SPECIAL.getOrDefault(letter.charAt(0), letter);
    }
}
