package chokepoint.policy;

import static chokepoint.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.Limit;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final LimitValues CARD = LimitValues.parse("share 50 %");
    private static final Segment CHIPS = new Segment("goods", "chips");
    private static final Segment ROUTERS = new Segment("goods", "routers");
    private static final String GOODS = """
            currency: EUR
            segmentations:
              - {name: goods, segments: [{name: chips, hs: 8542}, {name: routers, hs: 8517}]}
            """;

    private static Share share(Policy policy, Segment segment, String period) {
        return policy.limit("CON-001", CARD, segment, period).orElseThrow().share();
    }

    private static Share percent(String percent) {
        return Share.ofPercent(percent);
    }

    @Test
    void theRuleCardHoldsWhereThePolicyIsSilent() {
        Limit limit = policy(GOODS).limit("CON-001", CARD, CHIPS, "2026").orElseThrow();
        assertThat(limit.share()).isEqualTo(percent("50"));
        assertThat(limit.source()).isEqualTo("rule card");
    }

    @Test
    void aLimitOfOneRuleIsNoneOfAnother() {
        Policy policy = policy("limits: [{rule: CON-002, share: 20 %, source: Act 7}]");
        assertThat(share(policy, CHIPS, "2026")).isEqualTo(percent("50"));
    }

    @Test
    void aLimitForASegmentOutranksTheGeneralOneWhateverTheOrder() {
        Policy policy = policy(GOODS + """
                limits:
                  - {rule: CON-001, segment: goods/chips, share: 20 %, source: Act 7}
                  - {rule: CON-001, share: 40 %, source: Act 8}
                """);
        assertThat(share(policy, CHIPS, "2026")).isEqualTo(percent("20"));
        assertThat(share(policy, ROUTERS, "2026")).isEqualTo(percent("40"));
        assertThat(policy.limit("CON-001", CARD, CHIPS, "2026").orElseThrow().source())
                .isEqualTo("Act 7");
    }

    @Test
    void aPathIsWalkedStepByStep() {
        Policy policy = policy("""
                limits:
                  - rule: CON-001
                    source: Act 7
                    path:
                      - {from: 2025-01-01, share: 40 %}
                      - {from: 2027-01-01, share: 30 %}
                """);
        assertThat(share(policy, CHIPS, "2024")).isEqualTo(percent("50"));
        assertThat(share(policy, CHIPS, "2025")).isEqualTo(percent("40"));
        assertThat(share(policy, CHIPS, "2026")).isEqualTo(percent("40"));
        assertThat(share(policy, CHIPS, "2027")).isEqualTo(percent("30"));
    }

    @Test
    void theAsOfDateCountsWhereThePeriodIsNotOver() {
        Policy policy = policy("""
                limits:
                  - {rule: CON-001, share: 30 %, from: 2026-07-01, source: Act 7}
                """);
        assertThat(share(policy.withAsOf(Day.of("2026-06-30")), CHIPS, "2026")).isEqualTo(percent("50"));
        assertThat(share(policy.withAsOf(Day.of("2026-07-01")), CHIPS, "2026")).isEqualTo(percent("30"));
        assertThat(share(policy.withAsOf(Day.of("2027-05-01")), CHIPS, "2026-Q2"))
                .isEqualTo(percent("50"));
        assertThat(share(policy.withAsOf(Day.of("2027-05-01")), CHIPS, "all")).isEqualTo(percent("30"));
    }

    @Test
    void aLimitEndsAfterItsLastDay() {
        Policy policy = policy("limits: [{rule: CON-001, share: 30 %, until: 2026-12-31, source: Act 7}]");
        assertThat(share(policy, CHIPS, "2026")).isEqualTo(percent("30"));
        assertThat(share(policy, CHIPS, "2027-01")).isEqualTo(percent("50"));
    }

    @Test
    void ofTwoThatHoldTheLaterBegunWins() {
        Policy policy = policy("""
                limits:
                  - {rule: CON-001, share: 30 %, from: 2026-01-01, source: Act 8}
                  - {rule: CON-001, share: 40 %, source: Act 7}
                """);
        assertThat(share(policy, CHIPS, "2026")).isEqualTo(percent("30"));
        assertThat(share(policy, CHIPS, "2025")).isEqualTo(percent("40"));
    }

    @Test
    void datedLimitsDoNotHoldOnAnUnknownDay() {
        Policy policy = policy("limits: [{rule: CON-001, share: 30 %, from: 2020-01-01, source: Act 7}]");
        assertThat(share(policy, CHIPS, "undated")).isEqualTo(percent("50"));
    }

    @Test
    void aValueSetNowhereMakesNoLimit() {
        LimitValues foreign = LimitValues.parse("foreign, lines 3");
        assertThat(policy(GOODS).limit("CON-010", foreign, CHIPS, "2026")).isEmpty();
    }

    @Test
    void aQuotaOfDomesticGoodsLimitsTheForeignShare() {
        LimitValues foreign = LimitValues.parse("foreign");
        Policy policy = policy(GOODS + "quotas: [{segment: goods/chips, domestic: 40 %, year: 2026, source: Act 9}]");
        Limit limit = policy.limit("CON-010", foreign, CHIPS, "2026").orElseThrow();
        assertThat(limit.share("foreign")).isEqualTo(percent("60"));
        assertThat(limit.source()).isEqualTo("Act 9");
        assertThat(policy.limit("CON-010", foreign, CHIPS, "2027")).isEmpty();
        assertThat(policy.limit("CON-010", foreign, ROUTERS, "2026")).isEmpty();
    }

    @Test
    void aRuleThatDoesNotAskForAQuotaDoesNotMeetIt() {
        Policy policy = policy("quotas: [{domestic: 40 %, source: Act 9}]");
        assertThat(policy.limit("CON-001", CARD, CHIPS, "2026").orElseThrow().values())
                .containsOnlyKeys("share");
    }

    @Test
    void valuesKeepTheirUnits() {
        LimitValues card = LimitValues.parse("share, index, value, window");
        Policy policy = policy(
                "limits: [{rule: R, share: 33.5 %, index: 0.18, value: 100 000 EUR, window: 30 days, source: Act 7}]");
        Limit limit = policy.limit("R", card, CHIPS, "2026").orElseThrow();
        assertThat(limit.share()).isEqualTo(percent("33.5"));
        assertThat(limit.number("index")).isEqualByComparingTo("0.18");
        assertThat(limit.values()).containsEntry("value", Money.of("100000", "EUR"));
        assertThat(limit.days("window")).isEqualTo(30);
    }

    @Test
    void moneyIsGivenInTheReportingCurrency() {
        LimitValues card = LimitValues.parse("value 100 USD");
        Policy policy = policy("{currency: EUR, rates: [{from: USD, rate: 0.5, date: 2025-01-01, source: bank}]}");
        assertThat(policy.limit("R", card, CHIPS, "2026").orElseThrow().values())
                .hasEntrySatisfying(
                        "value", value -> assertThat(((Money) value).amount()).isEqualByComparingTo("50"));
        assertThat(policy("currency: EUR").limit("R", card, CHIPS, "2026")).isEmpty();
    }
}
