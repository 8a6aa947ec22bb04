package chokepoint.trade.lists;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.HsCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A named list of words and the goods that they can mean.
 *
 * @param source who says so, and where
 * @param asOf the day the list speaks of; may be unknown
 * @param codes by word in lower case; a word without codes can stand for anything
 * @param ofKind those of these words that name goods only where no other word follows: {@code wine} does not in {@code wine lees}
 * @param joining words such as {@code for} and {@code of}: what follows up to the next semicolon names other things
 * @param excluding words such as {@code excluding} and {@code heading}: what follows up to the next semicolon, or to the end of the
 *     bracket they stand in, names goods that these are not
 */
public record GoodsWords(
        String name,
        String source,
        Day asOf,
        Map<String, Set<HsCode>> codes,
        Set<String> ofKind,
        Set<String> joining,
        Set<String> excluding)
        implements Serializable {

    private static final Pattern COMMAS = Pattern.compile("[,\\u060c\\u3001\\uff0c]");
    private static final String CLOSE = " \u00a0-";

    public GoodsWords {
        codes = Map.copyOf(codes);
        ofKind = Set.copyOf(ofKind);
        joining = Set.copyOf(joining);
        excluding = Set.copyOf(excluding);
    }

    /** True only if some words of the text are listed, and none of these can mean goods of the code. */
    public boolean contradict(String text, HsCode code) {
        if (!code.known()) {
            return false;
        }
        List<Set<HsCode>> found = naming(text.toLowerCase(Locale.ROOT));
        return !found.isEmpty()
                && found.stream()
                        .noneMatch(meant -> meant.isEmpty() || meant.stream().anyMatch(code::within));
    }

    /**
     * What the listed words that name the goods can mean: those of the first goods named, up to a semicolon, or to a comma before which none
     * stands. Of a list of goods that begins with others nobody can say that its code is for none of them.
     */
    private List<Set<HsCode>> naming(String text) {
        List<WordRun> words = WordRun.in(text);
        List<Set<HsCode>> found = new ArrayList<>();
        boolean besides = false;
        Exclusion exclusion = new Exclusion();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).word();
            String after = words.get(i).after();
            boolean together = i + 1 < words.size() && close(after);
            String next = together ? words.get(i + 1).word() : "";
            besides |= joining.contains(word);
            exclusion.begin(excluding.contains(word));
            boolean apart = besides || exclusion.inside() || exclusion.holds();
            if (!apart && codes.containsKey(word) && !(ofKind.contains(word) && goesOn(next))) {
                found.add(codes.get(word));
            }
            exclusion.pass(after);
            boolean othersFollow = after.indexOf(';') >= 0
                    || (found.isEmpty() && COMMAS.matcher(after).find());
            if (othersFollow && !exclusion.inside()) {
                return found;
            }
        }
        return found;
    }

    /** Whether nothing but spaces and hyphens stands between two words. */
    private static boolean close(String between) {
        for (int i = 0; i < between.length(); i++) {
            if (CLOSE.indexOf(between.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether words stand where goods are named that these are not. */
    private static final class Exclusion {

        private static final int NONE = -1;

        private int depth;
        private int begunAt = NONE;

        void begin(boolean excludes) {
            if (excludes && begunAt == NONE) {
                begunAt = depth;
            }
        }

        /** Whether it stands in brackets. */
        boolean inside() {
            return depth > 0;
        }

        boolean holds() {
            return begunAt != NONE;
        }

        /** What stands between two words: brackets, and semicolons that end what was begun outside them or in the same one. */
        void pass(String between) {
            for (int i = 0; i < between.length(); i++) {
                char c = between.charAt(i);
                if (c == '(' || c == '[') {
                    depth++;
                } else if (c == ')' || c == ']') {
                    depth = Math.max(0, depth - 1);
                }
                boolean ends = depth < begunAt || (c == ';' && depth <= begunAt);
                begunAt = ends ? NONE : begunAt;
            }
        }
    }

    /** Whether the next word belongs to the same name and is none that is listed. */
    private boolean goesOn(String next) {
        return !next.isEmpty()
                && !Character.isDigit(next.charAt(0))
                && !codes.containsKey(next)
                && !joining.contains(next)
                && !excluding.contains(next);
    }
}
