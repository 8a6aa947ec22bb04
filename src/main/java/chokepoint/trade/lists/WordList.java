package chokepoint.trade.lists;

import chokepoint.trade.values.Day;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A named list of words and phrases in any language. Case and punctuation do not matter; forms of a word count as words of their own.
 *
 * @param source who gives these words a meaning, and where
 * @param asOf the day the list speaks of; may be unknown
 */
public record WordList(String name, String source, Day asOf, Set<String> words) implements Serializable {

    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_UNSPACED = 30;
    private static final char FIRST_UNSPACED = '\u0e01';
    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private static final RecentTexts<List<String>> SPLIT = new RecentTexts<>(WordList::splitAnew);

    public WordList {
        words = words.stream()
                .map(entry -> String.join(" ", split(entry)))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the text is one of the entries. */
    public boolean contains(String text) {
        return words.contains(String.join(" ", split(text)));
    }

    /** Whether one of the entries stands in the text as whole words, or within a run of words that are written without spaces. */
    public boolean in(String text) {
        List<String> split = split(text);
        for (int from = 0; from < split.size(); from++) {
            if (phraseAt(split, from) > 0 || unspaced(split.get(from)) && holds(split.get(from))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry of two characters and more stands within a run of words. */
    private boolean holds(String run) {
        for (int from = 0; from < run.length(); from++) {
            for (int to = from + 2; to <= Math.min(run.length(), from + LONGEST_UNSPACED); to++) {
                if (words.contains(run.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the text says something, and nothing but entries of the list. */
    public boolean fills(String text) {
        List<String> split = split(text);
        int at = 0;
        while (at < split.size()) {
            int length = phraseAt(split, at);
            if (length == 0 && !(unspaced(split.get(at)) && cut(split.get(at)))) {
                return false;
            }
            at += Math.max(1, length);
        }
        return !split.isEmpty();
    }

    /** Whether the word is of a script that writes words without spaces between them. */
    private static boolean unspaced(String word) {
        return word.charAt(0) >= FIRST_UNSPACED
                && word.codePoints().allMatch(c -> UNSPACED.contains(Character.UnicodeScript.of(c)));
    }

    /** Whether a run of words is made of entries alone. */
    private boolean cut(String run) {
        boolean[] reached = new boolean[run.length() + 1];
        reached[0] = true;
        for (int from = 0; from < run.length(); from++) {
            for (int to = from + 1; reached[from] && to <= Math.min(run.length(), from + LONGEST_UNSPACED); to++) {
                reached[to] |= words.contains(run.substring(from, to));
            }
        }
        return reached[run.length()];
    }

    /** How many words the longest entry takes that starts here; 0 if none does. */
    private int phraseAt(List<String> split, int from) {
        for (int length = Math.min(LONGEST_PHRASE, split.size() - from); length > 0; length--) {
            if (words.contains(length == 1 ? split.get(from) : String.join(" ", split.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> split(String text) {
        return SPLIT.of(text);
    }

    private static List<String> splitAnew(String text) {
        return WordRun.in(text.toLowerCase(Locale.ROOT)).stream()
                .map(WordRun::word)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
