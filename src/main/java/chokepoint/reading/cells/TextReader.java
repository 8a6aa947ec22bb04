package chokepoint.reading.cells;

import chokepoint.names.Placeholders;
import chokepoint.names.VisibleText;
import chokepoint.workbook.Row;
import chokepoint.workbook.SharedStringCache;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads texts as they stand; numbers of documents and parts come seldom twice, so only other texts are remembered. */
final class TextReader implements CellReader {

    private static final int KEPT = 1 << 14;
    private static final int NUMBERS_KEPT = 1 << 8;

    private final boolean ofGoods;
    private final Map<String, CellReading> known = new HashMap<>();
    private final SharedStringCache<CellReading> shared = new SharedStringCache<>();
    private final long[] numbers = new long[NUMBERS_KEPT];
    private final @Nullable CellReading[] numbersTold = new CellReading[NUMBERS_KEPT];

    /** @param ofGoods whether the texts tell goods, of which "various" says that nobody is to know them */
    TextReader(boolean ofGoods) {
        this.ofGoods = ofGoods;
    }

    @Override
    public CellReading read(Row row, int column) {
        int index = row.sharedText(column);
        if (index < 0) {
            return own(row, column);
        }
        CellReading told = shared.get(index);
        return told != null ? told : shared.put(index, of(row.text(column)));
    }

    private CellReading own(Row row, int column) {
        return switch (row.kind(column)) {
            case EMPTY -> CellReading.NOTHING;
            case UNCACHED -> CellReading.unreadable("is a formula whose result the file does not hold");
            case ERROR -> CellReading.unreadable("is an error, not a value");
            case NUMBER -> number(row, column);
            case DAY, TRUTH -> new CellReading.Known(row.text(column));
            case TEXT -> of(row.text(column));
        };
    }

    /** Numbers of orders and of their lines stand on several rows, and near each other. */
    private CellReading number(Row row, int column) {
        if (row.scale(column) != 0) {
            return new CellReading.Known(row.text(column));
        }
        long number = row.unscaled(column);
        int place = (int) number & NUMBERS_KEPT - 1;
        CellReading told = numbersTold[place];
        if (told == null || numbers[place] != number) {
            told = new CellReading.Known(row.text(column));
            numbers[place] = number;
            numbersTold[place] = told;
        }
        return told;
    }

    private CellReading of(String text) {
        String stripped = text.strip();
        if (VisibleText.of(text).isEmpty()) {
            return CellReading.NOTHING;
        }
        if (isCode(stripped)) {
            return new CellReading.Known(stripped);
        }
        CellReading told = known.get(stripped);
        if (told == null) {
            if (known.size() >= KEPT) {
                known.clear();
            }
            boolean nothing = ReadingCache.placeholder(stripped) && !(ofGoods && Placeholders.isVague(stripped));
            told = nothing ? CellReading.PLACEHOLDER : new CellReading.Known(stripped);
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
