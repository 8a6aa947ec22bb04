package chokepoint.reading.cells;

import chokepoint.names.VisibleText;
import chokepoint.workbook.Row;
import chokepoint.workbook.SharedStringCache;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads texts that come again and again: each is understood once. */
final class CachingCellReader implements CellReader {

    private static final int KEPT = 1 << 16;

    /** In characters: no name, country, number, code or route is longer, and to look for one may take time by the square of it. */
    static final int LONGEST = 2_000;

    static final CellReading TOO_LONG = CellReading.unreadable("is longer than " + LONGEST + " characters");

    private final Function<String, CellReading> understand;
    private final boolean placeholders;
    private final Map<String, CellReading> known = new HashMap<>();
    private final SharedStringCache<CellReading> shared = new SharedStringCache<>();

    CachingCellReader(Function<String, CellReading> understand) {
        this(understand, true);
    }

    /** @param placeholders whether "none" and its like are no values */
    CachingCellReader(Function<String, CellReading> understand, boolean placeholders) {
        this.understand = understand;
        this.placeholders = placeholders;
    }

    @Override
    public CellReading read(Row row, int column) {
        int index = row.sharedText(column);
        if (index < 0) {
            return own(row, column);
        }
        CellReading told = shared.get(index);
        return told != null ? told : shared.put(index, remembered(row.text(column)));
    }

    private CellReading own(Row row, int column) {
        return switch (row.kind(column)) {
            case EMPTY -> CellReading.NOTHING;
            case UNCACHED -> CellReading.unreadable("is a formula whose result the file does not hold");
            case ERROR -> CellReading.unreadable("is an error, not a value");
            case TEXT, NUMBER, DAY, TRUTH -> remembered(row.text(column));
        };
    }

    private CellReading remembered(String text) {
        CellReading told = known.get(text);
        if (told == null) {
            if (known.size() >= KEPT) {
                known.clear();
            }
            told = understood(text);
            known.put(text, told);
        }
        return told;
    }

    private CellReading understood(String stored) {
        String seen = VisibleText.of(stored);
        if (seen.isEmpty()) {
            return CellReading.NOTHING;
        }
        String text = stored.strip();
        if (text.length() > LONGEST) {
            return TOO_LONG;
        }
        return placeholders && ReadingCache.placeholder(seen) ? CellReading.PLACEHOLDER : understand.apply(text);
    }
}
