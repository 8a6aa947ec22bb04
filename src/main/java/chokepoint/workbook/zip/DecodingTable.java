package chokepoint.workbook.zip;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.zip.ZipException;

/**
 * Looks symbols up by the bits that come next: short codes at once, long ones through a second table.
 *
 * <p>An entry holds the bits of the code in its lowest byte, then four bits of how many extra bits follow, two bits of its kind, and
 * in the upper half a literal, the base of a length or distance, or the place of a second table.
 */
final class DecodingTable {

    static final int LITERAL = 0;
    static final int BASE = 1;
    static final int END = 2;

    private static final int FURTHER = 3;
    private static final int FIRST_BITS = 10;

    private final int[] furtherBits = new int[1 << FIRST_BITS];
    private int[] table = new int[1 << FIRST_BITS + 3];

    /** The entry for the bits that come next. */
    int entry(long bits) {
        int entry = table[(int) bits & (1 << FIRST_BITS) - 1];
        if (kind(entry) != FURTHER) {
            return entry;
        }
        int further = (int) (bits >>> FIRST_BITS) & (1 << extra(entry)) - 1;
        return table[value(entry) + further];
    }

    static int length(int entry) {
        return entry & 0xFF;
    }

    static int extra(int entry) {
        return entry >>> 8 & 0xF;
    }

    static int kind(int entry) {
        return entry >>> 12 & 3;
    }

    static int value(int entry) {
        return entry >>> 16;
    }

    /** Takes on the codes of literals and lengths that have the given numbers of bits. */
    void literals(int[] lengths, int count) throws ZipException {
        build(lengths, count, DecodingTable::literal);
    }

    void distances(int[] lengths, int count) throws ZipException {
        build(lengths, count, DecodingTable::distance);
    }

    /** Of symbols that stand for themselves. */
    void plain(int[] lengths, int count) throws ZipException {
        build(lengths, count, symbol -> symbol << 16);
    }

    private void build(int[] lengths, int count, IntUnaryOperator meaning) throws ZipException {
        int[] codes = HuffmanCodes.canonical(lengths, count);
        if (codes.length == 0) {
            throw new ZipException("it is damaged: its codes overlap");
        }
        Arrays.fill(table, 0);
        Arrays.fill(furtherBits, 0);
        for (int symbol = 0; symbol < count; symbol++) {
            if (lengths[symbol] > FIRST_BITS) {
                int first = codes[symbol] & (1 << FIRST_BITS) - 1;
                furtherBits[first] = Math.max(furtherBits[first], lengths[symbol] - FIRST_BITS);
            }
        }
        furtherTables();
        for (int symbol = 0; symbol < count; symbol++) {
            if (lengths[symbol] > 0) {
                put(codes[symbol], lengths[symbol], meaning.applyAsInt(symbol));
            }
        }
    }

    private void furtherTables() {
        int next = 1 << FIRST_BITS;
        for (int first = 0; first < furtherBits.length; first++) {
            if (furtherBits[first] > 0) {
                if (next + (1 << furtherBits[first]) > table.length) {
                    table = Arrays.copyOf(table, table.length * 2);
                }
                table[first] = next << 16 | FURTHER << 12 | furtherBits[first] << 8;
                next += 1 << furtherBits[first];
            }
        }
    }

    private void put(int code, int length, int meaning) {
        int entry = meaning | length;
        if (length <= FIRST_BITS) {
            for (int at = code; at < 1 << FIRST_BITS; at += 1 << length) {
                table[at] = entry;
            }
            return;
        }
        int first = code & (1 << FIRST_BITS) - 1;
        int place = value(table[first]);
        for (int at = code >>> FIRST_BITS; at < 1 << furtherBits[first]; at += 1 << length - FIRST_BITS) {
            table[place + at] = entry;
        }
    }

    private static int literal(int symbol) {
        if (symbol < DeflateSymbols.END) {
            return symbol << 16 | LITERAL << 12;
        }
        if (symbol == DeflateSymbols.END) {
            return END << 12;
        }
        int length = Math.min(symbol - DeflateSymbols.END - 1, DeflateSymbols.LENGTH_BASE.length - 1);
        return DeflateSymbols.LENGTH_BASE[length] << 16 | BASE << 12 | DeflateSymbols.LENGTH_EXTRA[length] << 8;
    }

    private static int distance(int symbol) {
        int distance = Math.min(symbol, DeflateSymbols.DISTANCES - 1);
        return DeflateSymbols.DISTANCE_BASE[distance] << 16 | BASE << 12 | DeflateSymbols.DISTANCE_EXTRA[distance] << 8;
    }
}
