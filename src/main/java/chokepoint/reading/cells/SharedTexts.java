package chokepoint.reading.cells;

import org.jspecify.annotations.Nullable;

/** What texts were understood as, by their number in the workbook; of two with the same last digits it remembers the later one. */
final class SharedTexts {

    private static final int KEPT = 1 << 14;

    private final int[] indexes = new int[KEPT];
    private final @Nullable Told[] told = new Told[KEPT];

    /** What the text with this number was understood as; null if that is not remembered. */
    @Nullable
    Told get(int index) {
        int place = index & KEPT - 1;
        return indexes[place] == index ? told[place] : null;
    }

    Told put(int index, Told understood) {
        int place = index & KEPT - 1;
        indexes[place] = index;
        told[place] = understood;
        return understood;
    }
}
