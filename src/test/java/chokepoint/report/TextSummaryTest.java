package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.text.TextSummary;
import org.junit.jupiter.api.Test;

class TextSummaryTest {

    @Test
    void problemsComeInTheirOrderWithTheirFindings() {
        assertThat(TextSummary.render(AuditFixture.telecom(), false))
                .containsSubsequence("P-01  case", "F-0001", "P-02  breach", "F-0002", "P-03", "P-04", "P-05");
    }

    @Test
    void noLineIsWiderThanATerminal() {
        assertThat(TextSummary.render(AuditFixture.telecom(), false).lines())
                .allMatch(line -> line.length() <= 96)
                .noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void aNarrowTerminalWrapsEarlierAndAWideOneLater() {
        assertThat(TextSummary.render(AuditFixture.telecom(), false, 70).lines().map(String::length))
                .filteredOn(length -> length > 70)
                .hasSizeLessThan(8);
        assertThat(TextSummary.render(AuditFixture.telecom(), false, 130)
                        .lines()
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
                .isBetween(97, 130);
    }

    @Test
    void coloursOnlyWhereWanted() {
        assertThat(TextSummary.render(AuditFixture.telecom(), false)).doesNotContain("\u001B");
        assertThat(TextSummary.render(AuditFixture.telecom(), true)).contains("\u001B[31m▲ high");
    }

    @Test
    void whatIsMissingIsTold() {
        assertThat(TextSummary.render(AuditFixture.telecom(), false))
                .contains("Undecided", "PO!E17 and 1 more", "Not evaluable", "unit price, quantity, unit");
    }

    @Test
    void decidedFindingsStandApart() {
        assertThat(TextSummary.render(AuditFixture.telecom(), false))
                .containsPattern("1 more\\s+is decided by an auditor")
                .containsPattern("Decided by auditors\n  F-0006 +accepted by K. Tamm until 2026-12-31")
                .doesNotContain("low     F-0006");
    }

    @Test
    void ofAnEmptyListNothingIsSaid() {
        assertThat(TextSummary.render(AuditFixture.empty(), false))
                .contains("Not judged")
                .doesNotContain("No findings");
    }
}
