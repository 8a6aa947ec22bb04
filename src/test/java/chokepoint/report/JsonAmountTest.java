package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.json.Json;
import chokepoint.trade.values.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as programs read them. */
class JsonAmountTest {

    @ParameterizedTest
    @CsvSource({
        "171870364.70000000010001, EUR, 171870364.7",
        "1172280.00, EUR, 1172280",
        "0.005, USD, 0",
        "0.015, USD, 0.02",
        "12.3456, KWD, 12.346",
        "1234.5, JPY, 1234.5",
        "1234.5678, '', 1234.57",
        "-0.0004, EUR, 0",
    })
    void anAmountHasTheDigitsOfItsCurrency(String amount, String currency, String written) {
        assertThat(Json.amount(Money.of(amount, currency))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"?"})
    void anUnknownAmountIsEmpty(String currency) {
        assertThat(Json.amount(Money.of("1", currency))).isEmpty();
    }
}
