package chokepoint.trade.values;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A calendar day, or {@link #UNKNOWN}. Comparisons with an unknown day are never true.
 *
 * @param date the day; {@link LocalDate#MIN} if unknown
 */
public record Day(LocalDate date) implements Comparable<Day>, Serializable {

    public static final Day UNKNOWN = new Day(LocalDate.MIN);

    public static Day of(LocalDate date) {
        return new Day(date);
    }

    /** Reads {@code 2026-06-30}. */
    public static Day of(String isoDate) {
        return new Day(LocalDate.parse(isoDate));
    }

    public boolean known() {
        return !date.equals(LocalDate.MIN);
    }

    public Optional<LocalDate> asDate() {
        return known() ? Optional.of(date) : Optional.empty();
    }

    /** True only if both days are known and this one comes later. */
    public boolean laterThan(Day other) {
        return known() && other.known() && date.isAfter(other.date);
    }

    /** The later of the two; one that is known before one that is not. */
    public Day orLater(Day other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Days from the other day to this one; zero if either is unknown. */
    public long daysAfter(Day other) {
        return known() && other.known() ? ChronoUnit.DAYS.between(other.date, date) : 0;
    }

    @Override
    public int compareTo(Day other) {
        return date.compareTo(other.date);
    }

    @Override
    public String toString() {
        return known() ? date.toString() : "unknown";
    }
}
