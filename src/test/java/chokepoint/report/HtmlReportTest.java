package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.report.html.HtmlReport;
import chokepoint.report.json.ProblemData;
import chokepoint.report.json.RowTexts;
import chokepoint.words.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final Audit AUDIT = AuditFixture.telecom();
    private static final String HOSTILE =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;\u202Egnp.exe\u2066\u0000\u0007";

    private static String report(Audit audit, String workbook) {
        return HtmlReport.report(audit, workbook, ProblemData.of(audit, RowTexts.none()));
    }

    @Test
    void tellsVerdictLadderRoutesAndFindings() {
        String text = ReadPage.of(report(AUDIT, "a.checked.xlsx")).text();
        assertThat(text)
                .contains("5 problems on 24 lines: ", "2 are of high severity.")
                .contains("mobile networks")
                .contains("come through third countries")
                .contains("What would clear it")
                .contains("SHA-256");
    }

    @Test
    void everyPageKeepsTheRulesOfPages() {
        for (Audit audit : List.of(AUDIT, AuditFixture.csv(), AuditFixture.empty())) {
            keepsTheRules(report(audit, "a%20b.checked.xlsx"));
            keepsTheRules(HtmlReport.memo(audit));
        }
    }

    @Test
    void ofNothingReadNothingIsSaid() {
        assertThat(HtmlReport.memo(AuditFixture.empty()))
                .contains("no line could be read")
                .doesNotContain("Nothing was found");
    }

    @Test
    void thePolicyIsNamed() {
        assertThat(ReadPage.of(report(AUDIT, "")).text())
                .contains("policy.yml (found beside the list)")
                .doesNotContain("none: the limits of the rules themselves");
    }

    @Test
    void namesThatAreMarkupStayText() {
        Audit audit = hostile(HOSTILE);
        String report = report(audit, "");
        keepsTheRules(report);
        keepsTheRules(HtmlReport.memo(audit));
        assertThat(ReadPage.of(report).text())
                .contains("<script>alert(1)</script>")
                .contains("[U+202E]gnp.exe[U+2066]");
        assertThat(report).doesNotContain("\u202E", "\u2066", "\u0000", "\u0007");
    }

    @Test
    void halfCharactersAreReplaced() {
        assertThat(ReadPage.of(report(hostile("a\uD800b"), "")).text()).contains("a\uFFFDb");
    }

    @Test
    void endlessNamesAreCut() {
        String report = report(hostile("x".repeat(32_767)), "");
        assertThat(report).hasSizeLessThan(300_000).doesNotContain("x".repeat(1_000));
    }

    @Test
    void longListsAreCutAndSayHowMuchIsLeft() {
        Audit audit = AuditFixture.with(
                AUDIT, Collections.nCopies(5_000, AUDIT.findings().get(0).withId("")), AUDIT.rules());
        assertThat(ProblemData.of(audit, RowTexts.none())).hasSizeLessThan(2_000 * 1_200);
        assertThat(HtmlReport.report(audit, "", "{}"))
                .hasSizeLessThan(400_000)
                .contains("and 4,988 more, in the workbook");
    }

    @Test
    void speaksTheLanguageOfTheCheck() {
        Audit audit = AuditFixture.telecom(Texts.of("ru", Map.of()));
        String text = ReadPage.of(report(audit, "")).text();
        assertThat(text).contains("От бумаги к источнику", "Что снимет вопрос", "поставщик");
        assertThat(HtmlReport.memo(audit)).contains("<html lang=\"ru\">", "Записка");
    }

    @Test
    void sameAuditGivesTheSamePage() {
        assertThat(report(AuditFixture.telecom(), "")).isEqualTo(report(AUDIT, ""));
    }

    private static void keepsTheRules(String html) {
        ReadPage.of(html)
                .asksForNothingAndDoesNothing()
                .hasItsHeadingsInOrder()
                .tellsEveryChartInWords()
                .leadsOnlyToWhatIsThere();
    }

    /** The same audit with a name at the head of every message. */
    private static Audit hostile(String name) {
        List<Finding> findings =
                AUDIT.findings().stream().map(finding -> saying(finding, name)).toList();
        return AuditFixture.with(AUDIT, findings, AUDIT.rules());
    }

    private static Finding saying(Finding finding, String name) {
        return new Finding(
                finding.id(),
                finding.fingerprint(),
                finding.evidence(),
                finding.rule(),
                finding.title(),
                finding.kind(),
                finding.severity(),
                finding.families(),
                name + " carries much",
                finding.why(),
                finding.clearIf(),
                finding.whatIf(),
                finding.advice(),
                finding.basis(),
                finding.valueAtStake(),
                finding.segment(),
                finding.period(),
                finding.cells(),
                finding.subject(),
                finding.measure(),
                finding.disposition());
    }
}
