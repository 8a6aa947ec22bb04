package chokepoint.report.ooxml;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The numbers of new shapes, taken from blocks of 1,024 that no other drawing of the workbook lays claim to. */
final class ShapeIds {

    private static final int BLOCK = 1024;

    private final int firstBlock;
    private int given;

    ShapeIds(int firstBlock) {
        this.firstBlock = firstBlock;
    }

    int next() {
        // The first number of a block is that of the drawing itself.
        int block = given / (BLOCK - 1);
        int within = given % (BLOCK - 1);
        given++;
        return (firstBlock + block) * BLOCK + 1 + within;
    }

    int nextBlock() {
        return firstBlock + Math.max(1, (given + BLOCK - 2) / (BLOCK - 1));
    }

    /** The blocks taken from: {@code 3,4,5}. */
    String blocks() {
        return IntStream.range(firstBlock, nextBlock())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
