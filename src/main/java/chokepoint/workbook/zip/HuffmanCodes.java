package chokepoint.workbook.zip;

import java.util.Arrays;

/** Builds Huffman codes for deflate: canonical, of limited length, their bits reversed. */
final class HuffmanCodes {

    static final int LONGEST = 15;

    private HuffmanCodes() {}

    /** The code of each symbol, lowest bit first, given its number of bits; nothing if they overlap. */
    static int[] canonical(int[] lengths, int count) {
        int[] ofLength = new int[LONGEST + 2];
        for (int symbol = 0; symbol < count; symbol++) {
            ofLength[lengths[symbol]]++;
        }
        ofLength[0] = 0;
        int[] next = new int[LONGEST + 2];
        int code = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code = code + ofLength[length - 1] << 1;
            next[length] = code;
            if (code + ofLength[length] > 1 << length) {
                return new int[0];
            }
        }
        int[] codes = new int[count];
        for (int symbol = 0; symbol < count; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                codes[symbol] = Integer.reverse(next[length]++) >>> 32 - length;
            }
        }
        return codes;
    }

    /**
     * How many bits each symbol should have so that the whole is shortest: Moffat and Katajainen's way, in place, on the symbols sorted
     * by how often they come; codes that are too long are shortened after.
     */
    static int[] lengths(int[] frequencies, int longest) {
        int[] lengths = new int[frequencies.length];
        long[] sorted = sorted(frequencies);
        int n = sorted.length;
        if (n == 1) {
            lengths[(int) (sorted[0] & 0xFFFF)] = 1;
            return lengths;
        }
        if (n == 0) {
            return lengths;
        }
        int[] depths = new int[n];
        for (int i = 0; i < n; i++) {
            depths[i] = (int) (sorted[i] >>> 16);
        }
        minimumRedundancy(depths, n);
        limit(depths, n, longest);
        for (int i = 0; i < n; i++) {
            lengths[(int) (sorted[i] & 0xFFFF)] = depths[i];
        }
        return lengths;
    }

    private static long[] sorted(int[] frequencies) {
        long[] sorted = new long[frequencies.length];
        int n = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                sorted[n++] = (long) frequencies[symbol] << 16 | symbol;
            }
        }
        Arrays.sort(sorted, 0, n);
        return Arrays.copyOf(sorted, n);
    }

    /** Turns weights in ascending order into depths in descending order. */
    private static void minimumRedundancy(int[] a, int n) {
        a[0] += a[1];
        int root = 0;
        int leaf = 2;
        for (int next = 1; next < n - 1; next++) {
            if (leaf >= n || a[root] < a[leaf]) {
                a[next] = a[root];
                a[root++] = next;
            } else {
                a[next] = a[leaf++];
            }
            if (leaf >= n || root < next && a[root] < a[leaf]) {
                a[next] += a[root];
                a[root++] = next;
            } else {
                a[next] += a[leaf++];
            }
        }
        a[n - 2] = 0;
        for (int next = n - 3; next >= 0; next--) {
            a[next] = a[a[next]] + 1;
        }
        int available = 1;
        int used = 0;
        int depth = 0;
        root = n - 2;
        int next = n - 1;
        while (available > 0) {
            while (root >= 0 && a[root] == depth) {
                used++;
                root--;
            }
            while (available > used) {
                a[next--] = depth;
                available--;
            }
            available = 2 * used;
            depth++;
            used = 0;
        }
    }

    /** Cuts depths to the longest allowed and lengthens others until the code fits again. */
    private static void limit(int[] depths, int n, int longest) {
        long room = 0;
        for (int i = 0; i < n; i++) {
            depths[i] = Math.min(depths[i], longest);
            room += 1L << longest - depths[i];
        }
        long all = 1L << longest;
        for (int i = 0; room > all && i < n; i++) {
            while (depths[i] < longest && room > all) {
                depths[i]++;
                room -= 1L << longest - depths[i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            while (room + (1L << longest - depths[i]) <= all && depths[i] > 1) {
                room += 1L << longest - depths[i];
                depths[i]--;
            }
        }
    }
}
