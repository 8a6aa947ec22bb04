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
                "\u0967\u0968.\u096b|12.5",
                "1'234.50|1234.50",
                "1\u2019234\u2019567,05 Fr.|1234567.05",
                "2'345,678.90|2345678.90",
                "1\u2009234\u2009567.5|1234567.5",
                "1  234,5|1234.5",
                "1 234 ,50|1234.50",
                "3, 450.25|3450.25",
                "1.234,--|1234",
                "1.234,\u2014 EUR|1234",
                "5.000.-|5000",
                "5,000.-|5000",
                "CHF 1'200.--|1200",
                "1,234.|1234",
                "7.|7",
                "1,00,000|100000",
                "\u20b91,23,45,678.00|12345678.00",
                "000,123.45|123.45",
                "0001.234,50|1234.50"
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
    @ValueSource(
            strings = {
                "8,150,25",
                "8.150.25",
                "52,903,40",
                "610,00.00",
                "610.00,00",
                "2,345,6",
                "2.345.6",
                "4,5,6",
                "4.5.6",
                "3,,7",
                "3..7",
                "31 57",
                "1 2 3",
                "812.73520.",
                "812,73520,",
                "1,234,",
                "1.234.",
                "2 34,567.89",
                "1234,567.89",
                "12,3456.78",
                "1 234.567,89",
                "12.34.567",
                "1 23 456",
                "1,2345,6789",
                "1, 5",
                "1, 234",
                "0,123.45",
                "0,123,456",
                "1'23",
                "1'2345",
                "12'34.50",
                "020 7946 0958",
                "1,234.56,",
                "12.50.-",
                "\u0661\u066c\u0662\u0663\u066c\u0664",
                "\uff11\uff0c\uff12\uff0c\uff13"
            })
    void groupsThatDoNotFitMakeNoNumber(String text) {
        assertThat(NumberText.parse(text).filter(NumberText::isNumber)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234',EITHER",
        "'1''234.567',EITHER",
        "'1.234,--',COMMA",
        "'5.000.-',COMMA",
        "'1,234.',POINT",
        "5.,NOTHING",
        "'8,150,25',NOTHING",
        "'1 234,567',COMMA",
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
