package chokepoint.names;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar with months of its own, such as the Persian, and their names. */
public final class OwnMonths {

    /** A day of such a calendar. */
    public record OwnDay(int year, int month, int day) {}

    private static final String BEHIND = "(?:\\s+\\d{1,2}:[\\d:]+.*|\\s*(?:\\p{L}{1,2}\\.?))?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})" + BEHIND);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})" + BEHIND);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[\\s.,-]*(\\p{L}[^\\d]*?)[\\s.,-]*(\\d{4})" + BEHIND);
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}]");

    private final ULocale calendar;
    private final Map<String, Integer> names = new HashMap<>();

    private OwnMonths(String type, String... languages) {
        this.calendar = new ULocale("en@calendar=" + type);
        for (String language : languages) {
            String[] months = new DateFormatSymbols(calendar(), new ULocale(language)).getMonths();
            for (int month = 0; month < months.length; month++) {
                names.putIfAbsent(letters(months[month]), month + 1);
            }
        }
    }

    /** @param words the name of the calendar, and the languages of its months */
    public static OwnMonths of(String... words) {
        return new OwnMonths(words[0], Arrays.copyOfRange(words, 1, words.length));
    }

    private Calendar calendar() {
        return Calendar.getInstance(TimeZone.GMT_ZONE, calendar);
    }

    private static String letters(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return MARKS.matcher(plain).replaceAll("").replace('\u064a', '\u06cc').replace('\u0643', '\u06a9');
    }

    /** Reads a text that is a day of this calendar if its year is. */
    public Optional<OwnDay> day(String line) {
        Matcher m = YEAR_FIRST.matcher(line);
        if (m.matches()) {
            return Optional.of(new OwnDay(number(m, 1), number(m, 2), number(m, 3)));
        }
        m = YEAR_LAST.matcher(line);
        if (m.matches()) {
            return Optional.of(new OwnDay(number(m, 3), number(m, 2), number(m, 1)));
        }
        m = COMPACT.matcher(line);
        if (m.matches()) {
            return Optional.of(new OwnDay(number(m, 1), number(m, 2), number(m, 3)));
        }
        m = NAMED.matcher(line);
        return m.matches() && names.containsKey(letters(m.group(2)))
                ? Optional.of(new OwnDay(number(m, 3), names.get(letters(m.group(2))), number(m, 1)))
                : Optional.empty();
    }

    /** The day of the common calendar, as {@code 2024-01-05}; empty if there is no such day. */
    public Optional<String> common(OwnDay day) {
        Calendar own = calendar();
        own.setLenient(false);
        own.clear();
        own.set(day.year(), day.month() - 1, day.day());
        try {
            return Optional.of(LocalDate.ofEpochDay(TimeUnit.MILLISECONDS.toDays(own.getTimeInMillis()))
                    .toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
