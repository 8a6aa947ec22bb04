package chokepoint.check.mask;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * Something to be hidden.
 *
 * @param identity the same for all spellings of one and the same
 */
public record Hidden(Kind kind, String identity) implements Comparable<Hidden> {

    /** What is hidden. */
    public enum Kind {
        PERSON,
        EMAIL,
        PHONE,
        ADDRESS,
        ACCOUNT,
        NUMBER;

        /** Under which the word for it stands. */
        String key() {
            return "mask." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Comparator<Hidden> ORDER =
            Comparator.comparing(Hidden::kind).thenComparing(Hidden::identity);

    public Hidden {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(identity);
    }

    @Override
    public int compareTo(Hidden other) {
        return ORDER.compare(this, other);
    }
}
