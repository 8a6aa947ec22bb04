package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.ListCell;
import chokepoint.finding.Outcome;
import chokepoint.trade.values.Money;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four outcomes, and that what is unknown never passes as clear. */
class OutcomesTest {

    private static final String VENDORS = "Vendor,Vendor country,Category,Value,Currency,Order date\n";

    @TempDir
    private Path folder;

    @Test
    void aMissingColumnIsNotEvaluableAndNamed() throws Exception {
        Checked checked = Checked.list(
                folder, "Vendor,Category,Value,Currency\nAlder,Chips,10,EUR\nBirch,Chips,20,EUR\nCedar,Chips,30,EUR\n");
        assertThat(checked.rule("CON-002").outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(checked.rule("CON-002").missing()).containsExactly("country of origin");
        assertThat(checked.rule("CON-002").valueNotJudged()).isEqualTo(Money.of("60", "EUR"));
    }

    @Test
    void aShareOverTheLimitStandsWhateverTheUnknownTurnsOutToBe() throws Exception {
        Checked checked = Checked.list(
                folder,
                VENDORS
                        + "Alder,Sweden,Chips,70,EUR,2026-01-01\nBirch,Estonia,Chips,20,EUR,2026-01-02\n,,Chips,10,EUR,2026-01-03\n");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.FINDINGS);
        assertThat(checked.rows("CON-001")).containsExactly(2);
    }

    @Test
    void aLimitInsideTheIntervalIsUndecidedWithTheFewestDecidingCells() throws Exception {
        Checked checked = Checked.list(
                folder,
                VENDORS
                        + "Alder,Sweden,Chips,45,EUR,2026-01-01\nBirch,Estonia,Chips,40,EUR,2026-01-02\n"
                        + ",,Chips,9,EUR,2026-01-03\n,,Chips,6,EUR,2026-01-04\n");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(checked.findings("CON-001")).isEmpty();
        assertThat(checked.rule("CON-001").segments())
                .filteredOn(result -> result.outcome() == Outcome.UNDECIDED)
                .allSatisfy(result -> assertThat(result.deciding())
                        .containsExactly(new ListCell("list.csv", "", 4, "A"), new ListCell("list.csv", "", 5, "A")));
    }

