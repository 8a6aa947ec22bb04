package chokepoint.workbook.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HuffmanCodesTest {

    @Test
    void codesAreCompleteAndNeverTooLong() {
        Random random = new Random(3);
        for (int trial = 0; trial < 2_000; trial++) {
            int[] frequencies = frequencies(random, 2 + random.nextInt(280), trial % 2 == 0);
            for (int longest : new int[] {9, 15}) {
                int[] lengths = HuffmanCodes.lengths(frequencies, longest);
                assertThat(Arrays.stream(lengths).max().orElse(0)).isLessThanOrEqualTo(longest);
                assertThat(room(lengths, longest)).isEqualTo(1L << longest);
                assertThat(HuffmanCodes.canonical(lengths, lengths.length)).hasSameSizeAs(lengths);
            }
        }
    }

    @Test
    void whatComesMoreOftenIsNeverTheLonger() {
        int[] lengths = HuffmanCodes.lengths(new int[] {1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89}, 15);
        assertThat(lengths).isSortedAccordingTo((one, other) -> other - one);
    }

    private static long room(int[] lengths, int longest) {
        return Arrays.stream(lengths)
                .filter(length -> length > 0)
                .mapToLong(length -> 1L << longest - length)
                .sum();
    }

    private static int[] frequencies(Random random, int count, boolean steep) {
        int[] frequencies = new int[count];
        for (int symbol = 0; symbol < count; symbol++) {
            frequencies[symbol] = steep ? 1 << symbol % 14 : 1 + random.nextInt(1 + symbol);
        }
        return frequencies;
    }
}
