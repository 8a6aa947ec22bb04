package chokepoint.workbook.zip;

import java.util.Arrays;

/** Literals and matches of one block to be written, with how often each symbol comes. */
final class TokenBlock {

    static final int MOST = 1 << 15;

    private static final int MATCH = 1 << 31;

    private final int[] tokens = new int[MOST];
    private final int[] literals = new int[DeflateSymbols.LITERALS_AND_LENGTHS];
    private final int[] distances = new int[DeflateSymbols.DISTANCES];
    private int size;

    boolean full() {
        return size == MOST;
    }

    int size() {
        return size;
    }

    int token(int index) {
        return tokens[index];
    }

    int[] literals() {
        return literals;
    }

    int[] distances() {
        return distances;
    }

    void clear() {
        size = 0;
        Arrays.fill(literals, 0);
        Arrays.fill(distances, 0);
    }

    void literal(int value) {
        tokens[size++] = value;
        literals[value]++;
    }

    void match(int length, int distance) {
        tokens[size++] = MATCH | length << 16 | distance - 1;
        literals[DeflateSymbols.END + 1 + DeflateSymbols.ofLength(length)]++;
        distances[DeflateSymbols.ofDistance(distance)]++;
    }

    static boolean isMatch(int token) {
        return token < 0;
    }

    static int length(int token) {
        return token >>> 16 & 0x1FF;
    }

    static int distance(int token) {
        return (token & 0x7FFF) + 1;
    }
}
