package chokepoint.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "co 114 552, CO114552",
        "CO-114552, co114552",
        "FA/2026/03/0117, fa-2026.03.0117",
        "'BF 300.21', bf-300/21",
        "'RE 7\u00a0781', RE7781",
    })
    void neitherCaseNorBlanksNorWhichMarkMakesAnotherNumber(String one, String other) {
        assertThat(PaperNumbers.key(one)).isEqualTo(PaperNumbers.key(other));
    }

    @ParameterizedTest
    @CsvSource({"1/12/2026, 11/2/2026", "CO-114552, CO-114553", "A-B 7, AB 7"})
    void aMarkBetweenDigitsOrLettersTellsNumbersApart(String one, String other) {
        assertThat(PaperNumbers.key(one)).isNotEqualTo(PaperNumbers.key(other));
    }

    @Test
    void aDashIsNoNumber() {
        assertThat(PaperNumbers.key(" - ")).isEmpty();
    }
}
