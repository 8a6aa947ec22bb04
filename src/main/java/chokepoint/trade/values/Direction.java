package chokepoint.trade.values;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether the lines of a list are bought or sold abroad. */
public enum Direction {
    /** Home buys: who stands as vendor may sit anywhere. */
    IMPORT,
    /** Home sells: who stands as vendor is the exporter, and at home. */
    EXPORT,
    UNKNOWN;

    /** As policies write it. */
    public static Optional<Direction> named(String word) {
        return Arrays.stream(values())
                .filter(direction -> direction != UNKNOWN)
                .filter(direction -> direction.toString().equals(word))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
