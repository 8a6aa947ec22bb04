package chokepoint.reading.cells;

import chokepoint.names.VisibleText;
import chokepoint.trade.values.Day;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days, whether stored as days, as numbers or as texts in any order. */
final class DayReader implements CellReader {

    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 80_000;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2150, 12, 31);
    private static final int KEPT = 1 << 16;

    private final DayOrder order;
    private final Optional<YearCount> years;
    private final CellReading[] serials = new CellReading[LAST_SERIAL];
    private final Map<String, CellReading> texts = new HashMap<>();

    DayReader(DayOrder order) {
        this(order, Optional.empty());
    }

    /** @param years the calendar that years are counted by, if it is not the common one */
    DayReader(DayOrder order, Optional<YearCount> years) {
        this.order = order;
        this.years = years;
    }

    @Override
    public CellReading read(Row row, int column) {
        return switch (row.kind(column)) {
            case EMPTY -> CellReading.NOTHING;
            case UNCACHED -> CellReading.unreadable("is a formula whose result the file does not hold");
            case ERROR -> CellReading.unreadable("is an error, not a date");
            case TRUTH -> CellReading.unreadable("is no date");
            case DAY -> years.isPresent() ? remembered(row, row.text(column)) : stored(row, column);
            case NUMBER, TEXT -> remembered(row, VisibleText.of(row.text(column)));
        };
    }

    private CellReading stored(Row row, int column) {
        boolean whole = row.scale(column) == 0;
        long serial = whole ? row.unscaled(column) : row.number(column).longValue();
        if (serial < 0 || serial >= LAST_SERIAL) {
            return CellReading.unreadable("is no day of a purchase");
        }
        CellReading told = serials[(int) serial];
        if (told == null) {
            told = row.day(serial).map(this::plausible).orElse(CellReading.PLACEHOLDER);
            serials[(int) serial] = told;
        }
        return told;
    }

    private CellReading remembered(Row row, String text) {
        if (texts.size() > KEPT) {
            texts.clear();
        }
        return texts.computeIfAbsent(text, any -> understand(row, text));
    }

    private CellReading understand(Row row, String text) {
        if (text.isEmpty()) {
            return CellReading.NOTHING;
        }
        if (text.length() > CachingCellReader.LONGEST) {
            return CachingCellReader.TOO_LONG;
        }
        if (ReadingCache.placeholder(text)) {
            return CellReading.PLACEHOLDER;
        }
        Optional<LocalDate> day = DateText.parse(
                        years.map(count -> count.common(text)).orElse(text))
                .flatMap(date -> date.date(order))
                .or(() -> serial(row, text));
        return day.map(this::plausible).orElse(CellReading.unreadable("is no date"));
    }

    private static Optional<LocalDate> serial(Row row, String text) {
        if (!NUMBER.matcher(text).matches() || text.length() > 20) {
            return Optional.empty();
        }
        double number = new BigDecimal(text).doubleValue();
        return number >= FIRST_SERIAL && number <= LAST_SERIAL ? row.day(number) : Optional.empty();
    }

    private CellReading plausible(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            return CellReading.unreadable("is a day of no purchase");
        }
        return new CellReading.Known(Day.of(day));
    }
}
