package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.ListRead;
import chokepoint.finding.SheetRead;
import chokepoint.report.sheets.AddedSheets;
import chokepoint.report.sheets.LinkTarget;
import chokepoint.report.sheets.SheetNames;
import chokepoint.report.sheets.SummarySheet;
import chokepoint.report.text.TextSummary;
import chokepoint.report.wording.RuleActivity;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FiringTest {

    private static final int LINES = 40;
    private static final int TENTH = 4;

    @Test
    void aRuleThatFlagsExactlyATenthOfTheLinesIsNotTold() {
        assertThat(RuleActivity.often(flagged(FindingFixture.flag("RTE-003", TENTH))))
                .isEmpty();
    }

    @Test
    void aRuleThatFlagsOneLineMoreIsTold() {
        assertThat(RuleActivity.often(flagged(FindingFixture.flag("RTE-003", TENTH + 1))))
                .singleElement()
                .asString()
                .startsWith("RTE-003 flags " + (TENTH + 1) + " of ");
    }

    @Test
    void aLineThatTwoFindingsMarkCountsOnce() {
        assertThat(RuleActivity.often(
                        flagged(FindingFixture.flag("RTE-003", TENTH), FindingFixture.flag("RTE-003", TENTH))))
                .isEmpty();
    }

    @Test
    void aRuleThatCouldBeEvaluatedAndFoundNothingIsTold() {
        assertThat(RuleActivity.never(flagged())).isEqualTo("1 rule ran and found nothing: DOC-003");
    }

    @Test
    void bothStandInTheSummaryAndOnTheTerminal() {
        Audit often = flagged(FindingFixture.flag("RTE-003", TENTH + 1));
        assertThat(TextSummary.render(often, false))
                .contains("How often rules fire", "RTE-003 flags", "found nothing: DOC-003");
        AddedSheets sheets = new AddedSheets(
                often,
                "",
                SheetNames.beside(List.of(), chokepoint.words.Texts.ENGLISH),
                cell -> new LinkTarget(cell.sheet(), cell.address()),
                List.of());
        assertThat(SummarySheet.of(sheets).rows().toString()).contains("Fires often", "RTE-003 flags", "Never fired");
    }

    private static Audit flagged(Finding... findings) {
        Audit audit = AuditFixture.telecom();
        SheetRead sheet = new SheetRead("PO", 1, LINES, List.of(), 0, 0, new TreeMap<>(), List.of());
        return new Audit(
                audit.version(),
                audit.home(),
                audit.asOf(),
                audit.currency(),
                new ListRead("list.xlsx", "0".repeat(64), "xlsx", List.of(sheet), List.of(), List.of()),
                audit.value(),
                audit.leftAside(),
                audit.rules(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(findings),
                AuditFixture.problems(List.of(findings)),
                List.of(),
                audit.assurance(),
                List.of(),
                List.of(),
                List.of(),
                audit.texts());
    }
}
