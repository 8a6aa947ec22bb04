package chokepoint.workbook.parts;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers of new shapes, taken from blocks of 1,024 that no other drawing of the workbook lays claim to.
 *
 * @param count how many are needed, at least one
 */
public record ShapeIds(int firstBlock, int count) {

    private static final int BLOCK = 1024;

    /** The first number of a block is that of the drawing itself. */
    private static final int IN_A_BLOCK = BLOCK - 1;

    public int of(int shape) {
        return (firstBlock + shape / IN_A_BLOCK) * BLOCK + 1 + shape % IN_A_BLOCK;
    }

    public int nextBlock() {
        return firstBlock + (count + IN_A_BLOCK - 1) / IN_A_BLOCK;
    }

    /** The blocks taken from: {@code 3,4,5}. */
    String blocks() {
        return IntStream.range(firstBlock, nextBlock())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
