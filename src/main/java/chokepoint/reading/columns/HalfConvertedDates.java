package chokepoint.reading.columns;

import chokepoint.reading.cells.DateText;
import chokepoint.reading.header.SampleRow;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.ColumnName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A column of dates that a program took half for its own: where the day could be a month it made days of them with both
 * swapped, and where it could not it left texts.
 */
final class HalfConvertedDates {

    private static final int MONTHS = 12;
    private static final int FEWEST = 4;
    private static final int FEWEST_DAYS = 2;
    private static final int ROWS_TOLD = 10;
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.].*");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(?:[T ].*)?");

    private final List<Integer> rows = new ArrayList<>();
    private String day = "";
    private String text = "";
    private int texts;
    private boolean possible = true;

    private HalfConvertedDates() {}

    /** What the user should know of such a column; empty if it is none. */
    static Optional<String> notice(List<SampleRow> data, int column, String header) {
        HalfConvertedDates dates = new HalfConvertedDates();
        data.forEach(row -> dates.add(row, column));
        return dates.possible
                        && dates.texts > 0
                        && dates.rows.size() >= FEWEST_DAYS
                        && dates.rows.size() + dates.texts >= FEWEST
                ? Optional.of(dates.told(column, header))
                : Optional.empty();
    }

    private void add(SampleRow row, int column) {
        String date = row.text(column);
        Optional<DateText> read = DateText.parse(date).filter(told -> told.exact() == DateText.Exact.DAY);
        if (read.isEmpty()) {
            return;
        }
        if (row.kind(column) == CellKind.DAY || YEAR_FIRST.matcher(date).matches()) {
            possible &= read.get().first() <= MONTHS;
            rows.add(row.number());
            day = day.isEmpty() ? date : day;
        } else if (YEAR_LAST.matcher(date).matches()) {
            possible &= Math.max(read.get().first(), read.get().second()) > MONTHS;
            texts++;
            text = text.isEmpty() ? date : text;
        }
    }

    private String told(int column, String header) {
        String places = rows.stream().limit(ROWS_TOLD).map(String::valueOf).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "column %s '%s' looks half converted: dates kept as text, such as '%s', all have a day after the %dth, and real"
                        + " dates, such as %s, never do; the day and month of the real dates may be swapped (%s may be %s)"
                        + " in %s %s%s; they are read as they stand, so compare them with the source",
                ColumnName.of(column),
                header,
                text,
                MONTHS,
                day,
                day,
                swapped(),
                rows.size() == 1 ? "row" : "rows",
                places,
                rows.size() > ROWS_TOLD ? " and more" : "");
    }

    private String swapped() {
        DateText read = DateText.parse(day).orElseThrow();
        return LocalDate.of(read.year(), read.first(), read.second()).toString();
    }
}
