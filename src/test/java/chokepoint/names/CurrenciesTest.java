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
    @CsvSource(
            delimiter = '|',
            value = {
                "Белорусский рубль, 933|BYN",
                "Swiss franc (756)|CHF",
                "Yen; 392|JPY",
                "Swiss franc, 978|",
                "Pier, 978|"
            })
    void aNameAndACodeAreOneCurrencyWhereBothMeanIt(String text, String code) {
        assertThat(Currencies.find(text).code()).isEqualTo(code == null ? "" : code);
    }

    @ParameterizedTest
    @CsvSource({"810, RUB", "RUR, RUB", "元, CNY", "dólares, USD"})
    void whatWasAssumedIsNoted(String text, String code) {
        assertThat(Currencies.find(text).code()).isEqualTo(code);
        assertThat(Currencies.find(text).note()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "dollar",
                "kr",
                "peso",
                "¥",
                "Fr.",
                "dinar",
                "DEM",
                "BYR",
                "USD/EUR",
                "Rs",
                "دينار",
                "ريال",
                "Bs",
                "динары",
                "shilling",
                "درهم",
                "toman"
            })
    void whatCanMeanSeveralMeansNoneAndItIsToldWhy(String text) {
        assertThat(Currencies.find(text).code()).isEmpty();
        assertThat(Currencies.find(text).note()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pcs", "kg", "xyz", "12"})
    void otherTextsAreNoCurrency(String text) {
        assertThat(Currencies.find(text)).isEqualTo(CurrencyReading.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "доллары США, USD",
        "Dólares americanos, USD",
        "Euros, EUR",
        "Yuanes, CNY",
        "人民币元, CNY",
        "美元, USD",
        "円, JPY",
        "米ドル, USD",
        "دينار كويتي, KWD",
        "ريال سعودي, SAR",
        "جنيه مصري, EGP",
        "الدرهم المغربي, MAD",
        "metical (MT), MZN",
        "kwanza (Kz), AOA",
        "boliviano, BOB",
        "sol, PEN",
        "Kenyan Shilling, KES",
        "francs suisses, CHF",
        "Pakistani Rupees, PKR",
        "norska kronor, ''",
        "Türk Lirasi, TRY",
        "שקלים, ILS",
    })
    void aNameInWordsMeansOneCurrency(String text, String code) {
        assertThat(Currencies.find(text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"MT, MZN", "Kz, AOA", "KD, KWD", "DA, DZD"})
    void shortNamesCountInAColumnOfCurrenciesAlone(String text, String code) {
        assertThat(Currencies.inColumn(text).code()).isEqualTo(code);
        assertThat(Currencies.find(text)).isEqualTo(CurrencyReading.NONE);
    }
}
