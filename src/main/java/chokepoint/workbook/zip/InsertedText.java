package chokepoint.workbook.zip;

import java.io.IOException;
import java.util.Arrays;

/** Encodes inserted bytes as literals and matches, searching what stands before them and within them. */
final class InsertedText {

    private static final int LOOKED_BACK = 256;
    private static final int HASH_BITS = 12;
    private static final int MOST_CANDIDATES = 24;
    private static final int WORTH_A_SEARCH = 12;
    private static final int NONE = -1;
    private static final int FARTHEST = 1 << 30;

    /** The last place of each hash, counted on from text to text: what lies before {@code base} is forgotten without being taken out. */
    private final int[] last = new int[1 << HASH_BITS];

    /** The hashes that occur in the inserted bytes, by the text they last did in: only those can be matches. */
    private final int[] wanted = new int[1 << HASH_BITS];

    private int base = 1;
    private int held;
    private byte[] text = new byte[2 * LOOKED_BACK];
    private int[] previous = new int[2 * LOOKED_BACK];

    /**
     * Hands on inserted bytes.
     *
     * @param before holds what stands in front of them, between two indexes
     */
    void tell(byte[] before, int from, int to, byte[] inserted, Splicer.Sink sink) throws IOException {
        if (inserted.length < WORTH_A_SEARCH) {
            for (byte one : inserted) {
                sink.literal(one & 0xFF);
            }
            return;
        }
        int context = Math.min(to - from, LOOKED_BACK);
        int end = context + inserted.length;
        begin(end);
        System.arraycopy(before, to - context, text, 0, context);
        System.arraycopy(inserted, 0, text, context, inserted.length);
        for (int at = context; at + DeflateSymbols.SHORTEST <= end; at++) {
            wanted[hash(at)] = base;
        }
        for (int at = 0; at < context; at++) {
            remember(at, end);
        }
        tell(context, end, sink);
    }

    private void tell(int from, int end, Splicer.Sink sink) throws IOException {
        int at = from;
        while (at < end) {
            int source = longest(at, end);
            int length = source == NONE ? 1 : common(source, at, end);
            if (length >= DeflateSymbols.SHORTEST) {
                sink.match(length, at - source);
            } else {
                length = 1;
                sink.literal(text[at] & 0xFF);
            }
            for (int told = at + length; at < told; at++) {
                remember(at, end);
            }
        }
    }

    private void begin(int size) {
        if (text.length < size) {
            text = new byte[size * 2];
            previous = new int[size * 2];
        }
        base += held;
        held = size;
        if (base > FARTHEST) {
            Arrays.fill(last, 0);
            Arrays.fill(wanted, 0);
            base = 1;
        }
    }

    private void remember(int at, int end) {
        if (at + DeflateSymbols.SHORTEST <= end) {
            int hash = hash(at);
            if (wanted[hash] == base) {
                previous[at] = last(hash);
                last[hash] = base + at;
            }
        }
    }

    private int last(int hash) {
        return last[hash] < base ? NONE : last[hash] - base;
    }

    /** Where what stands at a place stood before, for as long as possible. */
    private int longest(int at, int end) {
        if (at + DeflateSymbols.SHORTEST > end) {
            return NONE;
        }
        int best = NONE;
        int bestLength = 0;
        int candidate = last(hash(at));
        for (int left = MOST_CANDIDATES;
                candidate != NONE && at - candidate <= DeflateSymbols.WINDOW && left > 0;
                left--) {
            int length = common(candidate, at, end);
            if (length > bestLength) {
                best = candidate;
                bestLength = length;
            }
            candidate = previous[candidate];
        }
        return best;
    }

    private int common(int source, int at, int end) {
        int most = Math.min(end - at, DeflateSymbols.LONGEST);
        int length = 0;
        while (length < most && text[source + length] == text[at + length]) {
            length++;
        }
        return length;
    }

    private int hash(int at) {
        int three = (text[at] & 0xFF) << 16 | (text[at + 1] & 0xFF) << 8 | text[at + 2] & 0xFF;
        return three * 0x9E3779B1 >>> 32 - HASH_BITS;
    }
}
