package chokepoint.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.mistake.Mistake;
import chokepoint.policy.LimitValues;
import chokepoint.policy.Policies;
import chokepoint.policy.Policy;
import chokepoint.policy.RulesInUse;
import chokepoint.trade.values.Day;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PolicyLintTest {

    private static final String GOODS = """
            currency: EUR
            segmentations:
              - {name: goods, segments: [{name: chips, hs: 8542}, {name: routers, hs: 8517}]}
            """;
    private static final RulesInUse RULES = new RulesInUse(
            Map.of(
                    "CON-001", LimitValues.parse("share 50 %"),
                    "CON-002", LimitValues.parse("share 65 %"),
                    "CON-005", LimitValues.parse("share 50 %").following("CON-001"),
                    "CON-008", LimitValues.parse("foreign"),
                    "RTE-024", LimitValues.parse("value, days 30 days"),
                    "CON-019", LimitValues.parse("first 50 % > second 20 %, least")),
            Set.of("CON-002"),
            Set.of("RTE-024"),
            Map.of(
                    "watched-places", new TreeMap<>(Map.of("watched-places", Day.of("2026-01-01"))),
                    "listed-goods", new TreeMap<>(Map.of("listed-goods", Day.of("2026-01-01")))),
            Set.of());

    private static List<String> doubts(String yaml) {
        Policy policy = Policies.policy(yaml);
        return PolicyLint.doubts(yaml.getBytes(StandardCharsets.UTF_8), policy, RULES).stream()
                .map(Mistake::toString)
                .toList();
    }

    @Test
    void aPathWithoutAHoleIsFine() {
        assertThat(doubts(GOODS + """
                as of: 2026-06-30
                limits:
                  - rule: CON-001
                    segment: goods/chips
                    path: [{from: 2026-01-01, share: 40 %}, {from: 2028-01-01, share: 20 %}]
                    source: Act 7
                  - {rule: CON-001, share: 60 %, source: Act 8}
                """)).isEmpty();
    }

    @Test
    void aLimitForASegmentOfARuleOnTheWholeListIsToldToHoldNowhere() {
        assertThat(doubts(GOODS + """
                limits:
                  - {rule: RTE-024, segment: goods/chips, days: 20 days, source: Act 7}
                  - {rule: RTE-024, days: 40 days, source: Act 8}
                """))
                .singleElement()
                .asString()
                .contains("RTE-024 is set for goods/chips, but this rule puts together lines of all segments");
    }

    @Test
    void daysBetweenTwoLimitsAreTold() {
        assertThat(doubts(GOODS + """
                limits:
                  - {rule: CON-001, segment: goods/chips, share: 40 %, until: 2026-06-30, source: Act 7}
                  - {rule: CON-001, segment: goods/chips, share: 30 %, from: 2027-01-01, source: Act 7}
                """))
                .containsExactly("policy.yml:6:5: 'share' of CON-001 for goods/chips is not set from 2026-07-01 to"
                        + " 2026-12-31, between line 5 and here; expected it to begin on 2026-07-01 here, or a value for"
                        + " the days between");
    }

    @Test
    void aLimitThatBeginsTheDayAfterTheOtherEndsLeavesNoHole() {
        assertThat(doubts(GOODS + """
                limits:
                  - {rule: CON-001, segment: goods/chips, share: 40 %, until: 2026-06-30, source: Act 7}
                  - {rule: CON-001, segment: goods/chips, share: 30 %, from: 2026-07-01, source: Act 7}
                """)).isEmpty();
    }

    @Test
    void whatAlwaysHoldsFillsTheHole() {
        assertThat(doubts("""
                limits:
                  - {rule: CON-001, share: 50 %, source: Act 7}
                  - {rule: CON-001, share: 40 %, from: 2025-01-01, until: 2025-12-31, source: Act 7}
                  - {rule: CON-001, share: 30 %, from: 2027-01-01, source: Act 7}
                """)).isEmpty();
    }

    @Test
    void twoLimitsOfTheSameDaysContradictEachOther() {
        assertThat(doubts(GOODS + """
                limits:
                  - {rule: CON-001, segment: goods/chips, share: 40 %, from: 2025-01-01, source: Act 7}
                  - {rule: CON-001, segment: [goods/chips, goods/routers], share: 30 %, from: 2026-01-01, source: Act 8}
                """))
                .containsExactly(
                        "policy.yml:6:5: 'share' of CON-001 for goods/chips is '30 %' here and '40 %' in line 5,"
                                + " both from 2026-01-01 on; the later begun wins: end line 5 with 'until: 2025-12-31', or make one"
                                + " path of them");
    }

    @Test
    void aYearWithoutAQuotaBetweenTwoIsTold() {
        assertThat(doubts(GOODS + """
                quotas:
                  - {segment: goods/chips, domestic: 20 %, year: 2026, source: order 14}
                  - {segment: goods/chips, domestic: 30 %, year: 2028, source: order 14}
                """))
                .singleElement()
                .asString()
                .startsWith(
                        "policy.yml:6:5: the quota 'domestic' for goods/chips is not set from 2027-01-01 to 2027-12-31");
    }

    @Test
    void aPathThatBeginsAfterTheAsOfDateLeavesTheRuleCardsValue() {
        String path = """
                limits:
                  - {rule: CON-001, path: [{from: 2027-01-01, share: 40 %}], source: Act 7}
                """;
        assertThat(doubts("as of: 2026-12-31\n" + path))
                .containsExactly("policy.yml:3:28: 'share' of CON-001 is set from 2027-01-01 on only; on the as-of date"
                        + " 2026-12-31 the rule card's '50 %' holds: say what holds on that day");
        assertThat(doubts("as of: 2027-01-01\n" + path)).isEmpty();
    }

    @Test
    void aLimitThatHasEndedIsToldUnlessAnotherHolds() {
        String ended = "as of: 2026-06-30\n" + GOODS + """
                limits:
                  - {rule: CON-001, segment: goods/chips, share: 40 %, until: 2025-12-31, source: Act 7}
                """;
        assertThat(doubts(ended)).singleElement().asString().contains("ends on 2025-12-31", "the rule card's '50 %'");
        assertThat(doubts(ended + "  - {rule: CON-001, share: 45 %, source: Act 8}\n"))
                .isEmpty();
    }

    @Test
    void aLimitAgainstAQuotaOfTheSameDaysIsTold() {
        String quota = GOODS + "quotas: [{segment: goods/chips, domestic: 40 %, year: 2026, source: order 14}]\n";
        assertThat(doubts(quota + "limits: [{rule: CON-008, segment: goods/chips, foreign: 70 %, source: Act 7}]\n"))
                .containsExactly("policy.yml:5:10: 'foreign' of CON-008 is '70 %' for goods/chips; the quota in line 4,"
                        + " 'domestic: 40 %', leaves '60 %': both cannot hold, and the limit wins; leave it out, or change"
                        + " the quota");
        assertThat(doubts(quota + "limits: [{rule: CON-008, segment: goods/chips, foreign: 60 %, source: Act 7}]\n"))
                .isEmpty();
        assertThat(doubts(quota + "limits: [{rule: CON-008, segment: goods/routers, foreign: 70 %, source: Act 7}]\n"))
                .isEmpty();
        assertThat(
                        doubts(
                                quota
                                        + "limits: [{rule: CON-008, segment: goods/chips, foreign: 70 %, from: 2027-01-01, source: Act 7}]\n"))
                .isEmpty();
    }

    @Test
    void aCapOnOneOriginAboveWhatTheQuotaLeavesToAllIsTold() {
        String quota = GOODS + "quotas: [{segment: goods/chips, domestic: 40 %, year: 2026, source: order 14}]\n";
        assertThat(doubts(quota + "limits: [{rule: CON-002, share: 61 %, source: Act 7}]\n"))
                .singleElement()
                .asString()
                .contains("'61 %'", "line 4", "expected a cap below '60 %'");
        assertThat(doubts(quota + "limits: [{rule: CON-002, share: 60 %, source: Act 7}]\n"))
                .isEmpty();
        assertThat(doubts(quota + "limits: [{rule: CON-001, share: 61 %, source: Act 7}]\n"))
                .isEmpty();
    }

    @Test
    void classesOfLocalContentStayInOrder() {
        assertThat(doubts("limits: [{rule: CON-019, first: 20 %, second: 20 %, least: 20 %, source: Act 7}]"))
                .containsExactly("policy.yml:1:10: 'first' of CON-019 is '20 %' and 'second' is '20 %', so that nothing"
                        + " lies between them; expected 'first' above 'second'");
        assertThat(doubts("limits: [{rule: CON-019, first: 15 %, least: 20 %, source: Act 7}]"))
                .singleElement()
                .asString()
                .contains("one of the two is the rule card's");
        assertThat(doubts("limits: [{rule: CON-019, first: 21 %, least: 20 %, source: Act 7}]"))
                .isEmpty();
    }

    @Test
    void aCodeThatAnEarlierSegmentTakesIsTold() {
        assertThat(doubts("""
                segmentations:
                  - name: goods
                    segments: [{name: electronics, hs: [85]}, {name: chips, hs: [8471, '8542']}]
                """))
                .containsExactly(
                        "policy.yml:3:72: '8542' of segment 'chips' never gets there: '85' of segment 'electronics'"
                                + " in line 3 takes it first; put 'chips' before 'electronics', or leave one out");
        assertThat(
                        doubts(
                                "segmentations: [{name: goods, segments: [{name: chips, hs: 8542}, {name: electronics, hs: 85}]}]"))
                .isEmpty();
    }

    @Test
    void whatIsSaidOfAVendorNeedsASource() {
        assertThat(doubts("vendors: [{name: Acme Ltd, country: SE}, {name: Brand Oy, country: FI, source: register}]"))
                .containsExactly(
                        "policy.yml:1:37: country 'SE' of vendor 'Acme Ltd' has no source; expected 'source: …'"
                                + " with who says so, and when");
        assertThat(doubts("vendors: [{name: Acme Ltd, aliases: [Acme]}]")).isEmpty();
    }

    @Test
    void aRateWithoutASourceIsToldWithItsPlace() {
        assertThat(doubts("currency: EUR\nrates: [{from: USD, rate: 0.9, date: 2026-01-02}]"))
                .containsExactly("policy.yml:2:9: the rate from USD to EUR of 2026-01-02 has no source");
    }

    @Test
    void aListPastItsShelfLifeIsTold() {
        String life = "lists: {shelf life: 30 days, watched-places: watched-places, listed-goods: listed-goods}";
        assertThat(doubts("as of: 2026-01-31\n" + life)).isEmpty();
        assertThat(doubts("as of: 2026-02-01\n" + life))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("policy.yml:2:46: list 'watched-places' is of 2026-01-01, 31 days before the as-of date"
                        + " 2026-02-01; its shelf life is 30 days");
    }

    @Test
    void aPolicyPastItsShelfLifeIsToldWithItsPlace() {
        assertThat(doubts("as of: 2026-07-01\nvalid until: 2026-06-30\n"))
                .containsExactly(
                        "policy.yml:2:14: the policy was valid until '2026-06-30'; the as-of date is 2026-07-01:"
                                + " renew it, and move the date");
    }
}
