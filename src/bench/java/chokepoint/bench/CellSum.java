package chokepoint.bench;

import java.util.Locale;

/** What a reader has seen of a sheet: enough to tell that it has read every cell, each for what it is. */
final class CellSum {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long texts;
    private long numbers;
    private long checksum;

    /** Notes a text; columns count from 0. */
    void text(int column, String text) {
        texts++;
        checksum += (text.hashCode() + 1L) * (column + SPREAD);
    }

    /** Notes a number; columns count from 0. */
    void number(int column, double number) {
        numbers++;
        checksum += Double.doubleToLongBits(number) * (column + SPREAD);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d texts, %d numbers, checksum %016x", texts, numbers, checksum);
    }
}
