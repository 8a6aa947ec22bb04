package chokepoint.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

    @ParameterizedTest
    @CsvSource({
        "USD, USD",
        "usd, USD",
        "Eur, EUR",
        "€, EUR",
        "US$, USD",
        "£, GBP",
        "₽, RUB",
        "₹, INR",
        "₸, KZT",
        "руб., RUB",
        "р., RUB",
        "643, RUB",
        "840, USD",
        "978, EUR",
        "долл. США, USD",
        "Доллар США, USD",
        "Euro, EUR",
        "人民币, CNY",
        "RMB, CNY",
        "zł, PLN",
        "Kč, CZK",
        "Türk Lirası, TRY",
        "грн., UAH",
        "тенге, KZT",
        "R$, BRL",
        "(USD), USD",
        "USD ($), USD",
        "US Dollar (USD), USD",
    })
    void theseMeanOneCurrency(String text, String code) {
        assertThat(Currencies.find(text)).isEqualTo(new CurrencyReading(code, ""));
    }

    @ParameterizedTest
    @CsvSource({"810, RUB", "RUR, RUB", "元, CNY", "Rs, INR"})
    void whatWasAssumedIsNoted(String text, String code) {
        assertThat(Currencies.find(text).code()).isEqualTo(code);
        assertThat(Currencies.find(text).note()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "dollar", "kr", "peso", "¥", "Fr.", "dinar", "DEM", "BYR", "USD/EUR"})
    void whatCanMeanSeveralMeansNoneAndItIsToldWhy(String text) {
        assertThat(Currencies.find(text).code()).isEmpty();
        assertThat(Currencies.find(text).note()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pcs", "kg", "xyz", "12"})
    void otherTextsAreNoCurrency(String text) {
        assertThat(Currencies.find(text)).isEqualTo(CurrencyReading.NONE);
    }
}
