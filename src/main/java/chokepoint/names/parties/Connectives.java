package chokepoint.names.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Replaces a word for "and" between two words of a name by {@code &}, in Cyrillic names by {@code і}, which transliterates to i; drops
 * the word "number" before a number.
 */
final class Connectives {

    private static final String AND = "&";
    private static final Set<String> ANDS =
            Set.of(AND, "and", "und", "et", "y", "och", "og", "en", "ve", "и", "та", "і", "й", "και", "و", "ja");
    private static final String CYRILLIC_AND = "і";
    private static final Set<String> NUMBERS = Set.of("no", "nr", "num", "number", "номер");

    private Connectives() {}

    static List<String> unified(List<String> words) {
        List<String> result = new ArrayList<>(words.size());
        String and = words.stream().anyMatch(Transliteration::isCyrillic) ? CYRILLIC_AND : AND;
        for (int i = 0; i < words.size(); i++) {
            boolean between = i > 0 && i + 1 < words.size();
            boolean first = i == 0 && words.size() > 1 && words.get(0).equals("and");
            if ((between || first) && ANDS.contains(words.get(i))) {
                result.add(and);
            } else if (!(NUMBERS.contains(words.get(i)) && i + 1 < words.size() && startsWithDigit(words.get(i + 1)))) {
                result.add(words.get(i));
            }
        }
        return result;
    }

    private static boolean startsWithDigit(String word) {
        return Character.isDigit(word.codePointAt(0));
    }
}
