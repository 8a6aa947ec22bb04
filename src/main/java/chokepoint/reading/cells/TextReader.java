package chokepoint.reading.cells;

import chokepoint.reading.source.Row;
import java.util.HashMap;
import java.util.Map;

/** Reads texts as they stand; numbers of documents and parts come seldom twice, so only other texts are remembered. */
final class TextReader implements CellReader {

    private static final int KEPT = 1 << 14;

    private final Map<String, Told> known = new HashMap<>();
    private final SharedTexts shared = new SharedTexts();

    @Override
    public Told read(Row row, int column) {
        int index = row.sharedText(column);
        if (index < 0) {
            return own(row, column);
        }
        Told told = shared.get(index);
        return told != null ? told : shared.put(index, of(row.text(column)));
    }

    private Told own(Row row, int column) {
        return switch (row.kind(column)) {
            case EMPTY -> Told.NOTHING;
            case UNCACHED -> Told.unreadable("is a formula whose result the file does not hold");
            case ERROR -> Told.unreadable("is an error, not a value");
            case NUMBER, DAY, TRUTH -> new Told.Known(row.text(column));
            case TEXT -> of(row.text(column));
        };
    }

    private Told of(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Told.NOTHING;
        }
        if (isCode(stripped)) {
            return new Told.Known(stripped);
        }
        Told told = known.get(stripped);
        if (told == null) {
            if (known.size() >= KEPT) {
                known.clear();
            }
            told = Known.placeholder(stripped) ? Told.PLACEHOLDER : new Told.Known(stripped);
            known.put(stripped, told);
        }
        return told;
    }

    /** A text with a digit and without a blank says something. */
    private static boolean isCode(String text) {
        boolean digit = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c <= ' ') {
                return false;
            }
            digit |= c >= '0' && c <= '9';
        }
        return digit;
    }
}
