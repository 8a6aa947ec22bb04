package chokepoint.policy;

import chokepoint.names.NearestWord;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often a value counts that a list states more than once, by what repeats it.
 *
 * @param by what the policy says of each; what it does not name counts once if that is proved
 */
public record RepeatedValues(Map<Repeat, Counting> by) implements Serializable {

    /** What holds without a policy. */
    public static final RepeatedValues USUAL = new RepeatedValues(Map.of());

    /** What repeats a value; the words are keys of a policy. */
    public enum Repeat {
        ROWS,
        CONTRACT_VALUE,
        CALL_OFFS("call-offs"),
        SHEETS,
        LISTS;

        private final String word;

        Repeat() {
            this.word = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        Repeat(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** How often it counts; the words are values in a policy. */
    public enum Counting {
        COUNT_ONCE,
        COUNT_EACH,
        COUNT_ONCE_IF_PROVED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** @throws IllegalArgumentException with a sentence for the user */
        public static Counting of(String text) {
            List<String> words = Stream.of(values()).map(Counting::word).toList();
            int found = words.indexOf(text.toLowerCase(Locale.ROOT));
            if (found < 0) {
                throw new IllegalArgumentException("'" + text + "' does not say how often to count; expected one of: "
                        + String.join(", ", words) + NearestWord.hint(text, words));
            }
            return values()[found];
        }

        /** @param proved whether the list itself proves that the value stands twice */
        public boolean once(boolean proved) {
            return this == COUNT_ONCE || (this == COUNT_ONCE_IF_PROVED && proved);
        }
    }

    public RepeatedValues {
        by = Map.copyOf(by);
    }

    public Counting of(Repeat repeat) {
        return by.getOrDefault(repeat, Counting.COUNT_ONCE_IF_PROVED);
    }
}
