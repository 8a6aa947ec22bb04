package chokepoint.policy;

import chokepoint.trade.values.Day;
import java.io.Serializable;

/**
 * The dates and the period length of a policy.
 *
 * @param asOf the day to judge on; may be unknown
 * @param period how time is cut
 * @param validUntil last day of the policy's shelf life; may be unknown
 */
public record PeriodSettings(Day asOf, Period period, Day validUntil) implements Serializable {

    PeriodSettings withAsOf(Day day) {
        return new PeriodSettings(day, period, validUntil);
    }

    /** The day on which the limits of a period are looked up: as-of, or the period's last day if that is earlier. */
    Day limitDay(String periodName) {
        Day last = Period.lastDay(periodName);
        return !asOf.known() || asOf.laterThan(last) ? known(last, asOf) : asOf;
    }

    private static Day known(Day first, Day second) {
        return first.known() ? first : second;
    }

    public boolean expired() {
        return asOf.laterThan(validUntil);
    }
}
