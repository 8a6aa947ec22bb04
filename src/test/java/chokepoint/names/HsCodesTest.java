package chokepoint.names;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.HsCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HsCodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "85 | 85",
                "8542 | 8542",
                "854231 | 854231",
                "8542.31 | 854231",
                "8542.31.00 | 85423100",
                "8542 31 909 0 | 8542319090",
                "8542.31.0001 | 8542310001",
                "8542.31.000 | 854231000",
                "3926.90.90.100P | 39269090100",
                "85423190 K | 85423190",
                "84713010000 | 84713010000",
                "HS 8542.31 | 854231",
                "HS: 8542.31 | 854231",
                "HS code 8542.31.00 | 85423100",
                "ТН ВЭД 8542 31 909 0 | 8542319090",
                "код ТН ВЭД ЕАЭС 8517620009 | 8517620009",
                "854231.0 | 854231",
                "8542.31 - Processors and controllers | 854231",
                "8542.31 (processors) | 854231",
                "'854231 | 854231",
                "CN 8517 62 00 | 85176200",
                "NCM 8517.62.77 | 85176277",
                "0101.21 | 010121",
                "9801.00 | 980100",
                "8542-31-90 | 85423190",
                "海关编码 8542319090 | 8542319090",
                "854231900010 | 854231900010",
            })
    void aCodeIsReadAsItStands(String text, String digits) {
        assertThat(HsCodes.read(text)).isEqualTo(new HsReading(HsCode.of(digits), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "10121, 010121",
        "101.21, 010121",
        "2071200, 02071200",
        "207.12, 020712",
        "90111, 090111",
        "201100000, 0201100000"
    })
    void aLostZeroIsRestoredAndTold(String text, String digits) {
        assertThat(HsCodes.read(text)).isEqualTo(new HsReading(HsCode.of(digits), "leading zero restored"));
    }

    @ParameterizedTest
    @CsvSource({"8542319, 854231, has 7 digits", "8542.3, 8542, lost its end", "85423, 8542, has 5 digits"})
    void whatIsCutShortIsReadAsFarAsItGoes(String text, String digits, String note) {
        assertThat(HsCodes.read(text).code()).isEqualTo(HsCode.of(digits));
        assertThat(HsCodes.read(text).note()).contains(note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "8.54231E+05 | damaged",
                "8,54E+09 | damaged",
                "8.54231E9 | damaged",
                "0042.10 | no chapter 00",
                "7701 | no chapter 77",
                "5 | doubtful",
                "854 | doubtful",
                "transistors | no HS code",
                "8542.31; 8471.30 | several codes",
                "1234567890123 | 13 digits",
                "10.5 kg | doubtful",
                "2026-03-01T00:00 | no HS code",
                "2026-03-01 | looks like a date",
            })
    void whatCannotBeReliedOnIsNotReadAndItIsToldWhy(String text, String why) {
        assertThat(HsCodes.read(text).code()).isEqualTo(HsCode.UNKNOWN);
        assertThat(HsCodes.read(text).note()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "N/A"})
    void aPlaceholderIsNoProblem(String text) {
        assertThat(HsCodes.read(text)).isEqualTo(new HsReading(HsCode.UNKNOWN, ""));
    }

    @Test
    void aHeadingThatDoesNotExistIsReadAndTold() {
        assertThat(HsCodes.read("8599.10"))
                .isEqualTo(new HsReading(HsCode.of("859910"), "there is no heading 8599 in the edition of 2022"));
    }
}
