package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.marks.Letters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({"'', -1", "A, 0", "Z, 25", "AA, 26", "XFD, 16383"})
    void lettersAndNumbersMeanTheSame(String letters, int index) {
        assertThat(Letters.index(letters)).isEqualTo(index);
        assertThat(Letters.of(index)).isEqualTo(letters);
    }
}
