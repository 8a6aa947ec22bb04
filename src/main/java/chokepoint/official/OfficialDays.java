package chokepoint.official;

import chokepoint.trade.values.Day;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads days as official files write them. */
final class OfficialDays {

    private static final int ISO_DAY = "2026-06-30".length();

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("d/M/uuuu"), form("d-MMM-uuuu"), form("d MMM uuuu"), form("d MMMM uuuu"), form("d.M.uuuu"));

    private OfficialDays() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The day of {@code 2026-06-30}, {@code 2026-06-30T12:00:00Z}, {@code 30/06/2026} or {@code 30-Jun-2026}. */
    static Optional<Day> read(String text) {
        String written = text.strip();
        if (written.length() >= ISO_DAY && written.charAt(4) == '-') {
            return parsed(written.substring(0, ISO_DAY), DateTimeFormatter.ISO_LOCAL_DATE);
        }
        return FORMS.stream().flatMap(form -> parsed(written, form).stream()).findFirst();
    }

    private static Optional<Day> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(Day.of(LocalDate.parse(text, form)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
