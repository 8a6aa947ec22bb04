package chokepoint.trade.values;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of a period over which the lines of a list reach: a period that has barely begun is no measure beside a whole one.
 *
 * @param period its name, such as {@code 2026} or {@code 2026-Q1}
 * @param first the first day of any line in it
 * @param last the last one
 */
public record PeriodReach(String period, Day first, Day last) implements Serializable {

    /** Of what is no span of time. */
    public static final PeriodReach NONE = new PeriodReach("", Day.UNKNOWN, Day.UNKNOWN);

    private static final Pattern NAME =
            Pattern.compile("(?<year>\\d{1,9})(?:-(?:Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");
    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MONTHS_IN_YEAR = 12;

    private record Span(LocalDate begins, long days) {

        BigDecimal part(long some) {
            return BigDecimal.valueOf(some).divide(BigDecimal.valueOf(days), MathContext.DECIMAL128);
        }
    }

    /** With a further day of it. */
    public PeriodReach and(Day day) {
        if (!day.known()) {
            return this;
        }
        return new PeriodReach(
                period,
                !first.known() || first.laterThan(day) ? day : first,
                day.laterThan(last) || !last.known() ? day : last);
    }

    /**
     * How much of its length one of two periods reaches and the other does not, at the beginning or at the end, whichever is more; none if
     * either is no span of time.
     */
    public Share gap(PeriodReach other) {
        Optional<Span> own = span();
        Optional<Span> others = other.span();
        if (own.isEmpty() || others.isEmpty()) {
            return Share.NONE;
        }
        BigDecimal begins =
                begins(own.get()).subtract(other.begins(others.get())).abs();
        BigDecimal ends = ends(own.get()).subtract(other.ends(others.get())).abs();
        return new Share(begins.max(ends));
    }

    private BigDecimal begins(Span span) {
        return span.part(ChronoUnit.DAYS.between(span.begins, first.date()));
    }

    private BigDecimal ends(Span span) {
        return span.part(ChronoUnit.DAYS.between(span.begins, last.date()) + 1);
    }

    private Optional<Span> span() {
        Matcher name = NAME.matcher(period);
        if (!name.matches() || !first.known()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(name.group("year"));
        String quarter = name.group("quarter");
        String month = name.group("month");
        int firstMonth = quarter != null
                ? (Integer.parseInt(quarter) - 1) * MONTHS_IN_QUARTER + 1
                : month != null ? Integer.parseInt(month) : 1;
        int months = quarter != null ? MONTHS_IN_QUARTER : month != null ? 1 : MONTHS_IN_YEAR;
        LocalDate begins = LocalDate.of(year, firstMonth, 1);
        LocalDate ends = YearMonth.of(year, firstMonth).plusMonths(months - 1L).atEndOfMonth();
        return Optional.of(new Span(begins, ChronoUnit.DAYS.between(begins, ends) + 1));
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
