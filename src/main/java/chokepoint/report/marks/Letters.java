package chokepoint.report.marks;

/** Columns as letters and as numbers from 0. */
public final class Letters {

    private static final int RADIX = 26;

    private Letters() {}

    /** {@code A} is 0, {@code AA} is 26; -1 for no letters. */
    public static int index(String letters) {
        return letters.chars().reduce(0, (index, letter) -> index * RADIX + letter - 'A' + 1) - 1;
    }

    public static String of(int index) {
        return index < 0 ? "" : of(index / RADIX - 1) + (char) ('A' + index % RADIX);
    }
}
