package chokepoint.reading.header;

import java.util.Arrays;

/**
 * Finds numbers by parts of one long text: a large table is looked things up in without an object for each of its cells. A number may have
 * several parts, and a part several numbers.
 */
final class TextIndex {

    private static final int HASH = 31;

    private final char[] text;
    private final int[] heads;
    private int[] next;
    private int[] from;
    private int[] to;
    private int[] number;
    private int size;

    /**
     * An index of nothing yet.
     *
     * @param expected about how many parts there will be
     */
    TextIndex(char[] text, int expected) {
        this.text = text;
        heads = new int[Math.max(2, Integer.highestOneBit(expected) * 2)];
        Arrays.fill(heads, -1);
        next = new int[expected];
        from = new int[expected];
        to = new int[expected];
        number = new int[expected];
    }

    /** Puts a number under a part of the text. */
    void add(int start, int end, int one) {
        put(slot(hash(start, end)), start, end, one);
    }

    /** Puts a number under a part of the text, unless the part is there already; whether it was new. */
    boolean addIfNew(int start, int end, int one) {
        int slot = slot(hash(start, end));
        for (int at = heads[slot]; at >= 0; at = next[at]) {
            if (Arrays.equals(text, start, end, text, from[at], to[at])) {
                return false;
            }
        }
        put(slot, start, end, one);
        return true;
    }

    private void put(int slot, int start, int end, int one) {
        if (size == next.length) {
            int larger = size * 2 + 2;
            next = Arrays.copyOf(next, larger);
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
            number = Arrays.copyOf(number, larger);
        }
        next[size] = heads[slot];
        from[size] = start;
        to[size] = end;
        number[size] = one;
        heads[slot] = size;
        size++;
    }

    /** The numbers under what stands between two places of a word, in the order in which they were put there. */
    int[] find(String word, int start, int end) {
        int slot = slot(hash(word, start, end));
        int found = 0;
        for (int at = heads[slot]; at >= 0; at = next[at]) {
            found += is(at, word, start, end) ? 1 : 0;
        }
        int[] numbers = new int[found];
        for (int at = heads[slot]; found > 0; at = next[at]) {
            if (is(at, word, start, end)) {
                found--;
                numbers[found] = number[at];
            }
        }
        return numbers;
    }

    int[] find(String word) {
        return find(word, 0, word.length());
    }

    private boolean is(int at, String word, int start, int end) {
        if (to[at] - from[at] != end - start) {
            return false;
        }
        for (int i = start, j = from[at]; i < end; i++, j++) {
            if (word.charAt(i) != text[j]) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> Short.SIZE) & heads.length - 1;
    }

    private int hash(int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = HASH * hash + text[at];
        }
        return hash;
    }

    private static int hash(String word, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = HASH * hash + word.charAt(at);
        }
        return hash;
    }
}
