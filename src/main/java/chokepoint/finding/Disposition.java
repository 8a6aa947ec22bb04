package chokepoint.finding;

import chokepoint.trade.Day;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an auditor decided about a finding.
 *
 * @param until the day the decision lapses; unknown if it does not
 */
public record Disposition(State state, String reason, String reviewer, Day until) implements Serializable {

    public static final Disposition OPEN = new Disposition(State.OPEN, "", "", Day.UNKNOWN);

    /** The decisions there are. */
    public enum State {
        OPEN,
        ACCEPTED,
        FALSE_POSITIVE,
        FIXED;

        public static Optional<State> named(String name) {
            String wanted = name.strip().toLowerCase(Locale.ROOT);
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
