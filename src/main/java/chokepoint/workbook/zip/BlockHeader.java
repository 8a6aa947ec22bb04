package chokepoint.workbook.zip;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipException;

/** Reads the Huffman codes at the head of a block. */
final class BlockHeader {

    private static final int CODE_LENGTHS = 19;
    private static final int REPEAT = 16;
    private static final int ZEROS = 17;

    private final BitSource source;
    private final DecodingTable codes = new DecodingTable();

    BlockHeader(BitSource source) {
        this.source = source;
    }

    /** Those of a block that announces none. */
    static void fixed(DecodingTable literals, DecodingTable distances) throws ZipException {
        int[] lengths = new int[288];
        Arrays.fill(lengths, 0, 144, 8);
        Arrays.fill(lengths, 144, 256, 9);
        Arrays.fill(lengths, 256, 280, 7);
        Arrays.fill(lengths, 280, 288, 8);
        literals.literals(lengths, lengths.length);
        int[] far = new int[DeflateSymbols.DISTANCES];
        Arrays.fill(far, 5);
        distances.distances(far, far.length);
    }

    void read(DecodingTable literals, DecodingTable distances) throws IOException {
        int literalCount = source.take(5) + DeflateSymbols.END + 1;
        int distanceCount = source.take(5) + 1;
        int told = source.take(4) + 4;
        int[] codeLengths = new int[CODE_LENGTHS];
        for (int i = 0; i < told; i++) {
            codeLengths[DeflateSymbols.CODE_LENGTH_ORDER[i]] = source.take(3);
        }
        int[] lengths = lengths(codeLengths, literalCount + distanceCount);
        literals.literals(lengths, literalCount);
        distances.distances(Arrays.copyOfRange(lengths, literalCount, lengths.length), distanceCount);
    }

    private int[] lengths(int[] codeLengths, int count) throws IOException {
        codes.plain(codeLengths, CODE_LENGTHS);
        int[] lengths = new int[count];
        for (int at = 0; at < count; ) {
            int entry = codes.entry(source.peek());
            if (DecodingTable.length(entry) == 0) {
                throw new ZipException("it is damaged: a block announces no codes");
            }
            source.skip(DecodingTable.length(entry));
            int symbol = DecodingTable.value(entry);
            if (symbol < REPEAT) {
                lengths[at++] = symbol;
            } else {
                at = repeat(symbol, lengths, at);
            }
        }
        return lengths;
    }

    private int repeat(int symbol, int[] lengths, int at) throws IOException {
        int times = symbol == REPEAT ? 3 + source.take(2) : symbol == ZEROS ? 3 + source.take(3) : 11 + source.take(7);
        if (at + times > lengths.length || symbol == REPEAT && at == 0) {
            throw new ZipException("it is damaged: a block announces too many codes");
        }
        Arrays.fill(lengths, at, at + times, symbol == REPEAT ? lengths[at - 1] : 0);
        return at + times;
    }
}
