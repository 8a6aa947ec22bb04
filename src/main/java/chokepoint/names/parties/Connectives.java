package chokepoint.names.parties;

import chokepoint.names.TableResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Replaces a word for "and" between two words of a name by {@code &}, in Cyrillic names by {@code і}, which transliterates to i; drops
 * the word "number" before a number.
 */
final class Connectives {

    private static final String AND = "&";
    private static final Set<String> ANDS = words("and");
    /** Short for "and" between words, a letter of its own between initials. */
    private static final Set<String> SHORT_ANDS = words("short and");

    private static final String CYRILLIC_AND = "і";
    private static final Set<String> NUMBERS = words("number");

    private Connectives() {}

    private static Set<String> words(String kind) {
        return TableResource.rows("connectives.csv").stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<String> unified(List<String> words) {
        List<String> result = new ArrayList<>(words.size());
        String and = words.stream().anyMatch(Transliteration::isCyrillic) ? CYRILLIC_AND : AND;
        for (int i = 0; i < words.size(); i++) {
            boolean between = i > 0 && i + 1 < words.size();
            boolean first = i == 0 && words.size() > 1 && words.get(0).equals("and");
            if ((between || first) && ANDS.contains(words.get(i)) || between && shortAnd(words, i)) {
                result.add(and);
            } else if (!(NUMBERS.contains(words.get(i)) && i + 1 < words.size() && startsWithDigit(words.get(i + 1)))) {
                result.add(words.get(i));
            }
        }
        return result;
    }

    private static boolean shortAnd(List<String> words, int at) {
        return SHORT_ANDS.contains(words.get(at))
                && words.get(at - 1).length() > 1
                && words.get(at + 1).length() > 1;
    }

    private static boolean startsWithDigit(String word) {
        return Character.isDigit(word.codePointAt(0));
    }
}
