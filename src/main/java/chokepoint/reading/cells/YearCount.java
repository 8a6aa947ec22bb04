package chokepoint.reading.cells;

import chokepoint.names.Digits;
import chokepoint.names.VisibleText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A calendar with the months and days of the common one whose years count from elsewhere, such as the Buddhist. */
public final class YearCount {

    private static final int LONG_ENOUGH = 100;
    /** A year by itself, or with month and day behind it without marks. */
    private static final String YEAR = "(?<!\\d)(\\d{3,4})(?=\\d{4}(?!\\d)|(?!\\d))";

    private static final String FIRST_YEAR = "\u5143";
    private static final List<YearCount> ALL = ResourceTable.read("calendars.csv").stream()
            .map(row -> new YearCount(
                    row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2]), Integer.parseInt(row[3]), row[4]))
            .toList();

    private final String name;
    private final int shift;
    private final int from;
    private final int to;
    private final Pattern marked;
    private final Pattern bare = Pattern.compile(YEAR);

    private YearCount(String name, int shift, int from, int to, String words) {
        this.name = name;
        this.shift = shift;
        this.from = from;
        this.to = to;
        String any = Arrays.stream(words.split("\\|")).map(Pattern::quote).collect(Collectors.joining("|"));
        this.marked =
                Pattern.compile("(?:" + any + ")\\s*(\\d{1,4}|" + FIRST_YEAR + ")(?!\\d)", Pattern.CASE_INSENSITIVE);
    }

    /** The calendar of a column of dates, if every one of them has a year of it and is a day when that is converted. */
    public static Optional<YearCount> of(List<String> dates) {
        return dates.isEmpty()
                ? Optional.empty()
                : ALL.stream()
                        .filter(calendar -> dates.stream().allMatch(calendar::tells))
                        .findFirst();
    }

    private boolean tells(String text) {
        String common = common(text);
        return !common.equals(text)
                && DateText.parse(common)
                        .filter(date -> date.exact() != DateText.Exact.YEAR)
                        .isPresent();
    }

    /** The same date with its year of the common era; the text itself if it has no year of this calendar. */
    public String common(String text) {
        String line = Digits.latin(VisibleText.of(text));
        Matcher words = marked.matcher(line);
        if (words.find()) {
            return replaced(line, words, words.group(1).equals(FIRST_YEAR) ? 1 : Integer.parseInt(words.group(1)))
                    .orElse(text);
        }
        Matcher year = bare.matcher(line);
        while (year.find()) {
            int number = Integer.parseInt(year.group(1));
            Optional<String> common = number < LONG_ENOUGH ? Optional.empty() : replaced(line, year, number);
            if (common.isPresent()) {
                return common.get();
            }
        }
        return text;
    }

    private Optional<String> replaced(String line, Matcher place, int year) {
        return year < from || year > to
                ? Optional.empty()
                : Optional.of(
                        (line.substring(0, place.start()) + (year + shift) + line.substring(place.end())).strip());
    }

    /** {@code Buddhist}. */
    public String name() {
        return name;
    }
}
