package chokepoint.trade.values;

import java.io.Serializable;
import java.util.Locale;

/**
 * The score, with its reason, that two names mean one party.
 *
 * @param score from 0 to 1
 * @param reason in words; empty if there are no two names
 */
public record Likeness(double score, String reason) implements Serializable {

    /** There are no two names. */
    public static final Likeness NONE = new Likeness(0, "");

    /** In English. */
    @Override
    public String toString() {
        return reason.isEmpty() ? "" : String.format(Locale.ROOT, "score %.2f: %s", score, reason);
    }
}
