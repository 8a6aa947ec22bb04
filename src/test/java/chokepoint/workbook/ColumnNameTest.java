package chokepoint.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnNameTest {

    @ParameterizedTest
    @CsvSource({"'', -1", "A, 0", "Z, 25", "AA, 26", "XFD, 16383"})
    void lettersAndNumbersMeanTheSame(String letters, int index) {
        assertThat(ColumnName.index(letters)).isEqualTo(index);
        assertThat(ColumnName.of(index)).isEqualTo(letters);
    }
}
