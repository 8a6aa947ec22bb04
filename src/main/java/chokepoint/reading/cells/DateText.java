package chokepoint.reading.cells;

import chokepoint.names.Digits;
import chokepoint.names.VisibleText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date written as text, in any order and several languages.
 *
 * @param first day or month, whichever stands first; 1 if the text tells only a month or a year
 * @param second the other
 * @param order known if the text tells it by itself
 * @param exact how much of the date the text tells
 */
public record DateText(int year, int first, int second, Optional<DayOrder> order, Exact exact) {

    /** How much of a date a text tells. */
    public enum Exact {
        DAY,
        MONTH,
        YEAR
    }

    private static final int LONGEST = 40;
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int DAYS = 31;
    private static final int CENTURY = 100;
    private static final int TURN = 50;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2150;

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})\\s*[-/.\u5e74\ub144]\\s*(\\d{1,2})\\s*[-/.\u6708\uc6d4]\\s*(\\d{1,2})\\s*[\u65e5\uc77c]?\\.?(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})(?:\\s*[-/.]\\s*|\\s+(?=\\d{4}))(\\d{4}|\\d{2})\\.?(?:\\s*(?:\u0433|\u0440)\\.?)?(?:[,T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
    private static final Pattern YEAR_MONTH =
            Pattern.compile("((?:19|20)\\d{2})\\s*[-/.\u5e74M]?\\s*(0?[1-9]|1[0-2])\\s*\u6708?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(0?[1-9]|1[0-2])\\s*[-/.]\\s*((?:19|20)\\d{2})");
    private static final Pattern YEAR_QUARTER = Pattern.compile("((?:19|20)\\d{2})\\s*[-/]?\\s*[QT\u041a]([1-4])");
    private static final Pattern QUARTER_YEAR = Pattern.compile("[QT\u041a]([1-4])\\s*[-/]?\\s*((?:19|20)\\d{2})");
    private static final Pattern YEAR = Pattern.compile(
            "(?:FY|CY|Y)?\\s*((?:19|20)\\d{2})\\s*(?:\u0433|\u0433\u043e\u0434|\u0440|\u0440\u0456\u043a|\u5e74)?\\.?");
    private static final Pattern DAY_NAME_YEAR = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.|\u00ba)?[\\s\\-./]*(?:de\\s+|\u0434\u0435\\s+)?([\\p{L}\\p{M}]{3,})\\.?[\\s\\-./,\u060c]*(?:de\\s+|del\\s+)?(\\d{4}|\\d{2})(?:\\s*(?:\u0433|\u0440)\\p{L}*\\.?)?(?:[,T ].*)?");
    private static final Pattern NAME_DAY_YEAR = Pattern.compile(
            "(?:\\p{L}+,\\s+)?([\\p{L}\\p{M}]{3,})\\.?[\\s\\-]*(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\-]+(\\d{4})(?:[,T ].*)?");
    private static final Pattern NAME_YEAR = Pattern.compile(
            "([\\p{L}\\p{M}]{3,})\\.?[\\s\\-/,']*(?:de\\s+)?(\\d{4}|\\d{2})(?:\\s*(?:\u0433|\u0440)\\p{L}*\\.?)?");
    /** "2026. janu\u00e1r 5.", "2026 m. sausio 5 d.", "2026-Jan-05". */
    private static final Pattern YEAR_NAME_DAY = Pattern.compile(
            "(\\d{4})[.,]?[\\s\\-/]*(?:m\\.\\s*)?([\\p{L}\\p{M}]{3,})\\.?[\\s\\-/]*(\\d{1,2})(?:\\.|\\s*d\\.?|-?[ae]n?)?(?:[,T ].*)?");
    /** "2026. gada 5. janv\u0101ris". */
    private static final Pattern YEAR_DAY_NAME =
            Pattern.compile("(\\d{4})[.,]?\\s*(?:gada\\s+)?(\\d{1,2})\\.?\\s*([\\p{L}\\p{M}]{3,})\\.?");
    /** "ng\u00e0y 5 th\u00e1ng 1 n\u0103m 2026". */
    private static final Pattern VIETNAMESE = Pattern.compile(
            "(?iu)(?:ng\u00e0y\\s+)?(\\d{1,2})\\s*(?:th\u00e1ng|thg)\\s*(\\d{1,2})[,\\s]*(?:n\u0103m\\s*)?(\\d{4})");

    private static final Pattern DAY_OF_WEEK =
            Pattern.compile("(?U)((?:[\\p{L}\\p{M}]+[\\s-])?[\\p{L}\\p{M}]+)[.,]*\\s*(?=\\d)(.+)");
    private static final Pattern DAY_NAME_TIME_ZONE_YEAR =
            Pattern.compile("\\p{L}{3} (\\p{L}{3}) (\\d{1,2}) [\\d:]+ .* (\\d{4})");

    /** Reads a text that is a date and nothing else but a time of day; empty otherwise. */
    public static Optional<DateText> parse(String text) {
        String line = Months.plain(Digits.latin(VisibleText.of(text)));
        if (line.length() < 4 || line.length() > LONGEST || !hasDigit(line)) {
            return Optional.empty();
        }
        return numeric(line).or(() -> named(line)).or(() -> behindDayOfWeek(line));
    }

    /** "Mo, 05.01.2026": the day of the week adds nothing. */
    private static Optional<DateText> behindDayOfWeek(String line) {
        Matcher m = DAY_OF_WEEK.matcher(line);
        if (!m.matches() || !Months.isDayOfWeek(m.group(1))) {
            return Optional.empty();
        }
        String date = m.group(2);
        return numeric(date).or(() -> named(date)).filter(told -> told.exact == Exact.DAY);
    }

    private static Optional<DateText> numeric(String line) {
        Matcher m = YEAR_FIRST.matcher(line);
        if (m.matches()) {
            return of(number(m, 1), number(m, 3), number(m, 2), Optional.of(DayOrder.DAY_FIRST), Exact.DAY);
        }
        m = YEAR_LAST.matcher(line);
        if (m.matches()) {
            boolean points = m.group(2).equals(".");
            return yearLast(year(m.group(4)), number(m, 1), number(m, 3), points);
        }
        m = COMPACT.matcher(line);
        if (m.matches()) {
            return of(number(m, 1), number(m, 3), number(m, 2), Optional.of(DayOrder.DAY_FIRST), Exact.DAY);
        }
        m = YEAR.matcher(line);
        if (m.matches()) {
            return of(number(m, 1), 1, 1, Optional.of(DayOrder.DAY_FIRST), Exact.YEAR);
        }
        m = YEAR_MONTH.matcher(line);
        if (m.matches()) {
            return of(number(m, 1), 1, number(m, 2), Optional.of(DayOrder.DAY_FIRST), Exact.MONTH);
        }
        m = YEAR_QUARTER.matcher(line);
        if (m.matches()) {
            return quarter(number(m, 1), number(m, 2));
        }
        m = QUARTER_YEAR.matcher(line);
        if (m.matches()) {
            return quarter(number(m, 2), number(m, 1));
        }
        m = MONTH_YEAR.matcher(line);
        return m.matches()
                ? of(number(m, 2), 1, number(m, 1), Optional.of(DayOrder.DAY_FIRST), Exact.MONTH)
                : Optional.empty();
    }

    private static Optional<DateText> quarter(int year, int quarter) {
        return of(year, 1, quarter * MONTHS_OF_A_QUARTER - 2, Optional.of(DayOrder.DAY_FIRST), Exact.MONTH);
    }

    /** Points part the day from the month in no country that puts the month first. */
    private static Optional<DateText> yearLast(int year, int first, int second, boolean points) {
        Optional<DayOrder> order = points || first > MONTHS
                ? Optional.of(DayOrder.DAY_FIRST)
                : second > MONTHS ? Optional.of(DayOrder.MONTH_FIRST) : Optional.empty();
        boolean same = first == second;
        return of(year, first, second, same ? Optional.of(DayOrder.DAY_FIRST) : order, Exact.DAY);
    }

    private static Optional<DateText> named(String line) {
        Matcher m = VIETNAMESE.matcher(line);
        if (m.matches()) {
            return of(number(m, 3), number(m, 1), number(m, 2), Optional.of(DayOrder.DAY_FIRST), Exact.DAY);
        }
        m = YEAR_DAY_NAME.matcher(line);
        if (m.matches()) {
            return named(m.group(3), number(m, 2), number(m, 1), Exact.DAY);
        }
        m = DAY_NAME_YEAR.matcher(line);
        if (m.matches()) {
            return named(m.group(2), number(m, 1), year(m.group(3)), Exact.DAY);
        }
        m = NAME_DAY_YEAR.matcher(line);
        if (m.matches()) {
            return named(m.group(1), number(m, 2), number(m, 3), Exact.DAY);
        }
        m = DAY_NAME_TIME_ZONE_YEAR.matcher(line);
        if (m.matches()) {
            return named(m.group(1), number(m, 2), number(m, 3), Exact.DAY);
        }
        m = YEAR_NAME_DAY.matcher(line);
        if (m.matches()) {
            return named(m.group(2), number(m, 3), number(m, 1), Exact.DAY);
        }
        m = NAME_YEAR.matcher(line);
        return m.matches() ? named(m.group(1), 1, year(m.group(2)), Exact.MONTH) : Optional.empty();
    }

    private static Optional<DateText> named(String month, int day, int year, Exact exact) {
        return Months.find(month)
                .map(Month::getValue)
                .flatMap(number -> of(year, day, number, Optional.of(DayOrder.DAY_FIRST), exact));
    }

    private static Optional<DateText> of(int year, int first, int second, Optional<DayOrder> order, Exact exact) {
        boolean plausible = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && first >= 1
                && second >= 1
                && Math.max(first, second) <= DAYS
                && Math.min(first, second) <= MONTHS;
        DateText date = new DateText(year, first, second, order, exact);
        return plausible && (order.isEmpty() || date.date(order.get()).isPresent())
                ? Optional.of(date)
                : Optional.empty();
    }

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year + (year < TURN ? 2 * CENTURY * 10 : FIRST_YEAR);
    }

    /** The day, by the order of its column where it does not tell itself; empty if there is no such day. */
    public Optional<LocalDate> date(DayOrder ofColumn) {
        boolean dayFirst = order.orElse(ofColumn) == DayOrder.DAY_FIRST;
        try {
            return Optional.of(LocalDate.of(year, dayFirst ? second : first, dayFirst ? first : second));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
