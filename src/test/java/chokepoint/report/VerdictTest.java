package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Outcome;
import chokepoint.finding.Question;
import chokepoint.finding.RuleResult;
import chokepoint.report.wording.VerdictText;
import chokepoint.trade.values.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Audit AUDIT = AuditFixture.telecom();

    @Test
    void countsWhatIsOpenByKind() {
        assertThat(VerdictText.of(AUDIT))
                .isEqualTo("5 problems on 24 lines: 2 breaches, 1 case, 2 flags (5 findings). 2 are of high severity."
                        + " 1 more is decided by an auditor. 7 of 8 rules could be evaluated, 1 is undecided.");
    }

    @Test
    void ofNothingReadNothingIsSaid() {
        assertThat(VerdictText.of(AuditFixture.empty()))
                .startsWith("Not judged")
                .doesNotContain("o findings");
    }

    @Test
    void ofRulesThatCouldNotSpeakNothingIsSaid() {
        Audit audit = AuditFixture.with(AUDIT, List.of(), rules(Outcome.NOT_EVALUABLE, Outcome.NOT_EVALUABLE));
        assertThat(VerdictText.of(audit))
                .isEqualTo("Not judged: 24 lines were read, but none of the 2 rules could be evaluated.");
    }

    @Test
    void noFindingsSaysHowManyRulesSpoke() {
        Audit audit = AuditFixture.with(AUDIT, List.of(), rules(Outcome.CLEAR, Outcome.NOT_EVALUABLE));
        assertThat(VerdictText.of(audit))
                .isEqualTo("Partly judged: no findings on 24 lines, so far as they could be judged."
                        + " 1 of 2 rules could be evaluated.");
    }

    private static List<RuleResult> rules(Outcome... outcomes) {
        return List.of(outcomes).stream()
                .map(outcome -> new RuleResult(
                        "CON-001",
                        "Title",
                        Question.DEPENDENCE,
                        List.of(),
                        chokepoint.finding.Severity.HIGH,
                        List.of(),
                        outcome,
                        List.of(),
                        Money.zero("EUR"),
                        Money.zero("EUR"),
                        Money.zero("EUR"),
                        0,
                        0,
                        List.of()))
                .toList();
    }
}
