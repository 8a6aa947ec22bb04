package chokepoint.trade.lists;

import java.util.function.Function;

/**
 * Remembers what a function makes of the texts it met last: lists repeat their texts. Each text has one slot, which the next one that
 * falls there takes. Shared between threads: at worst one of them works something out again.
 */
final class RecentTexts<V> {

    private static final int BITS = 12;
    private static final int LONGEST = 1 << 10;

    private record Known<V>(String text, V value) {}

    private final Function<String, V> function;
    private final Known<?>[] slots = new Known<?>[1 << BITS];

    RecentTexts(Function<String, V> function) {
        this.function = function;
    }

    V of(String text) {
        if (text.length() > LONGEST) {
            return function.apply(text);
        }
        int slot = (text.hashCode() * 0x9E3779B9) >>> Integer.SIZE - BITS;
        @SuppressWarnings("unchecked")
        Known<V> known = (Known<V>) slots[slot];
        if (known == null || !known.text.equals(text)) {
            known = new Known<>(text, function.apply(text));
            slots[slot] = known;
        }
        return known.value;
    }
}
