package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.policy.Exchange;
import chokepoint.policy.Rate;
import chokepoint.reading.MadeLists.Made;
import chokepoint.reading.columns.ReadingPolicy;
import chokepoint.trade.values.Day;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of a line in two currencies are held against a column of rates and the rates of the policy. */
class ConversionsTest {

    private static final int LINES = 20;

    /** Lines whose FOB value in USD times their rate is the FOB value in the other currency, but for one. */
    private static String list(String rateHeader, boolean inverse, String wrong) {
        StringBuilder list = new StringBuilder(
                "Date;Seller;HS code;FOB value (USD);FOB value (EUR);" + rateHeader + ";Insurance (USD)\n");
        for (int i = 0; i < LINES; i++) {
            BigDecimal rate = new BigDecimal("0.92").add(BigDecimal.valueOf(i, 4));
            BigDecimal euros = rate.multiply(BigDecimal.valueOf(1000 + i));
            String told = inverse
                    ? BigDecimal.ONE
                            .divide(rate, 6, java.math.RoundingMode.HALF_EVEN)
                            .toPlainString()
                    : rate.toPlainString();
            list.append(String.format(
                    Locale.ROOT,
                    "2026-03-%02d;Lumo %d;854231;%d.00;%s;%s;3.00%n",
                    i + 1,
                    i,
                    1000 + i,
                    i == 4 && !wrong.isEmpty() ? wrong : euros.setScale(2, java.math.RoundingMode.HALF_EVEN),
                    told));
        }
        return list.toString();
    }

    private static List<ArithmeticCheck> checks(String list, Kind kind, Rate... rates) {
        ReadingPolicy policy = new ReadingPolicy(
                ReadingPolicy.NONE.home(),
                Exchange.of("EUR", "", List.of(rates), Map.of(), new BigDecimal("0.05")),
                false,
                ReadingPolicy.NONE.repeated(),
                ReadingPolicy.NONE.valueOrder(),
                ReadingPolicy.NONE.places());
        Made made = MadeLists.csv(list, StandardCharsets.UTF_8, ReadingOptions.DEFAULT.with(policy));
        return made.read().control().arithmetic().stream()
                .filter(check -> check.kind() == kind)
                .toList();
    }

    private static Rate rate(String of, String day) {
        return new Rate("USD", "EUR", new BigDecimal(of), new Day(LocalDate.parse(day)), "treasury");
    }

    @ParameterizedTest
    @CsvSource({
        "Exchange rate, false",
        "Rate of exchange, true",
        "Tipo de cambio, false",
        "Wechselkurs, true",
        "Курс валюты, false",
        "汇率, false",
        "Döviz kuru, true",
        "FX Rate, false"
    })
    void aColumnOfRatesIsHeldAgainstTheAmountsThatItConverts(String header, boolean inverse) {
        ArithmeticCheck check =
                checks(list(header, inverse, "1923.68"), Kind.STATED_RATES).get(0);
        assertThat(check.compared()).isEqualTo(LINES);
        assertThat(check.hold()).isEqualTo(LINES - 1);
        assertThat(check.rows().text()).isEqualTo("6");
        assertThat(check.stated()).hasToString("{EUR=1923.68}");
        assertThat(check.about()).contains(inverse ? " ÷ " : " × ", "F '" + header + "'");
    }

    @Test
    void ratesOfAnotherThingAreHeldAgainstNothing() {
        String taxes = list("Exchange rate", false, "").replaceAll(";0\\.9\\d+;3\\.00", ";19.5;3.00");
        assertThat(checks(taxes, Kind.STATED_RATES)).isEmpty();
    }

    @Test
    void theRatesOfThePolicyAreUsedWithinItsTolerance() {
        ArithmeticCheck within = checks(list("Note", false, ""), Kind.POLICY_RATES, rate("0.95", "2026-01-02"))
                .get(0);
        assertThat(within.holds()).isTrue();
        assertThat(within.compared()).isEqualTo(LINES);
        assertThat(within.about()).endsWith("±5 %");

        ArithmeticCheck wrong = checks(list("Note", false, "1004.00"), Kind.POLICY_RATES, rate("0.92", "2026-01-02"))
                .get(0);
        assertThat(wrong.rows().text()).isEqualTo("6");
        assertThat(wrong.made()).hasToString("{EUR=923.6800}");
    }

    @Test
    void aRateThatDoesNotHoldYetSaysNothing() {
        ArithmeticCheck later = checks(list("Note", false, ""), Kind.POLICY_RATES, rate("0.92", "2026-03-11"))
                .get(0);
        assertThat(later.compared()).isEqualTo(10);
        assertThat(checks(list("Note", false, ""), Kind.POLICY_RATES)).isEmpty();
    }

    @Test
    void freightMayLieBetweenAmountsOfDifferentKinds() {
        String landed = list("Note", false, "").replace("FOB value (EUR)", "CIF value (EUR)");
        assertThat(checks(landed, Kind.POLICY_RATES, rate("0.75", "2026-01-02"))
                        .get(0)
                        .holds())
                .isTrue();
        assertThat(checks(list("Note", false, ""), Kind.POLICY_RATES, rate("0.75", "2026-01-02"))
                        .get(0)
                        .hold())
                .isZero();
    }
}
