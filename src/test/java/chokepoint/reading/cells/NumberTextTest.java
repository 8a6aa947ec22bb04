package chokepoint.reading.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5|1234.5",
                "1,234.50|1234.50",
                "1.234,50|1234.50",
                "1 234,5|1234.5",
                "1\u00a0234\u00a0567,89|1234567.89",
                "1\u202f234|1234",
                "'1''234''567.5'|1234567.5",
                "1\u2019234.5|1234.5",
                "(1,234.50)|-1234.50",
                "1234-|-1234",
                "-5|-5",
                "\u2212 5,5|-5.5",
                "+7|7",
                "12,34,567.5|1234567.5",
                "8.5E+09|8500000000",
                ".5|0.5",
                "0,125|0.125",
                "1,234,567|1234567",
                "$ 1,234|1234",
                "1 234,56 руб.|1234.56",
                "EUR 99|99",
                "99 EUR|99",
                "$1,317,169.92 CAD|1317169.92",
                "-$5.00|-5.00",
                "5.-|5",
                "\u06f1\u06f2\u066c\u06f3\u06f4\u06f5\u066b\u06f5|12345.5",
                "\u0661\u0660\u0660\u0660|1000",
                "\uff11\uff12\uff10|120",
                "\u0967\u0968.\u096b|12.5"
            })
    void readsNumbersAsPeopleWriteThem(String text, BigDecimal value) {
        assertThat(NumberText.parse(text).flatMap(number -> number.value(DecimalMark.POINT)))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.65/MT", "3 pcs of 5", "abc", "", "1.2.3", "12 apples", "See DN-304", "2026-01-05", "4/5"})
    void readsNothingElse(String text) {
        assertThat(NumberText.parse(text).flatMap(number -> number.value(DecimalMark.POINT)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234',EITHER",
        "1.234,EITHER",
        "'0,234',COMMA",
        "1.23,POINT",
        "'1,234.5',POINT",
        "'1.234,5',COMMA",
        "1234,NOTHING",
        "'1,234,567',POINT",
        "1.234.567,COMMA",
        "'1234,567',COMMA"
    })
    void tellsWhatItSaysOfItsColumn(String text, NumberText.Says says) {
        assertThat(NumberText.parse(text).orElseThrow().says()).isEqualTo(says);
    }

    @Test
    void undecidedNumbersFollowTheirColumn() {
        NumberText number = NumberText.parse("1.234").orElseThrow();

        assertThat(number.value(DecimalMark.POINT)).hasValue(new BigDecimal("1.234"));
        assertThat(number.value(DecimalMark.COMMA)).hasValue(new BigDecimal("1234"));
    }

    @Test
    void keepsTheCurrencyBesideTheNumber() {
        assertThat(NumberText.parse("1 234,56 руб.").orElseThrow().currency()).isEqualTo("RUB");
        assertThat(NumberText.parse("$1,317,169.92 CAD").orElseThrow().currency())
                .isEqualTo("CAD");
    }
}
