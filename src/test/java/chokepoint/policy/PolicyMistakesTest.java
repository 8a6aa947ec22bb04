package chokepoint.policy;

import static chokepoint.policy.Policies.mistakes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.policy.yaml.PolicyException;
import org.junit.jupiter.api.Test;

class PolicyMistakesTest {

    private static final String GOODS = """
            segmentations:
              - name: goods
                segments: [{name: chips, hs: 8542}, {name: routers, hs: 8517}]
            """;

    @Test
    void allMistakesAreToldAtOnceByPlace() {
        String yaml = """
                hom: DE
                currency: Euro
                floors:
                  lines: few
                  unknown values: 5
                """;
        assertThatThrownBy(() -> Policies.policy(yaml))
                .isInstanceOf(PolicyException.class)
                .hasMessageMatching("""
                        policy.yml:1:1: 'hom' is no key of a policy \\(nearest: 'home'\\); expected one of: .*
                        policy.yml:2:11: currency: 'Euro' is no currency; expected a code of ISO 4217 such as 'EUR'
                        policy.yml:4:10: lines: 'few' is no whole number from 0
                        policy.yml:5:19: unknown values: '5' is no share; expected a percentage from '0 %' to '100 %'""");
    }

    @Test
    void aLimitNeedsASource() {
        assertThat(mistakes("limits:\n  - rule: CON-001\n    share: 50 %\n"))
                .containsExactly("policy.yml:2:5: a limit has no 'source'; expected 'source: …'");
    }

    @Test
    void aMistypedKeyOfALimitIsOfferedTheNearest() {
        assertThat(mistakes("limits:\n  - {rule: CON-001, share: 50 %, sorce: Act 7}\n"))
                .anySatisfy(mistake ->
                        assertThat(mistake).contains("'Act 7' is no quantity").endsWith("(nearest: 'source')"));
    }

    @Test
    void aLimitSetsAValue() {
        assertThat(mistakes("limits: [{rule: CON-001, source: Act 7}]"))
                .containsExactly("policy.yml:1:10: a limit sets no value; expected for example 'share: 50 %'");
    }

    @Test
    void aCommaIsNoDecimalPoint() {
        assertThat(mistakes("limits: [{rule: CON-001, source: Act 7, share: '33,3 %'}]"))
                .singleElement()
                .asString()
                .contains("'33,3 %' is no quantity")
                .contains("a point for decimals");
    }

    @Test
    void anUnknownUnitIsTold() {
        assertThat(mistakes("limits: [{rule: CON-001, source: Act 7, window: 3 weeks}]"))
                .singleElement()
                .asString()
                .contains("'weeks' in '3 weeks' is no unit");
    }

    @Test
    void anUnknownSegmentIsOfferedTheNearest() {
        assertThat(mistakes(GOODS + "limits: [{rule: CON-001, segment: goods/chps, share: 50 %, source: Act 7}]"))
                .containsExactly("policy.yml:4:35: segment: 'goods/chps' is no segment (nearest: 'goods/chips');"
                        + " expected one of: goods/chips, goods/routers, goods/unassigned");
    }

    @Test
    void twoLimitsFromTheSameDayContradict() {
        assertThat(mistakes("""
                                limits:
                                  - {rule: CON-001, from: 2026-01-01, share: 50 %, source: Act 7}
                                  - {rule: CON-001, from: 2026-01-01, until: 2026-06-30, share: 40 %, source: Act 8}
                                """))
                .containsExactly(
                        "policy.yml:3:5: contradicts line 2, which sets 'share' of CON-001 from 2026-01-01 too;"
                                + " keep one, or give them different dates");
    }

    @Test
    void limitsForOtherSegmentsValuesOrDaysDoNotContradict() {
        assertThat(mistakes(GOODS + """
                        limits:
                          - {rule: CON-001, share: 50 %, source: Act 7}
                          - {rule: CON-001, window: 30 days, source: Act 7}
                          - {rule: CON-001, from: 2026-01-01, share: 45 %, source: Act 7}
                          - {rule: CON-001, segment: goods/chips, share: 40 %, source: Act 7}
                          - {rule: CON-001, segment: goods/routers, share: 40 %, source: Act 7}
                        """)).isEmpty();
    }

    @Test
    void aSharedSegmentMakesAContradiction() {
        assertThat(mistakes(GOODS + """
                        limits:
                          - {rule: CON-001, segment: [goods/chips, goods/routers], share: 50 %, source: Act 7}
                          - {rule: CON-001, segment: goods/chips, share: 40 %, source: Act 7}
                        """))
                .singleElement()
                .asString()
                .contains("contradicts line 5")
                .contains("for goods/chips");
    }