    @Test
    void anUnknownThatCannotReachTheLimitLeavesItClear() throws Exception {
        Checked checked = Checked.list(
                folder,
                VENDORS
                        + "Alder,Sweden,Chips,30,EUR,2026-01-01\nBirch,Estonia,Chips,60,EUR,2026-01-02\n,,Chips,10,EUR,2026-01-03\n");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.CLEAR);
    }

    @Test
    void aVendorOfUnknownCountryIsUndecidedForTheForeignCapAndToldByItsOwnRule() throws Exception {
        Checked checked = Checked.list(
                folder,
                VENDORS
                        + "Alder,,Chips,70,EUR,2026-01-01\nBirch,Estonia,Chips,20,EUR,2026-01-02\nCedar,Estonia,Chips,10,EUR,2026-01-03\n");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(checked.rule("CON-007").outcome()).isEqualTo(Outcome.FINDINGS);
    }

    @Test
    void aLineWithoutValueTurnsClearIntoUndecided() throws Exception {
        String known =
                "Alder,Sweden,Chips,30,EUR,2026-01-01\nBirch,Estonia,Chips,60,EUR,2026-01-02\nCedar,Estonia,Chips,10,EUR,2026-01-03\n";
        assertThat(Checked.list(folder, VENDORS + known).rule("CON-001").outcome())
                .isEqualTo(Outcome.CLEAR);
        Checked checked = Checked.list(folder, VENDORS + known + "Alder,Sweden,Chips,,EUR,2026-01-04\n");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(checked.audit().notices())
                .anySatisfy(notice -> assertThat(notice).contains("1 of 4 lines have no value"));
    }

    @Test
    void aValueWithoutARateIsUnknownAndNeverAdded() throws Exception {
        Checked checked = Checked.list(
                folder,
                VENDORS
                        + "Alder,Sweden,Chips,30,EUR,2026-01-01\nBirch,Estonia,Chips,900,JPY,2026-01-02\nCedar,Estonia,Chips,10,EUR,2026-01-03\n",
                "home: EE\ncurrency: EUR\n");
        assertThat(checked.audit().value()).isEqualTo(Money.of("40", "EUR"));
        assertThat(checked.rule("CON-001").outcome()).isNotEqualTo(Outcome.CLEAR);
    }

    @Test
    void aSegmentBelowTheFloorIsNotEvaluable() throws Exception {
        Checked checked = Checked.list(
                folder,
                VENDORS + "Alder,Sweden,Chips,30,EUR,2026-01-01\nBirch,Estonia,Chips,20,EUR,2026-01-02\n",
                "home: EE\nfloors: {lines: 3}\nsegmentations: [{name: goods, column: segment}]\n");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(checked.rule("CON-001").missing())
                .anySatisfy(reason -> assertThat(reason).contains("2 lines, fewer than the 3"));
    }

    @Test
    void whatBelongsToNoSegmentIsReportedAndNotJudged() throws Exception {
        Checked checked = Checked.list(
                folder,
                VENDORS + "Alder,Sweden,Chips,10,EUR,2026-01-01\nBirch,Estonia,Chips,20,EUR,2026-01-02\n"
                        + "Alder,Sweden,Paper,500,EUR,2026-01-03\n",
                "home: EE\nfloors: {lines: 1}\nsegmentations: [{name: goods, column: segment, segments: [{name: Chips}]}]\n");
        assertThat(checked.findings("CON-001")).isEmpty();
        assertThat(checked.rule("CON-001").valueJudged()).isEqualTo(Money.of("30", "EUR"));
        assertThat(checked.rule("CON-001").valueNotJudged()).isEqualTo(Money.of("500", "EUR"));
        assertThat(checked.audit().exposures())
                .anySatisfy(
                        exposure -> assertThat(exposure.segment().assigned()).isFalse());
    }

    @Test
    void aLineRuleIsClearOnlyIfEveryLineTellsWhatItNeeds() throws Exception {
        String header = "Description,HS code,Value,Currency\n";
        String told = "Chairs,940310,10,EUR\nDesks,940330,20,EUR\n";
        assertThat(Checked.list(folder, header + told).rule("RTE-003").outcome())
                .isEqualTo(Outcome.CLEAR);
        Checked checked = Checked.list(folder, header + told + "Lamps,,5,EUR\n");
        assertThat(checked.rule("RTE-003").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(checked.rule("RTE-003").valueNotJudged()).isEqualTo(Money.of("5", "EUR"));
    }

    @Test
    void aQuotaTheForeignShareExceedsIsABreachOfTheQuota() throws Exception {
        String list = "Vendor,Country of origin,Category,Value,Currency,Order date\n"
                + "Alder,Japan,Chips,70,EUR,2026-01-01\nBirch,Estonia,Chips,30,EUR,2026-01-02\nCedar,Estonia,Cables,10,EUR,2026-01-02\n";
        String policy = "home: EE\nfloors: {lines: 1}\nsegmentations: [{name: goods, column: segment}]\n"
                + "quotas: [{segment: goods/chips, domestic: 40 %, year: 2026, source: order}]\n";
        Checked checked = Checked.list(folder, list, policy);
        assertThat(checked.rows("CON-008")).contains(2);
        assertThat(checked.findings("CON-008")).hasSize(1);
    }

    @Test
    void anIndexWithoutALimitOfThePolicyAsksWhereTheVendorsAre() throws Exception {
        String list = "Vendor,Category,Value,Currency\nAlder,Chips,70,EUR\nBirch,Chips,20,EUR\nCedar,Chips,10,EUR\n";
        String policy = "home: EE\ncurrency: EUR\nsegmentations: [{name: goods, column: segment}]\n";

        Checked hint = Checked.list(folder, list, policy);
        assertThat(hint.rule("CON-003").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(hint.rule("CON-003").segments())
                .allSatisfy(result -> assertThat(result.reason()).contains("too few vendors tell their country"));

        Checked limited =
                Checked.list(folder, list, policy + "limits: [{rule: CON-003, index: 0.3, source: decision}]\n");
        assertThat(limited.rule("CON-003").outcome()).isEqualTo(Outcome.FINDINGS);
    }

    @Test
    void whereNoVendorReachesTheLimitItsCountryNeedNotBeKnown() throws Exception {
        String header = "Vendor,Category,Value,Currency,Order date\n";
        String spread = "Alder,Chips,30,EUR,2026-01-01\nBirch,Chips,36,EUR,2026-01-02\nCedar,Chips,34,EUR,2026-01-03\n";
        Checked clear = Checked.list(folder, header + spread, "home: EE\ncurrency: EUR\n");
        assertThat(clear.rule("CON-001").outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(clear.rule("CON-007").missing()).containsExactly("vendor country");

        String one = "Alder,Chips,90,EUR,2026-01-01\nBirch,Chips,6,EUR,2026-01-02\nCedar,Chips,4,EUR,2026-01-03\n";
        Checked open = Checked.list(folder, header + one, "home: EE\ncurrency: EUR\n");
        assertThat(open.rule("CON-001").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(open.findings("CON-001")).isEmpty();
        assertThat(open.rule("CON-001").valueSettled()).isEqualTo(Money.of("0", "EUR"));
        assertThat(open.rule("CON-001").segments())
                .anySatisfy(result -> assertThat(result.reason())
                        .contains("'Alder' carries up to 90 %, and nothing tells whether it is foreign"));
    }

    @Test
    void aPartOfOneVendorWhoseCountryNothingTellsIsUndecidedOnItsValueAlone() throws Exception {
        String list =
                "Part no.,Vendor,Value,Currency,Order date\nK-1,Alder,10,EUR,2026-01-01\nK-1,Alder,20,EUR,2026-02-01\n"
                        + "K-2,Alder,30,EUR,2026-01-01\nK-2,Birch,40,EUR,2026-02-01\n";
        Checked checked = Checked.list(folder, list, "home: EE\ncurrency: EUR\n");
        assertThat(checked.rule("CON-009").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(checked.rule("CON-009").valueOpen()).isEqualTo(Money.of("30", "EUR"));
    }

    @Test
    void withoutCodesOfGoodsTheCategoriesOfTheListAreTheKindsThatAVendorSells() throws Exception {
        StringBuilder list = new StringBuilder("Vendor,Category,Value,Currency\n");
        for (int kind = 1; kind <= 9; kind++) {
            list.append("Alder,Kind ").append(kind).append(",10,EUR\n");
        }
        for (String other : List.of("Birch", "Cedar", "Dogwood", "Elm", "Fir")) {
            list.append(other).append(",Kind 1,10,EUR\n");
        }
        Checked checked = Checked.list(folder, list.toString(), "home: EE\ncurrency: EUR\n");
        assertThat(checked.findings("PTY-015"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("Alder sells 9 kinds of goods"));
    }

    @Test
    void anIndexOverVendorsOfWhomTooFewTellTheirCountryIsUndecidedAndSaysSo() throws Exception {
        Checked checked = Checked.list(
                folder,
                VENDORS
                        + "Alder,,Chips,70,EUR,2026-01-01\nBirch,Sweden,Chips,20,EUR,2026-01-02\nCedar,Estonia,Chips,10,EUR,2026-01-03\n");
        assertThat(checked.rule("CON-003").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(checked.rule("CON-003").segments())
                .anySatisfy(result -> assertThat(result.reason()).contains("too few vendors tell their country"));
    }
}
