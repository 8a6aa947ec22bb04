package chokepoint.reading.cells;

import chokepoint.reading.source.CellKind;
import chokepoint.reading.source.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads texts that come again and again: each is understood once. */
final class Remembering implements CellReader {

    private static final int KEPT = 1 << 16;

    private final Function<String, Told> understand;
    private final Map<String, Told> known = new HashMap<>();

    Remembering(Function<String, Told> understand) {
        this.understand = understand;
    }

    @Override
    public Told read(Row row, int column) {
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
            told = text.isBlank() ? Told.NOTHING : Known.placeholder(text) ? Told.PLACEHOLDER : understand.apply(text);
            known.put(text, told);
        }
        return told;
    }

    /** Whether the cell holds a text, not a number or a day. */
    static boolean isText(Row row, int column) {
        return row.kind(column) == CellKind.TEXT;
    }
}
