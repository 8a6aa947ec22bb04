package chokepoint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.RuleResult.Bearing;
import chokepoint.finding.RuleResult.SegmentResult;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The truth table of the four words. */
class VerdictTest {

    private static final Money VALUE = Money.of("100", "EUR");

    /**
     * What the rules of dependence say, each as {@code severity outcome, value not judged, value undecided}; of an undecided rule
     * {@code part} settled another segment, {@code whole} none.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not judged    |
            not judged    | HIGH NOT_EVALUABLE 100 0 none
            not judged    | HIGH UNDECIDED 0 100 whole
            not judged    | HIGH UNDECIDED 0 100 whole; LOW NOT_EVALUABLE 100 0 none
            partly judged | HIGH UNDECIDED 0 40 part
            partly judged | HIGH UNDECIDED 0 100 whole; LOW CLEAR 0 0 none
            partly judged | HIGH CLEAR 0 0 none; LOW UNDECIDED 0 100 whole
            partly judged | HIGH CLEAR 1 0 none
            partly judged | HIGH NOT_EVALUABLE 100 0 none; LOW CLEAR 0 0 none
            clear         | HIGH CLEAR 0 0 none
            clear         | HIGH CLEAR 0 0 none; HIGH NOT_EVALUABLE 100 0 none
            clear         | HIGH CLEAR 0 0 none; LOW CLEAR 30 0 none
            clear         | LOW CLEAR 0 0 none
            partly judged | MEDIUM NOT_EVALUABLE 100 0 none; HIGH CLEAR 0 0 none SIGN
            clear         | MEDIUM CLEAR 0 0 none; HIGH NOT_EVALUABLE 100 0 none SIGN
            clear         | HIGH CLEAR 0 0 none SIGN
            not judged    | MEDIUM NOT_EVALUABLE 100 0 none; LOW CLEAR 0 0 none WORDING
            partly judged | MEDIUM NOT_EVALUABLE 100 0 none; LOW CLEAR 0 0 none SIGN; LOW CLEAR 0 0 none WORDING
            findings      | MEDIUM NOT_EVALUABLE 100 0 none; LOW FINDINGS 0 0 none WORDING
            findings      | HIGH UNDECIDED 0 100 whole; LOW FINDINGS 90 0 none
            findings      | HIGH CLEAR 0 0 none; LOW FINDINGS 0 0 none
            """)
    void theWordOfAQuestion(String word, String rules) {
        assertThat(verdict(rules).dependence().word()).hasToString(word);
    }

    @ParameterizedTest
    @CsvSource({
        "FINDINGS, NOT_JUDGED, findings",
        "FINDINGS, CLEAR, findings",
        "PARTLY_JUDGED, FINDINGS, findings",
        "CLEAR, CLEAR, clear",
        "CLEAR, PARTLY_JUDGED, partly judged",
        "CLEAR, NOT_JUDGED, partly judged",
        "PARTLY_JUDGED, NOT_JUDGED, partly judged",
        "NOT_JUDGED, NOT_JUDGED, not judged",
        "NOTHING_TO_JUDGE, CLEAR, clear",
        "NOTHING_TO_JUDGE, NOT_JUDGED, not judged",
        "NOTHING_TO_JUDGE, FINDINGS, findings"
    })
    void theWordOfTheListIsThatOfBothQuestions(VerdictWord one, VerdictWord other, String together) {
        assertThat(one.and(other)).hasToString(together);
        assertThat(other.and(one)).hasToString(together);
    }

    @Test
    void theMoneyNotJudgedIsTheMostThatAWeightyRuleLeftOpen() {
        Verdict.Answer answer = verdict("HIGH FINDINGS 5 20 part; HIGH CLEAR 10 0 none; LOW CLEAR 90 0 none")
                .dependence();
        assertThat(answer.valueNotJudged()).isEqualTo(Money.of("25", "EUR"));
        assertThat(answer.valueJudged()).isEqualTo(Money.of("75", "EUR"));
        assertThat(answer.open()).isEqualTo("CON-000");
    }

    @Test
    void whereOnlySignsCouldBeLookedForThatIsTold() {
        assertThat(verdict("HIGH NOT_EVALUABLE 100 0 none; LOW CLEAR 0 0 none")
                        .dependence()
                        .signsOnly())
                .isTrue();
        assertThat(verdict("HIGH CLEAR 1 0 none; LOW CLEAR 0 0 none")
                        .dependence()
                        .signsOnly())
                .isFalse();
    }

    @Test
    void aListOfExportsHasNothingToJudgeOnDependence() {
        Verdict.Answer answer = Verdict.of(
                        rules("HIGH CLEAR 10 0 none; LOW NOT_EVALUABLE 100 0 none"), VALUE, List.of(), false)
                .dependence();
        assertThat(answer.word()).isEqualTo(VerdictWord.NOTHING_TO_JUDGE);
        assertThat(answer.valueNotJudged()).isEqualTo(Money.zero("EUR"));
    }

    @Test
    void whatIsFoundOnDependenceInAListOfExportsIsSaid() {
        assertThat(Verdict.of(rules("HIGH FINDINGS 0 0 none"), VALUE, List.of(), false)
                        .dependence()
                        .word())
                .isEqualTo(VerdictWord.FINDINGS);
    }

    @Test
    void ofAQuestionNotJudgedTheWholeValueIsOpen() {
        Verdict.Answer answer = verdict("HIGH CLEAR 0 0 none").routing();
        assertThat(answer.valueNotJudged()).isEqualTo(VALUE);
        assertThat(answer.valueJudged()).isEqualTo(Money.zero("EUR"));
    }

    @Test
    void moneyWithoutARateKeepsDependenceFromBeingClear() {
        Verdict verdict = Verdict.of(rules("HIGH CLEAR 0 0 none"), VALUE, List.of(Money.of("7", "USD")), true);
        assertThat(verdict.dependence().word()).isEqualTo(VerdictWord.PARTLY_JUDGED);
    }

    @Test
    void whereNothingTellsAValueTheWordIsSaidAllTheSame() {
        Verdict verdict = Verdict.of(rules("HIGH CLEAR 0 0 none"), Money.UNKNOWN, List.of(), true);
        assertThat(verdict.dependence().word()).isEqualTo(VerdictWord.CLEAR);
        assertThat(verdict.routing().valueNotJudged()).isEqualTo(Money.UNKNOWN);
    }

    private static Verdict verdict(String rules) {
        return Verdict.of(rules(rules), VALUE, List.of(), true);
    }

    private static List<RuleResult> rules(String written) {
        if (written == null) {
            return List.of();
        }
        List<String> rules = Arrays.asList(written.split(";\\s*"));
        return rules.stream()
                .map(rule -> rule(rules.indexOf(rule), rule.split(" ")))
                .toList();
    }

    private static RuleResult rule(int number, String[] told) {
        Money notJudged = Money.of(told[2], "EUR");
        return new RuleResult(
                "CON-00" + number,
                "A rule",
                Question.DEPENDENCE,
                List.of(),
                Severity.valueOf(told[0]),
                bearing(told),
                List.of(),
                Outcome.valueOf(told[1]),
                List.of(),
                VALUE.minus(notJudged),
                notJudged,
                Money.of(told[3], "EUR"),
                4,
                0,
                segments(told[4]));
    }

    /** Where it is not told, a hint is a sign and all else central. */
    private static Bearing bearing(String[] told) {
        if (told.length > 5) {
            return Bearing.valueOf(told[5]);
        }
        return told[0].equals("LOW") ? Bearing.SIGN : Bearing.CENTRAL;
    }

    private static List<SegmentResult> segments(String settled) {
        return switch (settled) {
            case "part" -> List.of(segment("one", Outcome.UNDECIDED), segment("two", Outcome.CLEAR));
            case "whole" -> List.of(segment("one", Outcome.UNDECIDED));
            default -> List.of();
        };
    }

    private static SegmentResult segment(String name, Outcome outcome) {
        return new SegmentResult(new Segment("goods", name), "2026", outcome, "", List.of());
    }
}
