package chokepoint.reading.cells;

import chokepoint.workbook.Row;
import chokepoint.workbook.TextMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads texts that come again and again: each is understood once. */
final class Remembering implements CellReader {

    private static final int KEPT = 1 << 16;

    /** In characters: no name, country, number, code or route is longer, and to look for one may take time by the square of it. */
    static final int LONGEST = 2_000;

    static final Told TOO_LONG = Told.unreadable("is longer than " + LONGEST + " characters");

    private final Function<String, Told> understand;
    private final boolean placeholders;
    private final Map<String, Told> known = new HashMap<>();
    private final TextMemory<Told> shared = new TextMemory<>();

    Remembering(Function<String, Told> understand) {
        this(understand, true);
    }

    /** @param placeholders whether "none" and its like are no values */
    Remembering(Function<String, Told> understand, boolean placeholders) {
        this.understand = understand;
        this.placeholders = placeholders;
    }

    @Override
    public Told read(Row row, int column) {
        int index = row.sharedText(column);
        if (index < 0) {
            return own(row, column);
        }
        Told told = shared.get(index);
        return told != null ? told : shared.put(index, remembered(row.text(column)));
    }

    private Told own(Row row, int column) {
        return switch (row.kind(column)) {
            case EMPTY -> Told.NOTHING;
            case UNCACHED -> Told.unreadable("is a formula whose result the file does not hold");
            case ERROR -> Told.unreadable("is an error, not a value");
            case TEXT, NUMBER, DAY, TRUTH -> remembered(row.text(column));
        };
    }

    private Told remembered(String text) {
        Told told = known.get(text);
        if (told == null) {
            if (known.size() >= KEPT) {
                known.clear();
            }
            told = understood(text);
            known.put(text, told);
        }
        return told;
    }

    private Told understood(String text) {
        if (text.isBlank()) {
            return Told.NOTHING;
        }
        if (text.length() > LONGEST) {
            return TOO_LONG;
        }
        return placeholders && Known.placeholder(text) ? Told.PLACEHOLDER : understand.apply(text);
    }
}
