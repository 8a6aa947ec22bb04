package chokepoint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.mistake.Mistake;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.policy.yaml.PolicyException;
import chokepoint.trade.values.Day;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy may not set, by what the cards of the rules in use say. */
class PolicyFitTest {

    private static final RulesInUse RULES = new RulesInUse(
            Map.of(
                    "CON-001", LimitValues.parse("share 50 %"),
                    "CON-003", LimitValues.parse("index 0.18 up to 1"),
                    "CON-010", LimitValues.parse("three up to 100 %"),
                    "DOC-023", LimitValues.parse("days 7 days"),
                    "PRC-005", LimitValues.parse("threshold from 0 EUR, margin 5 %"),
                    "RTE-001", LimitValues.NONE,
                    "RTE-025", LimitValues.parse("growth 50 % up to 100000 %")),
            Set.of(),
            Set.of(),
            Map.of(
                    "watched-places", new TreeMap<>(Map.of("watched-places", Day.of("2026-01-01"))),
                    "listed-goods", new TreeMap<>(Map.of("listed-goods", Day.of("2026-01-01")))),
            Set.of("PTY-001", "ports"));

    private static List<String> mistakes(String yaml) {
        return PolicyFile.Examined.of(yaml.getBytes(StandardCharsets.UTF_8), "policy.yml")
                .against(RULES)
                .mistakes()
                .stream()
                .map(Mistake::toString)
                .toList();
    }

    private static List<String> mistakesOfLimit(String rule, String value) {
        return mistakes("limits: [{rule: " + rule + ", " + value + ", source: Act 7}]");
    }

