package chokepoint.reading.cells;

import chokepoint.reading.source.Row;

/** Reads texts as they stand; numbers of documents and parts come seldom twice, so nothing is remembered. */
final class TextReader implements CellReader {

    private static final int LONGEST_PLACEHOLDER = 40;

    @Override
    public Told read(Row row, int column) {
        return switch (row.kind(column)) {
            case EMPTY -> Told.NOTHING;
            case UNCACHED -> Told.unreadable("is a formula whose result the file does not hold");
            case ERROR -> Told.unreadable("is an error, not a value");
            case TEXT, NUMBER, DAY, TRUTH -> of(row.text(column));
        };
    }

    private static Told of(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Told.NOTHING;
        }
        boolean placeholder = stripped.length() <= LONGEST_PLACEHOLDER && Known.placeholder(stripped);
        return placeholder ? Told.PLACEHOLDER : new Told.Known(stripped);
    }
}
