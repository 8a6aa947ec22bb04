package chokepoint.finding;

import chokepoint.trade.values.Day;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An auditor's decision about a finding.
 *
 * @param until the last day on which the decision holds; unknown if it does not lapse
 * @param note what became of earlier decisions, for example why one no longer stands; empty if there is nothing to tell
 */
public record Disposition(State state, String reason, String reviewer, Day until, String note) implements Serializable {

    public static final Disposition OPEN = open("");

    /** Nothing is decided, and why not. */
    public static Disposition open(String note) {
        return new Disposition(State.OPEN, "", "", Day.UNKNOWN, note);
    }

    /** The decisions there are. */
    public enum State {
        OPEN,
        ACCEPTED,
        FALSE_POSITIVE,
        FIXED;

        public static Optional<State> named(String name) {
            String wanted =
                    name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
            return Arrays.stream(values())
                    .filter(state -> state.toString().equals(wanted))
                    .findFirst();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
