package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.report.told.Verdict;
import chokepoint.trade.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Audit AUDIT = AuditFixture.telecom();

    @Test
    void countsWhatIsOpenByKind() {
        assertThat(Verdict.of(AUDIT))
                .isEqualTo("5 findings on 24 lines: 1 case, 2 breaches, 2 flags. 2 are of high severity."
                        + " 1 more is decided by an auditor. 7 of 8 rules could be evaluated, 1 is undecided.");
    }

    @Test
    void ofNothingReadNothingIsSaid() {
        assertThat(Verdict.of(AuditFixture.empty()))
                .startsWith("Nothing can be said")
                .doesNotContain("o findings");
    }

    @Test
    void ofRulesThatCouldNotSpeakNothingIsSaid() {
        Audit audit = AuditFixture.with(AUDIT, List.of(), rules(Outcome.NOT_EVALUABLE, Outcome.NOT_EVALUABLE));
        assertThat(Verdict.of(audit))
                .isEqualTo(
                        "Nothing can be said about this list: 24 lines were read, but none of the 2 rules could be evaluated.");
    }

    @Test
    void noFindingsSaysHowManyRulesSpoke() {
        Audit audit = AuditFixture.with(AUDIT, List.of(), rules(Outcome.CLEAR, Outcome.NOT_EVALUABLE));
        assertThat(Verdict.of(audit)).isEqualTo("No findings on 24 lines. 1 of 2 rules could be evaluated.");
    }

    private static List<RuleResult> rules(Outcome... outcomes) {
        return List.of(outcomes).stream()
                .map(outcome -> new RuleResult(
                        "CON-001",
                        "Title",
                        List.of(),
                        chokepoint.finding.Severity.HIGH,
                        List.of(),
                        outcome,
                        List.of(),
                        Money.UNKNOWN,
                        Money.UNKNOWN,
                        0,
                        0,
                        List.of()))
                .toList();
    }
}
