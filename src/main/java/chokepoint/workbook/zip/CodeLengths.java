package chokepoint.workbook.zip;

import java.util.Arrays;

/** Encodes code lengths in runs, as a block states them. A run holds its symbol in the lowest byte and its extra bits above. */
final class CodeLengths {

    private static final int REPEAT = 16;
    private static final int ZEROS = 17;
    private static final int MANY_ZEROS = 18;

    private CodeLengths() {}

    static int[] runs(int[] lengths) {
        int[] runs = new int[lengths.length];
        int n = 0;
        for (int at = 0; at < lengths.length; ) {
            int end = at;
            while (end < lengths.length && lengths[end] == lengths[at]) {
                end++;
            }
            int left = end - at;
            if (lengths[at] == 0) {
                n = zeros(runs, n, left);
            } else {
                runs[n++] = lengths[at];
                n = repeats(runs, n, left - 1, lengths[at]);
            }
            at = end;
        }
        return Arrays.copyOf(runs, n);
    }

    static int symbol(int run) {
        return run & 0xFF;
    }

    static int extra(int run) {
        return run >>> 8;
    }

    static int extraBits(int run) {
        return switch (symbol(run)) {
            case REPEAT -> 2;
            case ZEROS -> 3;
            case MANY_ZEROS -> 7;
            default -> 0;
        };
    }

    private static int zeros(int[] runs, int from, int count) {
        int n = from;
        int left = count;
        while (left >= 11) {
            int taken = Math.min(left, 138);
            runs[n++] = MANY_ZEROS | taken - 11 << 8;
            left -= taken;
        }
        if (left >= 3) {
            runs[n++] = ZEROS | left - 3 << 8;
            left = 0;
        }
        return literally(runs, n, left, 0);
    }

    private static int repeats(int[] runs, int from, int count, int length) {
        int n = from;
        int left = count;
        while (left >= 3) {
            int taken = Math.min(left, 6);
            runs[n++] = REPEAT | taken - 3 << 8;
            left -= taken;
        }
        return literally(runs, n, left, length);
    }

    private static int literally(int[] runs, int from, int count, int length) {
        Arrays.fill(runs, from, from + count, length);
        return from + count;
    }
}