    @Test
    void twoQuotasForOneYearContradictOnce() {
        assertThat(mistakes("""
                                quotas:
                                  - {domestic: 40 %, year: 2026, source: Act 7}
                                  - {domestic: 50 %, year: 2026, source: Act 8}
                                """)).hasSize(1);
    }

    @Test
    void aSpanEndsAfterItBegins() {
        assertThat(mistakes(
                        "limits: [{rule: CON-001, from: 2026-02-01, until: 2026-01-01, share: 5 %, source: Act 7}]"))
                .singleElement()
                .asString()
                .contains("until '2026-01-01' lies before from '2026-02-01'");
    }

    @Test
    void aDateThatIsNoneIsTold() {
        assertThat(mistakes("as of: 30.06.2026"))
                .containsExactly("policy.yml:1:8: as of: '30.06.2026' is no date; expected for example '2026-06-30'");
    }

    @Test
    void aCountryThatIsNoneIsTold() {
        assertThat(mistakes("home: Atlantis"))
                .singleElement()
                .asString()
                .startsWith("policy.yml:1:7: home: 'Atlantis' is no country");
    }

    @Test
    void aSegmentStandsOnce() {
        assertThat(mistakes(
                        "segmentations: [{name: goods, segments: [{name: chips, hs: 8542}, {name: Chips, hs: 8541}]}]"))
                .containsExactly("policy.yml:1:74: segment 'Chips' stands in line 1 already");
    }

    @Test
    void aSegmentSaysWhatBelongsToIt() {
        assertThat(mistakes("segmentations: [{name: plants, by: tab}]"))
                .containsExactly(
                        "policy.yml:1:36: by: 'tab' is nothing to segment by; expected 'sheet', or a 'column'");
        assertThat(mistakes("segmentations: [{name: plants, by: sheet, column: Plant}]"))
                .containsExactly(
                        "policy.yml:1:36: a segmentation looks either at a 'column' or at the sheet; leave one out");
        assertThat(mistakes("segmentations: [{name: goods, segments: [{name: chips}]}]"))
                .singleElement()
                .asString()
                .contains("segment 'chips' says nothing of what belongs to it");
    }

    @Test
    void theRestComesLast() {
        assertThat(mistakes("segmentations: [{name: goods, segments: [{name: a, rest: yes}, {name: b, hs: 85}]}]"))
                .singleElement()
                .asString()
                .contains("expected it last");
    }

    @Test
    void aRestrictionNeedsASource() {
        assertThat(mistakes("vendors: [{name: Acme, restricted: yes}]"))
                .containsExactly("policy.yml:1:11: a restriction has no 'source'; expected 'source: …'");
    }

    @Test
    void aNameBelongsToOneVendor() {
        assertThat(mistakes("vendors:\n  - name: Acme\n    aliases: [ACE]\n  - name: Ace\n"))
                .containsExactly(
                        "policy.yml:4:5: 'Ace' has a name that 'Acme' in line 2 has too; expected each name once");
    }

    @Test
    void aVendorIsNotItsOwnParent() {
        assertThat(mistakes("vendors: [{name: Alpha, parent: Beta}, {name: Beta, parent: Alpha}]"))
                .hasSize(2)
                .allSatisfy(mistake -> assertThat(mistake).contains("is among its own parents"));
    }

    @Test
    void aRateNeedsADate() {
        assertThat(mistakes("rates: [{from: USD, to: EUR, rate: 0.9}]"))
                .containsExactly("policy.yml:1:9: a rate has no 'date'; expected 'date: …'");
    }

    @Test
    void aRateStandsOnceADay() {
        assertThat(mistakes("""
                                rates:
                                  - {from: USD, to: EUR, rate: 0.9, date: 2026-01-02}
                                  - {from: USD, to: EUR, rate: 0.8, date: 2026-01-02}
                                """))
                .containsExactly("policy.yml:3:5: the rate from USD to EUR of 2026-01-02 stands in line 2 already");
    }

    @Test
    void aMisreadDateFeignsNoContradiction() {
        assertThat(mistakes("""
                                limits:
                                  - {rule: CON-001, share: 50 %, source: Act 7}
                                  - {rule: CON-001, share: 40 %, from: 2026-13-01, source: Act 7}
                                """)).singleElement().asString().contains("'2026-13-01' is no date");
    }
}
