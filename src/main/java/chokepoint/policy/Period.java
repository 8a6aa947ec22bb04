package chokepoint.policy;

import chokepoint.trade.Subject;
import chokepoint.trade.values.Day;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The length of the periods into which lines are divided. */
public enum Period {
    YEAR {
        @Override
        String of(LocalDate date) {
            return Integer.toString(date.getYear());
        }
    },
    QUARTER {
        @Override
        String of(LocalDate date) {
            return date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
        }
    },
    MONTH {
        @Override
        String of(LocalDate date) {
            int month = date.getMonthValue();
            return date.getYear() + (month < TWO_DIGITS ? "-0" : "-") + month;
        }
    },
    ALL {
        @Override
        String of(LocalDate date) {
            return Subject.ALL_PERIODS;
        }
    };

    static final String UNDATED = "undated";

    private static final int TWO_DIGITS = 10;
    private static final int LAST_MONTH = 12;
    private static final int MONTHS_IN_QUARTER = 3;
    private static final Pattern NAME =
            Pattern.compile("(\\d{1,9})(?:-(?:Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");

    abstract String of(LocalDate date);

    /** The name of the period a day falls into. */
    String of(Day day) {
        if (this == ALL) {
            return Subject.ALL_PERIODS;
        }
        return day.known() ? of(day.date()) : UNDATED;
    }

    /** The last day of a period by its name; unknown for a period that has none. */
    static Day lastDay(String period) {
        Matcher matcher = NAME.matcher(period);
        if (!matcher.matches()) {
            return Day.UNKNOWN;
        }
        int year = Integer.parseInt(matcher.group(1));
        return Day.of(YearMonth.of(year, lastMonth(matcher)).atEndOfMonth());
    }

    private static int lastMonth(Matcher matcher) {
        String quarter = matcher.group("quarter");
        String month = matcher.group("month");
        if (quarter != null) {
            return Integer.parseInt(quarter) * MONTHS_IN_QUARTER;
        }
        return month != null ? Integer.parseInt(month) : LAST_MONTH;
    }

    public static Period named(String text) {
        return Arrays.stream(values())
                .filter(period -> period.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no period; expected one of: "
                        + Arrays.stream(values()).map(Period::toString).collect(Collectors.joining(", "))));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
