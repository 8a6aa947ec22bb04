package chokepoint.trade.values;

import java.util.Locale;
import java.util.stream.Stream;

/** Whether the lines of a list are bought or sold abroad. */
public enum Direction {
    /** Home buys: who stands as vendor may sit anywhere. */
    IMPORT,
    /** Home sells: who stands as vendor is the exporter, and at home. */
    EXPORT,
    UNKNOWN;

    /**
     * As policies and mappings write it, case aside.
     *
     * @throws IllegalArgumentException if it is another word
     */
    public static Direction parse(String word) {
        return Stream.of(IMPORT, EXPORT)
                .filter(direction -> direction.toString().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + word + "' is no direction; expected 'import' or 'export'"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