    @Test
    void whatIsSetForARuleIsHeldAgainstTheRulesInUse() {
        assertThat(mistakes("rules: [{rule: CON-01, severity: low, source: plan}]"))
                .singleElement()
                .asString()
                .contains("'CON-01' is no rule in use", "CON-001");
        assertThat(mistakes("rules: [{rule: CON-001, severity: hihg, source: plan}]"))
                .singleElement()
                .asString()
                .contains("'hihg' is no severity; expected one of: mark, low, medium, high");
        assertThat(mistakes("rules: [{rule: CON-001, source: plan}]"))
                .singleElement()
                .asString()
                .contains("sets nothing; expected 'severity', 'value' or 'lines'");
        assertThat(mistakes("rules: [{rule: CON-001, lines: 2, source: a}, {rule: CON-001, lines: 3, source: b}]"))
                .singleElement()
                .asString()
                .contains("stands in 'rules' already");
        assertThat(mistakes("rules: [{rule: PTY-001, severity: high, source: plan}]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CON-001, share: 150 %, a percentage from '0 %' to '100 %'",
        "CON-001, share: 35, a percentage from '0 %' to '100 %'",
        "CON-010, three: 130 %, a percentage from '0 %' to '100 %'",
        "CON-010, three: 0.6, a percentage from '0 %' to '100 %'",
        "CON-003, index: 1800, a number from '0' to '1'",
        "CON-003, index: 18 %, a number from '0' to '1'",
        "DOC-023, days: 0 days, a number of days from '1' on",
        "DOC-023, days: 7, a number of days from '1' on",
        "PRC-005, threshold: -5 EUR, an amount with its currency from '0' on",
        "PRC-005, threshold: 20000, an amount with its currency from '0' on",
        "RTE-025, growth: 1e9 %, no quantity"
    })
    void aValueBeyondWhatTheCardSaysIsAMistake(String rule, String value, String expected) {
        assertThat(mistakesOfLimit(rule, value))
                .singleElement()
                .asString()
                .contains(value.substring(value.indexOf(' ') + 1).replaceAll("\\D.*", ""), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CON-001, share: 100 %",
        "CON-001, share: 0 %",
        "CON-003, index: 1",
        "CON-010, three: 85.5 %",
        "DOC-023, days: 1 days",
        "PRC-005, threshold: 500 USD",
        "RTE-025, growth: 150 %"
    })
    void aValueWithinItsRangeIsNone(String rule, String value) {
        assertThat(mistakesOfLimit(rule, value)).isEmpty();
    }

    @Test
    void aStepOfAPathIsHeldToTheSameRange() {
        assertThat(mistakes("""
                limits:
                  - rule: CON-001
                    source: Act 7
                    path:
                      - {from: 2026-01-01, share: 45 %}
                      - {from: 2027-01-01, share: 350 %}
                """))
                .containsExactly("policy.yml:6:35: 'share' of CON-001 is '350 %'; expected a percentage from '0 %' to"
                        + " '100 %', for example '50 %'");
    }

    @Test
    void anUnknownRuleIsToldOnceWhereItStands() {
        assertThat(mistakes(
                        "limits:\n  - {rule: CON-01, path: [{from: 2026-01-01, share: 4 %}, {from: 2027-01-01, share: 3 %}],"
                                + " source: Act 7}\n"))
                .containsExactly("policy.yml:2:12: 'CON-01' is no rule in use (nearest: 'CON-001')");
    }

    @Test
    void aValueThatTheRuleDoesNotHaveIsTold() {
        assertThat(mistakesOfLimit("CON-001", "shar: 30 %"))
                .containsExactly("policy.yml:1:32: 'shar' is no value of CON-001 (nearest: 'share'); it has: share");
        assertThat(mistakesOfLimit("RTE-001", "share: 30 %"))
                .containsExactly("policy.yml:1:33: 'share' is no value of RTE-001, which has no limit; leave it out");
    }

    @Test
    void whatIsLeftOutThisTimeIsNoMistake() {
        assertThat(mistakesOfLimit("PTY-001", "share: 30 %")).isEmpty();
        assertThat(mistakes("lists: {watched-places: ports}")).isEmpty();
    }

    @Test
    void aListThatDoesNotExistIsAMistakeWhereItStands() {
        assertThat(
                        mistakes(
                                "lists:\n  watched-places: [watched-places, watched-plaices]\n  listed-goods: watched-places\n"))
                .containsExactly(
                        "policy.yml:2:36: 'watched-plaices' is no list of countries in use (nearest: 'watched-places');"
                                + " expected one of: watched-places",
                        "policy.yml:3:17: 'watched-places' is no list of goods in use; expected one of: listed-goods");
    }

    @Test
    void defaultListsThatNobodyNamesAreNoMistake() {
        RulesInUse none = new RulesInUse(Map.of(), Set.of(), Set.of(), Map.of(), Set.of());
        assertThat(Policies.policy("home: EE").misfits(none)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'quotas: [{domestic: 40 %, year: 2026-Q5, source: Act 7}]', is no year",
        "'quotas: [{domestic: 40 %, from: 2026-13-01, source: Act 7}]', is no date",
        "'quotas: [{domestic: 40 %, from: 2026-05-01, until: 2026-04-30, source: Act 7}]', lies before from",
        "'quotas: [{domestic: 140 %, year: 2026, source: Act 7}]', is no share",
        "'limits: [{rule: CON-001, until: 2026-02-30, share: 5 %, source: Act 7}]', is no date",
        "'limits: [{rule: CON-001, until: 2026-02-01, path: [{from: 2027-01-01, share: 5 %}], source: Act 7}]', leave out",
        "'limits: [{rule: CON-001, segment: goods/chips, share: 5 %, source: Act 7}]', is no segment",
        "'periods: fortnight', is no period",
        "'lists: {shelf life: 0 days}', is no span of days",
        "'floors: {value: -5}', is no smallest value"
    })
    void aPeriodThatCannotOccurAndALimitThatCannotHoldAreMistakes(String yaml, String told) {
        assertThat(mistakes(yaml))
                .singleElement()
                .asString()
                .startsWith("policy.yml:1:")
                .contains(told);
    }

    @Test
    void whatCannotBeReadAndWhatDoesNotFitIsToldAtOnce() {
        assertThat(mistakes("""
                hom: EE
                segmentations:
                  - {name: goods, segments: [{name: chips, hs: 8541}, {name: chips, hs: 8542}]}
                lists: {listed-goods: embargo}
                limits:
                  - {rule: CON-99, share: 5 %, source: Act 7}
                  - {rule: CON-001, share: 5, source: Act 7}
                """))
                .hasSize(5)
                .satisfiesExactly(
                        key -> assertThat(key).startsWith("policy.yml:1:1: 'hom' is no key"),
                        twice -> assertThat(twice).startsWith("policy.yml:3:62: segment 'chips' stands in line 3"),
                        list -> assertThat(list).startsWith("policy.yml:4:23: 'embargo' is no list"),
                        rule -> assertThat(rule).startsWith("policy.yml:6:12: 'CON-99' is no rule"),
                        value -> assertThat(value).startsWith("policy.yml:7:28: 'share' of CON-001 is '5'"));
    }

    @Test
    void readingForAUseRefusesAllOfThem(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("policy.yml"), "hom: EE\nlimits: [{rule: CON-001, share: 5, source: Act 7}]\n");
        assertThatThrownBy(() -> PolicyFile.read(file, RULES))
                .isInstanceOf(PolicyException.class)
                .hasMessageContainingAll("'hom' is no key", "'share' of CON-001 is '5'");
    }

    @Test
    void aCardWhoseOwnValueLiesBeyondItsBoundsIsRefused() {
        assertThatThrownBy(() -> LimitValues.parse("index 1800 up to 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lies beyond its own bounds");
    }

    @Test
    void whatACardDoesNotTellIsToldByHowTheRuleReadsIt() {
        LimitValues card =
                LimitValues.parse("least, share, other").readAs("$l : Limit( $x : money( \"least\" ), $s : share )");
        assertThat(card.ranges().keySet()).containsExactly("least", "share");
        assertThat(card.ranges().get("least").kind()).isEqualTo(ValueRange.Kind.MONEY);
        assertThat(card.ranges().get("share").kind()).isEqualTo(ValueRange.Kind.SHARE);
    }

    @Test
    void theWordsOfABoundAreNoPartOfAName() {
        LimitValues card = LimitValues.parse("unknown values 5 % up to 10 %, smallest order from 0 EUR");
        assertThat(card.names()).containsExactly("smallest order", "unknown values");
        assertThat(card.values()).containsOnlyKeys("unknown values");
    }
}
