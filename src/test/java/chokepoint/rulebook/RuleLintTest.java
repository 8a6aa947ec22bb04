package chokepoint.rulebook;

import static chokepoint.rulebook.BrokenRule.ON_LINES;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A broken text of a rule is refused where an editor finds the mistake, in a plain sentence, and once. */
class RuleLintTest {

    @Test
    void aMissingEndIsToldWhereTheFileStops() {
        ON_LINES.without("end\n").isRefusedAt(26, 1, "the rule stops before its 'end'");
    }

    @Test
    void anUnknownMethodInThenIsToldWhereItStands() {
        ON_LINES.with("findings.add", "findings.report")
                .isRefusedAt(
                        25, 14, "'findings' has no 'report'; it is exactly one 'findings.add( kcontext, $subject );'");
    }

    @Test
    void anythingElseInThenIsRefused() {
        ON_LINES.with("findings.add( kcontext, $line );", "System.exit( 1 );")
                .isRefusedAt(25, 5, "'then' says 'System.exit( 1 );'");
    }

    @Test
    void aSecondStatementInThenIsRefused() {
        ON_LINES.with("$line );", "$line ); findings.add( kcontext, $line );")
                .isRefusedAt(25, 17, "'then' goes on with");
    }

    @Test
    void thenReportsNothingButWhatTheRuleJudges() {
        ON_LINES.with("kcontext, $line", "kcontext, $other")
                .isRefusedAt(25, 29, "'then' reports '$other', which is not the line or tally that the rule judges");
    }

    @Test
    void aNamedConsequenceIsRefused() {
        ON_LINES.with("end\n", "then[again]\n    findings.add( kcontext, $line );\nend\n")
                .isRefusedAt(25, 17, "'then' goes on with");
    }

    @Test
    void typographicQuotesAreRefused() {
        ON_LINES.with("rule \"RTE-901 A probe\"", "rule “RTE-901 A probe\"")
                .isRefusedAt(10, 6, "typographic quote '“' where a rule has straight ones; write \" instead");
    }

    @Test
    void typographicQuotesInAConditionAreRefused() {
        ON_LINES.with("listed, origin.known", "listed, part == ‘x\"").isRefusedAt(23, 35, "typographic quote '‘'");
    }

    @Test
    void aMissingCommaIsToldWhereItIsMissed() {
        ON_LINES.with("listed, origin.known", "listed\n        origin.known")
                .isRefusedAt(
                        24,
                        9,
                        "'origin' does not fit here; look for a missing bracket, comma or quote here or just above");
    }

    @Test
    void aMissingBracketIsToldWhereItIsMissed() {
        ON_LINES.with("origin.known )", "origin.known")
                .isRefusedAt(24, 1, "'then' does not fit here; look for a missing bracket");
    }

    @Test
    void anotherImportIsRefused() {
        ON_LINES.with(
                        "import chokepoint.rulebook.Findings\n",
                        "import chokepoint.rulebook.Findings\nimport java.io.File\n")
                .isRefusedAt(
                        5,
                        8,
                        "imports 'java.io.File'; a rule imports chokepoint.trade.* and chokepoint.rulebook.Findings and nothing else");
    }

    @Test
    void anImportedFunctionIsRefused() {
        ON_LINES.with(
                        "import chokepoint.rulebook.Findings\n",
                        "import chokepoint.rulebook.Findings\nimport static java.lang.Math.abs\n")
                .isRefusedAt(5, 1, "imports a function; rules call none");
    }

    @Test
    void aMissingImportIsTold() {
        ON_LINES.without("import chokepoint.trade.*").isRefusedAt(1, 1, "has no line 'import chokepoint.trade.*'");
    }

    @Test
    void aMissingGlobalIsTold() {
        ON_LINES.without("global Findings findings").isRefusedAt(1, 1, "has no line 'global Findings findings'");
    }

    @Test
    void anotherGlobalIsRefused() {
        ON_LINES.with("global Findings findings\n", "global Findings findings\nglobal Line line\n")
                .isRefusedAt(7, 1, "declares 'global Line line'; a rule has 'global Findings findings' and no other");
    }

