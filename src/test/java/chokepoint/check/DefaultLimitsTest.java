package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.Problem;
import chokepoint.finding.ProblemKind;
import chokepoint.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a share over a limit weighs that only the card of a rule proposes. */
class DefaultLimitsTest {

    private static final String HOME = "home: [EE]\ncurrency: EUR\nas of: 2026-12-31\n";

    @TempDir
    private Path folder;

    /** Twelve lines of a kind of goods; the first so many are of one foreign vendor and worth 100 each, the others 50. */
    private static String rows(String goods, String vendor, int foreign) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            rows.append(String.format(
                    Locale.ROOT,
                    "%s-%d,2026-02-%02d,%s,%s,%d,EUR\n",
                    goods,
                    i,
                    i + 1,
                    goods,
                    i < foreign ? vendor + ",Швеция" : "Kohalik OÜ,Эстония",
                    i < foreign ? 1200 / foreign : 50));
        }
        return rows.toString();
    }

    private Checked checked(String policy, String... rows) throws IOException {
        return Checked.list(
                folder,
                "Заказ,Дата заказа,Категория,Поставщик,Страна поставщика,Сумма,Валюта\n" + String.join("", rows),
                policy);
    }

    private static Finding vendor(Checked checked) {
        return checked.findings("CON-001").get(0);
    }

    private static Problem problem(Checked checked) {
        return checked.audit().problems().stream()
                .filter(problem -> problem.findings().contains(vendor(checked).id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShareOverALimitThatNobodyWroteIsASignOfMediumSeverity() throws IOException {
        Checked checked = checked(HOME, rows("насосы", "Alder Pumps", 6));
        assertThat(vendor(checked).kind()).isEqualTo(FindingKind.FLAG);
        assertThat(vendor(checked).severity()).isEqualTo(Severity.MEDIUM);
        assertThat(problem(checked).kind()).isEqualTo(ProblemKind.FLAG);
    }

    @Test
    void theSameShareUnderTheSameLimitWrittenInThePolicyIsABreach() throws IOException {
        Checked checked = checked(HOME + Checked.LIMITS, rows("насосы", "Alder Pumps", 6));
        assertThat(vendor(checked).kind()).isEqualTo(FindingKind.BREACH);
        assertThat(vendor(checked).severity()).isEqualTo(Severity.HIGH);
        assertThat(problem(checked).kind()).isEqualTo(ProblemKind.BREACH);
    }

    @Test
    void aLimitOfOneSegmentLeavesTheOthersWithWhatTheCardProposes() throws IOException {
        Checked checked = checked(
                HOME
                        + "segmentations: [{ name: goods, column: segment }]\nlimits: [{ rule: CON-001, segment: goods/насосы, "
                        + "share: 50 %, source: решение правления }]\n",
                rows("насосы", "Alder Pumps", 6),
                rows("клапаны", "Birch Valves", 6));
        assertThat(checked.findings("CON-001"))
                .extracting(Finding::severity)
                .containsExactly(Severity.HIGH, Severity.MEDIUM);
    }

    @Test
    void oneLargePurchaseIsNoDependence() throws IOException {
        Checked checked = checked(HOME, rows("насосы", "Alder Pumps", 1));
        assertThat(vendor(checked).severity()).isEqualTo(Severity.LOW);
        assertThat(vendor(checked).measure()).containsEntry("severity by rule", "medium");
        assertThat(checked.audit().notices())
                .anyMatch(notice -> notice.contains("fewer than 10 lines of the segment or 5 of the holder")
                        && notice.contains(vendor(checked).id()));
    }

    @Test
    void fourLinesOfAHolderAreTooFewAndFiveAreNot() throws IOException {
        assertThat(vendor(checked(HOME, rows("насосы", "Alder Pumps", 4))).severity())
                .isEqualTo(Severity.LOW);
        assertThat(vendor(checked(HOME, rows("насосы", "Alder Pumps", 5))).severity())
                .isEqualTo(Severity.MEDIUM);
    }

    @Test
    void whatIsLittleOfTheListIsLow() throws IOException {
        String works = "W-1,2026-02-01,работы,Kohalik OÜ,Эстония,2000000,EUR\n".repeat(3);
        assertThat(vendor(checked(HOME, rows("насосы", "Alder Pumps", 6), works))
                        .severity())
                .isEqualTo(Severity.LOW);
    }

    @Test
    void thePolicySaysHowMuchIsEnough() throws IOException {
        String policy = HOME + "floors: { default limits: { lines: 12, holder lines: 1, share: 0 % } }\n";
        assertThat(vendor(checked(policy, rows("насосы", "Alder Pumps", 1))).severity())
                .isEqualTo(Severity.MEDIUM);
        assertThat(vendor(checked(policy.replace("lines: 12", "lines: 13"), rows("насосы", "Alder Pumps", 6)))
                        .severity())
                .isEqualTo(Severity.LOW);
    }

    @Test
    void aWrittenLimitHoldsFromTheFirstLine() throws IOException {
        assertThat(vendor(checked(HOME + Checked.LIMITS, rows("насосы", "Alder Pumps", 1)))
                        .severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void sharesOnAFewLinesAreOneProblemAfterAllOthers() throws IOException {
        Checked checked = checked(
                HOME,
                rows("насосы", "Alder Pumps", 1),
                rows("клапаны", "Birch Valves", 2),
                rows("кабели", "Cedar AB", 6));
        List<Problem> problems = checked.audit().problems();
        Problem last = problems.get(problems.size() - 1);
        assertThat(last.title())
                .startsWith("Of 2 shares over a limit that only a rule proposes")
                .contains("Alder Pumps with", "Birch Valves with");
        assertThat(problems.get(0).title()).contains("Cedar AB");
    }
}
