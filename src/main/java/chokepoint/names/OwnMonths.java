package chokepoint.names;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar with months of its own, such as the Persian, and their names. */
public final class OwnMonths {

    /** A day as it is written. */
    private record Written(int year, String month, int day) {}

    private static final String BEHIND = "(?:\\s+\\d{1,2}:[\\d:]+.*|\\s*(?:\\p{L}{1,2}\\.?))?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})" + BEHIND);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})" + BEHIND);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[\\s.,-]*(\\p{L}[^\\d]*?)[\\s.,-]*(\\d{4})" + BEHIND);
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}]");

    private final String type;
    private final List<String> languages;
    private final Map<String, Integer> names = new HashMap<>();

    private OwnMonths(String type, List<String> languages) {
        this.type = type;
        this.languages = languages;
    }

    /** @param words the name of the calendar, and the languages of its months */
    public static OwnMonths of(String... words) {
        return new OwnMonths(words[0], List.of(words).subList(1, words.length));
    }

    /**
     * The day of the common calendar, as {@code 2024-01-05}; empty if the text is no day of this one.
     *
     * @param years which years of this calendar a list may hold
     */
    public Optional<String> common(String line, IntPredicate years) {
        return written(line).filter(day -> years.test(day.year())).flatMap(this::common);
    }

    private static Optional<Written> written(String line) {
        Matcher m = YEAR_FIRST.matcher(line);
        if (m.matches()) {
            return Optional.of(new Written(number(m, 1), m.group(2), number(m, 3)));
        }
        m = YEAR_LAST.matcher(line);
        if (m.matches()) {
            return Optional.of(new Written(number(m, 3), m.group(2), number(m, 1)));
        }
        m = COMPACT.matcher(line);
        if (m.matches()) {
            return Optional.of(new Written(number(m, 1), m.group(2), number(m, 3)));
        }
        m = NAMED.matcher(line);
        return m.matches() ? Optional.of(new Written(number(m, 3), m.group(2), number(m, 1))) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Optional<String> common(Written day) {
        return month(day.month()).flatMap(month -> common(day.year(), month, day.day()));
    }

    private Optional<Integer> month(String written) {
        return Character.isLetter(written.codePointAt(0))
                ? Optional.ofNullable(names().get(letters(written)))
                : Optional.of(Integer.valueOf(written));
    }

    /** Filled with the first month that is written as a word: loading ICU takes a tenth of a second. */
    private synchronized Map<String, Integer> names() {
        if (names.isEmpty()) {
            for (String language : languages) {
                String[] months = new DateFormatSymbols(calendar(), new ULocale(language)).getMonths();
                for (int month = 0; month < months.length; month++) {
                    names.putIfAbsent(letters(months[month]), month + 1);
                }
            }
        }
        return names;
    }

    private static String letters(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return MARKS.matcher(plain).replaceAll("").replace('\u064a', '\u06cc').replace('\u0643', '\u06a9');
    }

    private Calendar calendar() {
        return Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + type));
    }

    private Optional<String> common(int year, int month, int day) {
        Calendar own = calendar();
        own.setLenient(false);
        own.clear();
        own.set(year, month - 1, day);
        try {
            return Optional.of(LocalDate.ofEpochDay(TimeUnit.MILLISECONDS.toDays(own.getTimeInMillis()))
                    .toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
