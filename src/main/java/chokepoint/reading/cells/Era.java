package chokepoint.reading.cells;

import chokepoint.names.Digits;
import chokepoint.names.OwnMonths;
import chokepoint.names.VisibleText;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The years that a calendar counts from one beginning. */
final class Era {

    private static final int LONG_ENOUGH = 100;
    /** A year by itself, or with month and day behind it without marks. */
    private static final Pattern BARE = Pattern.compile("(?<!\\d)(\\d{3,4})(?=\\d{4}(?!\\d)|(?!\\d))");

    private static final String FIRST_YEAR = "\u5143";

    private final int shift;
    private final int from;
    private final int to;
    private final Optional<Pattern> marked;
    private final Optional<Pattern> afterMonth;
    private final int century;
    private final Optional<OwnMonths> months;

    private Era(String[] row) {
        this.shift = row[1].isEmpty() ? 0 : Integer.parseInt(row[1]);
        this.months = row[2].isEmpty() ? Optional.empty() : Optional.of(OwnMonths.of(row[2].split("\\|")));
        this.from = Integer.parseInt(row[3]);
        this.to = Integer.parseInt(row[4]);
        this.marked = row[5].isEmpty() ? Optional.empty() : Optional.of(behind(row[5].split("\\|")));
        String[] script = row[6].split("\\|");
        this.century = script.length > 1 ? Integer.parseInt(script[1]) : 0;
        this.afterMonth = script.length > 1
                ? Optional.of(Pattern.compile("(?<=\\p{Is" + script[0] + "}\\.?\\s{0,3})(\\d{2})(?!\\d)"))
                : Optional.empty();
    }

    /** @param row the fields of a row of {@code calendars.csv} */
    static Era of(String[] row) {
        return new Era(row);
    }

    private static Pattern behind(String[] words) {
        String any = Arrays.stream(words).map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![A-Za-z0-9])(?:" + any + ")\\s*(\\d{1,4}|" + FIRST_YEAR + ")(?!\\d)", Pattern.CASE_INSENSITIVE);
    }

    /** The same date with its year of the common era; empty if the text has no year of this one. */
    Optional<String> common(String text) {
        String line = Digits.latin(VisibleText.of(text));
        if (months.isPresent()) {
            return months.get().common(line, this::holds);
        }
        return afterWord(line).or(() -> alone(line)).or(() -> afterMonth(line));
    }

    private Optional<String> afterWord(String line) {
        Optional<Matcher> words = marked.map(pattern -> pattern.matcher(line)).filter(Matcher::find);
        return words.flatMap(
                found -> replaced(line, found, found.group(1).equals(FIRST_YEAR) ? 1 : number(found.group(1))));
    }

    private Optional<String> alone(String line) {
        Matcher year = BARE.matcher(line);
        while (year.find()) {
            int number = number(year.group(1));
            Optional<String> common = number < LONG_ENOUGH ? Optional.empty() : replaced(line, year, number);
            if (common.isPresent()) {
                return common;
            }
        }
        return Optional.empty();
    }

    private Optional<String> afterMonth(String line) {
        return afterMonth
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::find)
                .flatMap(year -> replaced(line, year, century + number(year.group(1))));
    }

    private Optional<String> replaced(String line, Matcher place, int year) {
        return holds(year)
                ? Optional.of((line.substring(0, place.start()) + (year + shift) + line.substring(place.end())).strip())
                : Optional.empty();
    }

    private boolean holds(int year) {
        return from <= year && year <= to;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
