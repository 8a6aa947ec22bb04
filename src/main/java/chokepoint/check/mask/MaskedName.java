package chokepoint.check.mask;

import java.util.Comparator;
import java.util.Locale;

/**
 * A name or contact to be masked.
 *
 * @param identity the same for all spellings of one and the same
 */
public record MaskedName(Kind kind, String identity) implements Comparable<MaskedName> {

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

    private static final Comparator<MaskedName> ORDER =
            Comparator.comparing(MaskedName::kind).thenComparing(MaskedName::identity);

    @Override
    public int compareTo(MaskedName other) {
        return ORDER.compare(this, other);
    }
}
