package chokepoint.workbook.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** Writes blocks of tokens as deflate, each with codes of its own. */
final class BlockWriter {

    private static final int DYNAMIC = 2;
    private static final int FIXED_FINAL = 0b011;
    private static final int LONGEST_CODE_LENGTH_CODE = 7;
    private static final int CODE_LENGTHS = 19;
    private static final int CHUNK = 1 << 18;
    private static final int MARGIN = 32;

    private final FileChannel file;
    private final byte[] out = new byte[CHUNK];
    private int at;
    private long bits;
    private int count;
    private long written;

    BlockWriter(FileChannel file) {
        this.file = file;
    }

    void write(TokenBlock block) throws IOException {
        if (block.size() == 0) {
            return;
        }
        block.literals()[DeflateSymbols.END] = 1;
        int[] literalLengths = HuffmanCodes.lengths(block.literals(), HuffmanCodes.LONGEST);
        int[] distanceLengths = HuffmanCodes.lengths(block.distances(), HuffmanCodes.LONGEST);
        put(DYNAMIC << 1, 3);
        header(literalLengths, distanceLengths);
        int[] literalCodes = HuffmanCodes.canonical(literalLengths, literalLengths.length);
        int[] distanceCodes = HuffmanCodes.canonical(distanceLengths, distanceLengths.length);
        tokens(block, literalLengths, literalCodes, distanceLengths, distanceCodes);
        put(literalCodes[DeflateSymbols.END], literalLengths[DeflateSymbols.END]);
    }

    /** Ends the stream; gives how many bytes it has. */
    long finish() throws IOException {
        put(FIXED_FINAL, 3);
        put(0, 7);
        while (count > 0) {
            out[at++] = (byte) bits;
            bits >>>= 8;
            count -= 8;
        }
        drain();
        return written;
    }

    private void tokens(
            TokenBlock block, int[] literalLengths, int[] literalCodes, int[] distanceLengths, int[] distanceCodes)
            throws IOException {
        for (int i = 0; i < block.size(); i++) {
            int token = block.token(i);
            if (!TokenBlock.isMatch(token)) {
                put(literalCodes[token], literalLengths[token]);
                continue;
            }
            int length = TokenBlock.length(token);
            int symbol = DeflateSymbols.ofLength(length);
            int code = DeflateSymbols.END + 1 + symbol;
            put(
                    literalCodes[code] | length - DeflateSymbols.LENGTH_BASE[symbol] << literalLengths[code],
                    literalLengths[code] + DeflateSymbols.LENGTH_EXTRA[symbol]);
            int distance = TokenBlock.distance(token);
            int far = DeflateSymbols.ofDistance(distance);
            put(
                    distanceCodes[far] | distance - DeflateSymbols.DISTANCE_BASE[far] << distanceLengths[far],
                    distanceLengths[far] + DeflateSymbols.DISTANCE_EXTRA[far]);
        }
    }

    private void header(int[] literals, int[] distances) throws IOException {
        int literalCount = Math.max(used(literals), DeflateSymbols.END + 1);
        int distanceCount = Math.max(used(distances), 1);
        int[] lengths = Arrays.copyOf(literals, literalCount + distanceCount);
        System.arraycopy(distances, 0, lengths, literalCount, distanceCount);
        int[] runs = CodeLengths.runs(lengths);
        int[] frequencies = new int[CODE_LENGTHS];
        for (int run : runs) {
            frequencies[CodeLengths.symbol(run)]++;
        }
        int[] codeLengths = HuffmanCodes.lengths(frequencies, LONGEST_CODE_LENGTH_CODE);
        int[] codes = HuffmanCodes.canonical(codeLengths, CODE_LENGTHS);
        int told = CODE_LENGTHS;
        while (told > 4 && codeLengths[DeflateSymbols.CODE_LENGTH_ORDER[told - 1]] == 0) {
            told--;
        }
        put(literalCount - DeflateSymbols.END - 1, 5);
        put(distanceCount - 1, 5);
        put(told - 4, 4);
        for (int i = 0; i < told; i++) {
            put(codeLengths[DeflateSymbols.CODE_LENGTH_ORDER[i]], 3);
        }
        for (int run : runs) {
            put(codes[CodeLengths.symbol(run)], codeLengths[CodeLengths.symbol(run)]);
            put(CodeLengths.extra(run), CodeLengths.extraBits(run));
        }
    }

    private static int used(int[] lengths) {
        int used = lengths.length;
        while (used > 0 && lengths[used - 1] == 0) {
            used--;
        }
        return used;
    }

    private void put(int value, int length) throws IOException {
        bits |= (long) value << count;
        count += length;
        if (count >= 32) {
            if (at + MARGIN > out.length) {
                drain();
            }
            out[at] = (byte) bits;
            out[at + 1] = (byte) (bits >>> 8);
            out[at + 2] = (byte) (bits >>> 16);
            out[at + 3] = (byte) (bits >>> 24);
            at += 4;
            bits >>>= 32;
            count -= 32;
        }
    }

    private void drain() throws IOException {
        ZipTarget.write(file, ByteBuffer.wrap(out, 0, at));
        written += at;
        at = 0;
    }
}
