package chokepoint.policy;

import static chokepoint.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.Money;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    private final Policy policy = policy("""
            currency: EUR
            rates:
              - {from: USD, rate: 0.90, date: 2026-01-02, source: central bank}
              - {from: USD, rate: 0.80, date: 2026-03-02, source: central bank}
              - {from: EUR, to: NOK, rate: 10, date: 2026-01-02, source: central bank}
            """);

    private static final Day MARCH = Day.of("2026-03-02");

    private Money convert(String amount, String currency, Day day) {
        return policy.convert(Money.of(amount, currency), day);
    }

    @Test
    void theLatestRateNotAfterTheDayHolds() {
        assertThat(convert("100", "USD", MARCH).amount()).isEqualByComparingTo("80");
        assertThat(convert("100", "USD", Day.of("2026-03-01")).amount()).isEqualByComparingTo("90");
        assertThat(convert("100", "USD", MARCH).currency()).isEqualTo("EUR");
    }

    @Test
    void beforeTheFirstRateTheMoneyIsUnknown() {
        assertThat(convert("100", "USD", Day.of("2026-01-01"))).isEqualTo(Money.UNKNOWN);
    }

    @Test
    void aRateHoldsTheOtherWayToo() {
        assertThat(convert("100", "NOK", MARCH).amount()).isEqualByComparingTo("10");
    }

    @Test
    void anUnknownDayTakesTheOnlyRateThereIs() {
        assertThat(convert("100", "NOK", Day.UNKNOWN).amount()).isEqualByComparingTo("10");
        assertThat(convert("100", "USD", Day.UNKNOWN)).isEqualTo(Money.UNKNOWN);
    }

    @Test
    void noRateIsMadeFromTwoOthers() {
        Policy noBridge = policy.withCurrency("NOK");
        assertThat(noBridge.convert(Money.of("1", "USD"), MARCH)).isEqualTo(Money.UNKNOWN);
    }

    @Test
    void theReportingCurrencyNeedsNoRate() {
        assertThat(convert("7", "EUR", Day.UNKNOWN)).isEqualTo(Money.of("7", "EUR"));
    }

    @Test
    void anUnstatedCurrencyIsUnknownUnlessThePolicySays() {
        assertThat(convert("7", "", MARCH)).isEqualTo(Money.UNKNOWN);
        assertThat(policy("{currency: EUR, unstated currency: EUR}").convert(Money.of("7", ""), MARCH))
                .isEqualTo(Money.of("7", "EUR"));
    }

    @Test
    void anUnstatedCurrencyIsConvertedLikeAnyOther() {
        Policy unstated =
                policy("{currency: EUR, unstated currency: USD, rates: [{from: USD, rate: 0.5, date: 2026-01-01}]}");
        assertThat(unstated.convert(Money.of("8", ""), MARCH).amount()).isEqualByComparingTo("4");
    }

    @Test
    void withoutReportingCurrencyMoneyStaysAsItIs() {
        assertThat(policy("").convert(Money.of("7", ""), MARCH)).isEqualTo(Money.of("7", ""));
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        assertThat(policy.convert(Money.UNKNOWN, MARCH)).isEqualTo(Money.UNKNOWN);
    }

    @Test
    void aRateWithoutSourceIsTold() {
        assertThat(policy.notices()).isEmpty();
        assertThat(policy("rates: [{from: USD, to: EUR, rate: 0.5, date: 2026-01-01}]")
                        .notices())
                .containsExactly("the rate from USD to EUR of 2026-01-01 has no source");
    }
}
