package chokepoint.names.parties;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes numbers in words of a name as digits where the other name has the same number in digits: {@code First}, {@code 1st}. */
final class NumberWords {

    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,4})(?:st|nd|rd|th|er|ere|eme|e|o|a|de|te|ste|i|y|ya|oy|ye|go)?");

    /** What is left of an ordinal whose hyphen parts it from its number. */
    private static final Set<String> ENDINGS =
            Set.of("st", "nd", "rd", "th", "i", "y", "ya", "oy", "ye", "go", "a", "e", "o");

    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (List<String> row : TableResource.rows("number-words.csv")) {
            for (String word : NameWords.of(row.get(1))) {
                NUMBERS.putIfAbsent(word, Integer.valueOf(row.get(0)));
            }
        }
    }

    private NumberWords() {}

    /** The words, numbers among them in digits if the other name has them so or in words of its own. */
    static List<String> inDigits(List<String> words, List<String> others) {
        if (words.stream().noneMatch(NumberWords::isNumber)) {
            return words;
        }
        Set<Integer> theirs = new TreeSet<>();
        digits(others).forEach(theirs::add);
        Set<Integer> inWords = new TreeSet<>();
        for (int at = 0; at < others.size(); at++) {
            compound(others, at).ifPresent(inWords::add);
            Optional.ofNullable(NUMBERS.get(others.get(at))).ifPresent(inWords::add);
        }
        List<String> result = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            Optional<Integer> digits = digits(word);
            Optional<Integer> both = compound(words, at).filter(theirs::contains);
            if (both.isPresent()) {
                result.add(both.get().toString());
                at++;
            } else if (digits.isPresent() && (theirs.contains(digits.get()) || inWords.contains(digits.get()))) {
                result.add(digits.get().toString());
                at += at + 1 < words.size() && ENDINGS.contains(words.get(at + 1)) ? 1 : 0;
            } else if (theirs.contains(NUMBERS.getOrDefault(word, -1))) {
                result.add(NUMBERS.get(word).toString());
            } else {
                result.add(word);
            }
        }
        return result;
    }

    /** All words of a name, its numbers in digits; empty if it has none. */
    static String trait(List<String> words) {
        if (words.stream().noneMatch(NumberWords::isNumber)) {
            return "";
        }
        List<String> result = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            Optional<Integer> both = compound(words, at);
            Optional<Integer> one = both.or(() -> digits(word)).or(() -> Optional.ofNullable(NUMBERS.get(word)));
            result.add(one.map(String::valueOf).orElse(word));
            boolean ending = at + 1 < words.size()
                    && ENDINGS.contains(words.get(at + 1))
                    && digits(word).isPresent();
            at += both.isPresent() || ending ? 1 : 0;
        }
        return result.stream().filter(word -> !LegalForms.is(word)).sorted().collect(Collectors.joining(" "));
    }

    private static boolean isNumber(String word) {
        return NUMBERS.containsKey(word) || digits(word).isPresent();
    }

    private static Collection<Integer> digits(List<String> words) {
        return words.stream().map(NumberWords::digits).flatMap(Optional::stream).toList();
    }

    private static Optional<Integer> digits(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            return Optional.empty();
        }
        Matcher matcher = DIGITS.matcher(word);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** {@code forty four} is 44, also with its second part in digits. */
    private static Optional<Integer> compound(List<String> words, int at) {
        if (at + 1 >= words.size()) {
            return Optional.empty();
        }
        int tens = NUMBERS.getOrDefault(words.get(at), 0);
        int unit = NUMBERS.getOrDefault(
                words.get(at + 1), digits(words.get(at + 1)).orElse(0));
        return tens >= 2 * TEN && tens < HUNDRED && unit > 0 && unit < TEN
                ? Optional.of(tens + unit)
                : Optional.empty();
    }
}
