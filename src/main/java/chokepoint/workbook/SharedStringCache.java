package chokepoint.workbook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Caches what was made of shared strings, by their index; of a great many strings it keeps those that came last.
 */
public final class SharedStringCache<T> {

    private static final int LEAST = 1 << 6;
    private static final int MOST = 1 << 18;

    private int[] indexes = {};
    private @Nullable Object[] made = {};

    /** What was made of the text with this number; null if that is not remembered. */
    @SuppressWarnings("unchecked")
    public @Nullable T get(int index) {
        int place = index & MOST - 1;
        return place < made.length && indexes[place] == index ? (T) made[place] : null;
    }

    /** Remembers what was made of a text. */
    public T put(int index, T of) {
        int place = index & MOST - 1;
        if (place >= made.length) {
            int size = Math.max(LEAST, Integer.highestOneBit(place) * 2);
            indexes = Arrays.copyOf(indexes, size);
            made = Arrays.copyOf(made, size);
        }
        indexes[place] = index;
        made[place] = of;
        return of;
    }
}
