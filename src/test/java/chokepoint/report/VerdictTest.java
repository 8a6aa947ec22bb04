package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Outcome;
import chokepoint.finding.Question;
import chokepoint.finding.RuleResult;
import chokepoint.finding.RuleResult.Bearing;
import chokepoint.finding.Severity;
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
                        + " 1 more is decided by an auditor. 7 of 8 rules could run; 1 of them is undecided.");
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
                .isEqualTo("Not judged: 24 lines were read, but none of the 2 rules could run.");
    }

    @Test
    void noFindingsSaysHowManyRulesSpoke() {
        Audit audit = AuditFixture.with(AUDIT, List.of(), rules(Outcome.CLEAR, Outcome.NOT_EVALUABLE));
        assertThat(VerdictText.of(audit))
                .isEqualTo("Partly judged: nothing was found on 24 lines in what could be judged."
                        + " 1 of 2 rules could run.");
    }

    @Test
    void whereNoMainRuleCouldRunTheColumnsThatHelpMostAreNamed() {
        Audit audit = AuditFixture.with(
                AUDIT,
                List.of(),
                List.of(
                        rule(Outcome.NOT_EVALUABLE, Bearing.CENTRAL, "country of origin", "value"),
                        rule(Outcome.NOT_EVALUABLE, Bearing.CENTRAL, "country of origin", "an earlier period"),
                        rule(Outcome.CLEAR, Bearing.SIGN)));
        assertThat(VerdictText.of(audit))
                .isEqualTo("Partly judged: none of the main rules could run on 24 lines; the others found nothing."
                        + " 1 of 3 rules could run.");
        assertThat(VerdictText.answers(audit))
                .first()
                .asString()
                .isEqualTo("dependence: partly judged; 1 of 3 rules could run, none of the main ones among them;"
                        + " missing columns: country of origin (2 rules need it), value (1 rule needs it)");
    }

    private static List<RuleResult> rules(Outcome... outcomes) {
        return List.of(outcomes).stream()
                .map(outcome -> rule(outcome, Bearing.CENTRAL))
                .toList();
    }

    private static RuleResult rule(Outcome outcome, Bearing bearing, String... missing) {
        return new RuleResult(
                "CON-001",
                "Title",
                Question.DEPENDENCE,
                List.of(),
                bearing == Bearing.CENTRAL ? Severity.HIGH : Severity.LOW,
                bearing,
                List.of(),
                outcome,
                List.of(missing),
                Money.zero("EUR"),
                Money.zero("EUR"),
                Money.zero("EUR"),
                0,
                0,
                List.of());
    }
}