    @Test
    void aFunctionIsRefused() {
        ON_LINES.with("global Findings findings\n", "global Findings findings\nfunction int one() { return 1; }\n")
                .isRefusedAt(7, 1, "declares a function; rules have none");
    }

    @Test
    void aTypeIsRefused() {
        ON_LINES.with("global Findings findings\n", "global Findings findings\ndeclare Thing\n    size : int\nend\n")
                .isRefusedAt(7, 1, "declares a type; rules use the types of trade");
    }

    @Test
    void aQueryIsRefused() {
        ON_LINES.with("global Findings findings\n", "global Findings findings\nquery \"q\"\n    Line( listed )\nend\n")
                .isRefusedAt(7, 1, "declares a query; rules have none");
    }

    @Test
    void anAttributeOfThePackageIsRefused() {
        ON_LINES.with("global Findings findings\n", "global Findings findings\ndialect \"java\"\n")
                .isRefusedAt(7, 1, "sets an attribute for its rules");
    }

    @Test
    void anAttributeAfterTheCardIsRefused() {
        ON_LINES.with("when\n", "    salience 10\nwhen\n")
                .isRefusedAt(22, 5, "'salience 10' stands between the rule's name and 'when'; only card lines");
    }

    @Test
    void anAttributeBeforeTheCardIsRefused() {
        ON_LINES.with("    @severity", "    no-loop true\n    @severity")
                .isRefusedAt(11, 5, "'no-loop true' stands between the rule's name and 'when'");
    }

    @Test
    void anAttributeBehindTheNameIsRefused() {
        ON_LINES.with("A probe\"", "A probe\" salience 10")
                .isRefusedAt(10, 24, "'salience 10' stands between the rule's name and 'when'");
    }

    @Test
    void extendingAnotherRuleIsRefused() {
        ON_LINES.with("A probe\"", "A probe\" extends \"RTE-902 B\"").isRefusedAt(10, 24, "extends no other");
    }

    @Test
    void aSecondRuleInAFileIsRefused() {
        ON_LINES.with(
                        "end\n",
                        "end\n\nrule \"RTE-902 Another\"\nwhen\n    $line : Line( listed )\nthen\n    findings.add( kcontext, $line );\nend\n")
                .isRefusedAt(28, 1, "a second rule in one file; a file holds exactly one");
    }

    @Test
    void anEmptyFileIsRefused() {
        new BrokenRule("routing", "RTE-901-probe.drl", "\n")
                .isRefusedAt(1, 1, "is empty; a file holds exactly one rule");
    }

    @Test
    void aFileWithoutARuleIsRefused() {
        BrokenRule none = new BrokenRule("routing", "RTE-901-probe.drl", """
                package routing
                import chokepoint.trade.*
                import chokepoint.rulebook.Findings
                global Findings findings
                """);
        none.isRefusedAt(1, 1, "holds no rule; a file holds exactly one");
    }

    @Test
    void placesCountWithTabsCarriageReturnsAndComments() {
        BrokenRule crlf = ON_LINES.with(
                "    $line : Line( listed, origin.known )", "\t/* a\n b */ $line : Line( // c\n\tlsted )");
        crlf.with("\n", "\r\n").isRefusedAt(25, 2, "'Line' has no 'lsted' (nearest: 'listed')");
    }

    @Test
    void aConditionOverSeveralLinesIsToldWhereItsMistakeStands() {
        ON_LINES.with("listed, origin.known", "listed\n        && ( origin.known\n            || dispatch.knwn )")
                .isRefusedAt(25, 25, "'Country' has no 'knwn' (nearest: 'known')");
    }

    @Test
    void aRuleInACommentIsNone() {
        BrokenRule sound = ON_LINES.with(
                "// The rule's own", "/* rule \"RTE-900 Old\"\n  when */ // rule \"X\" when\n// The rule's own");
        assertThatCode(() -> RulebookLoader.of(List.of(sound.file()))).doesNotThrowAnyException();
    }
}
