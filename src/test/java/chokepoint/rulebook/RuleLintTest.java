package chokepoint.rulebook;

import static chokepoint.rulebook.BrokenRule.ON_EXPOSURES;
import static chokepoint.rulebook.BrokenRule.ON_LINES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chokepoint.mistake.Mistake;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.trade.values.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each broken rule is refused where an editor finds the mistake, in a plain sentence, and once. */
class RuleLintTest {

    @Test
    void aMissingEndIsToldWhereTheFileStops() {
        ON_LINES.without("end\n").isRefusedAt(26, 1, "the rule stops before its 'end'");
    }

    @Test
    void anUnknownFieldIsOfferedTheNearest() {
        ON_LINES.with("listed, origin.known", "listed, orign.known")
                .isRefusedAt(23, 27, "'Line' has no 'orign' (nearest: 'origin')");
    }

    @Test
    void anUnknownPropertyOfAPropertyIsToldWhereItStands() {
        ON_LINES.with("listed, origin.known", "listed, origin.know")
                .isRefusedAt(23, 34, "'Country' has no 'know' (nearest: 'known')");
    }

    @Test
    void anUnknownTypeIsOfferedTheNearest() {
        ON_LINES.with("$line : Line(", "$line : Lin(").isRefusedAt(23, 13, "knows no 'Lin' (nearest: 'Line')");
    }

    @Test
    void aTextComparedWithAShareThroughAVariableIsRefused() {
        ON_EXPOSURES
                .with("share > $most )", "share > $most, holder == $most )")
                .isRefusedAt(20, 105, "compares 'holder', a text, with '$most', a Share; that never matches");
    }

    @Test
    void aTextComparedWithACountIsRefused() {
        ON_EXPOSURES
                .with("share > $most )", "share > $most, holder == vendors )")
                .isRefusedAt(20, 105, "compares 'holder', a text, with 'vendors', a number; that never matches");
    }

    @Test
    void aShareComparedWithATextIsRefused() {
        ON_EXPOSURES
                .with("share > $most )", "share > \"50 %\" )")
                .isRefusedAt(20, 90, "compares 'share', a Share, with '\"50 %\"', a text; that never matches");
    }

    @Test
    void aShareComparedWithANumberIsRefused() {
        ON_EXPOSURES
                .with("$most : share )", "$most : number( \"share\" ) )")
                .isRefusedAt(20, 90, "compares 'share', a Share, with '$most', a number; that never matches");
    }

    @Test
    void aCountryComparedWithATextIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, origin == \"CN\"")
                .isRefusedAt(23, 27, "compares 'origin', a Country, with '\"CN\"', a text; that never matches");
    }

    @Test
    void aComparisonWithWhatAnotherFactSaysOfTheSubjectIsRefused() {
        ON_LINES.with(
                        "$line : Line( listed, origin.known )",
                        "$list : CountryList( name == \"places\" )\n    $line : Line( listed == $list.contains( origin ) )")
                .isRefusedAt(
                        24,
                        29,
                        "compares with '$list.contains( origin )', which asks another fact about this one; that cannot be built, so let it answer yes or no");
    }

    @Test
    void anUnboundNameIsOfferedTheNearest() {
        ON_EXPOSURES
                .with("share > $most )", "share > $mos )")
                .isRefusedAt(20, 98, "'$mos' is bound nowhere above (nearest: '$most')");
    }

    @Test
    void aNameBoundOnlyBelowIsUnbound() {
        ON_LINES.with("listed, origin.known", "listed, hs == $hs, $hs : hs")
                .isRefusedAt(23, 33, "'$hs' is bound nowhere above");
    }

    @Test
    void aNameBoundTwiceIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, $a : hs, $a : part")
                .isRefusedAt(23, 36, "'$a' is bound a second time");
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
    void aSecondLineIsRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    Line( origin.known )")
                .isRefusedAt(24, 5, "looks at a second line or tally, Line; a rule sees one line or tally at a time");
    }

    @Test
    void aLineBesideATallyIsRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    $e : Exposure( throughSeveralVendors )")
                .isRefusedAt(24, 5, "looks at a second line or tally, Exposure");
    }

    @Test
    void aSecondLimitIsRefused() {
        ON_EXPOSURES
                .with("    $exposure", "    Limit( rule == \"CON-901\" )\n    $exposure")
                .isRefusedAt(20, 5, "takes a second Limit; a rule has one, which holds any number of named values");
    }

    @Test
    void aLimitNotJoinedToTheSegmentIsRefused() {
        ON_EXPOSURES
                .without("segment == $segment, ")
                .isRefusedAt(
                        19,
                        5,
                        "takes a limit without joining its segment; bind $segment : segment in Limit and write segment == $segment in the tally");
    }

    @Test
    void aLimitNotJoinedToThePeriodIsRefused() {
        ON_EXPOSURES
                .without("period == $period, ")
                .isRefusedAt(
                        19,
                        5,
                        "takes a limit without joining its period; bind $period : period in Limit and write period == $period");
    }

    @Test
    void aLimitOfAnotherRuleIsRefused() {
        ON_EXPOSURES
                .with("rule == \"CON-901\"", "rule == \"CON-902\"")
                .isRefusedAt(19, 20, "names the rule CON-902; a rule names only itself, CON-901");
    }

    @Test
    void aLimitOfNoRuleIsRefused() {
        ON_EXPOSURES
                .without("rule == \"CON-901\", ")
                .isRefusedAt(19, 5, "takes a limit without saying whose; write rule == \"CON-901\"");
    }

    @Test
    void aNumberInAConditionIsRefused() {
        ON_EXPOSURES
                .with("share > $most )", "share > $most, vendors > 3 )")
                .isRefusedAt(
                        20,
                        115,
                        "number '3' in a condition; numbers come from the policy: write @limit( \"name 3\" ) and bind it through Limit");
    }

    @Test
    void aFractionInAConditionIsRefused() {
        ON_EXPOSURES.with("share > $most )", "share > 0.5 )").isRefusedAt(20, 98, "number '0.5' in a condition");
    }

    @Test
    void theNameOfAnotherRuleIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, part != \"CON-001\"")
                .isRefusedAt(23, 35, "names the rule CON-001; a rule names only itself, RTE-901");
    }

    @Test
    void nullIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, part != null")
                .isRefusedAt(23, 35, "'null' never stands in a fact; ask whether it is known");
    }

    @Test
    void anUnknownConstantIsOfferedTheNearest() {
        ON_EXPOSURES
                .with("Scope.VENDOR", "Scope.VENDER")
                .isRefusedAt(20, 82, "'Scope' has no 'VENDER' (nearest: 'VENDOR')");
    }

    @Test
    void aConstantWithoutItsValueIsRefused() {
        ON_EXPOSURES
                .with("scope == Scope.VENDOR", "scope == Scope")
                .isRefusedAt(20, 76, "'Scope' has to be followed by one of [VENDOR, ");
    }

    @Test
    void anUnknownTypeOfConstantsIsOfferedTheNearest() {
        ON_EXPOSURES.with("Scope.VENDOR", "Scopes.VENDOR").isRefusedAt(20, 76, "knows no 'Scopes' (nearest: 'Scope')");
    }

    @Test
    void aMethodWithTooFewArgumentsIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, foreign() == Foreign.YES")
                .isRefusedAt(23, 27, "'foreign' of Line takes 1 argument, not 0");
    }

    @Test
    void aMethodAskedLikeAPropertyIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, foreign == Foreign.YES")
                .isRefusedAt(23, 27, "'foreign' of Line takes 1 argument, not 0");
    }

    @Test
    void aMethodWithTooManyArgumentsIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, origin.differsFrom( dispatch, origin )")
                .isRefusedAt(23, 34, "'differsFrom' of Country takes 1 argument, not 2");
    }

    @Test
    void anArgumentOfTheWrongTypeIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, origin.differsFrom( part )")
                .isRefusedAt(23, 47, "'differsFrom' takes a Country, and 'part' is a text");
    }

    @Test
    void aConditionThatIsNoYesOrNoIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, origin")
                .isRefusedAt(23, 27, "'origin' is a Country and no yes or no; say what it is compared with");
    }

    @Test
    void anOrderOfThingsWithoutOneIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, value > customsValue")
                .isRefusedAt(23, 27, "'value' is a Money, and '>' puts no such things in order; ask moreThan");
    }

    @Test
    void aCollectionThatCannotHoldIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, watchedPlaces contains vendor")
                .isRefusedAt(23, 27, "compares 'watchedPlaces', a List, with 'vendor', a Party; that never matches");
    }

    @Test
    void oneOfSeveralTextsForACountryIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, part in ( \"a\", origin )")
                .isRefusedAt(23, 27, "compares 'part', a text, with 'origin', a Country; that never matches");
    }

    @Test
    void calculatingIsRefused() {
        ON_EXPOSURES.with("share > $most )", "share > $most * $most )").isRefusedAt(20, 104, "'*' does not fit here");
    }

    @Test
    void castingIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, vendor#Party.known")
                .isRefusedAt(23, 33, "'#' does not fit here");
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
    void notOverLinesIsRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    not Line( listed )")
                .isRefusedAt(24, 9, "asks 'not' over more than a list");
    }

    @Test
    void notOverALimitIsRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    not Limit( rule == \"RTE-901\" )")
                .isRefusedAt(24, 9, "asks 'not' over more than a list");
    }

    @Test
    void existsOverLinesIsRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    exists( Line( listed ) )")
                .isRefusedAt(
                        24,
                        13,
                        "asks 'exists' over more than a list; a rule sees one line or tally at a time: what several lines say together stands in PartHistory");
    }

    @Test
    void forallOverLinesIsRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    forall( Line( listed ) )")
                .isRefusedAt(24, 5, "asks 'forall'; a rule sees one line or tally at a time");
    }

    @Test
    void accumulateIsRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    accumulate( Line( $v : value ); $s : sum( $v ) )")
                .isRefusedAt(24, 5, "adds up inside the rule; a rule sees one line or tally at a time");
    }

    @Test
    void groupbyIsRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    groupby( Line( $v : vendor ); $v; $n : count( $v ) )")
                .isRefusedAt(24, 5, "adds up inside the rule");
    }

    @Test
    void evalIsRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    eval( true )")
                .isRefusedAt(24, 5, "uses 'eval'; conditions stand in the brackets");
    }

    @Test
    void fromIsRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    CountryList( name == \"x\" ) from $line.watchedPlaces")
                .isRefusedAt(24, 32, "takes facts 'from' elsewhere");
    }

    @Test
    void aWindowIsRefused() {
        ON_LINES.with("origin.known )", "origin.known ) over window:length( 3 )")
                .isRefusedAt(23, 42, "looks 'over' a window");
    }

    @Test
    void orBetweenFactsIsRefused() {
        ON_LINES.with(
                        "origin.known )",
                        "origin.known )\n    ( CountryList( name == \"x\" ) or GoodsList( name == \"y\" ) )")
                .isRefusedAt(24, 7, "uses 'or' between facts; join conditions of one line or tally with ||");
    }

    @Test
    void conditionsByPositionAreRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    CountryList( $c; )")
                .isRefusedAt(24, 5, "names no property before ';'");
    }

    @Test
    void aRuleThatJudgesNothingIsRefused() {
        ON_LINES.with("$line : Line( listed, origin.known )", "CountryList( name == \"x\" )")
                .isRefusedAt(10, 1, "judges nothing; 'when' needs one line or tally");
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
    void aTextComparedWithANumberThroughAVariableIsRefused() {
        ON_EXPOSURES
                .with("$most : share )", "$most : share, $n : number( \"n\" ) )")
                .with("share > $most )", "share > $most, holder == $n )")
                .isRefusedAt(20, 105, "compares 'holder', a text, with '$n', a number; that never matches");
    }

    @Test
    void aNumberAmongArgumentsIsRefused() {
        ON_EXPOSURES
                .with("Exposure( segment", "Concentration( segment")
                .with("share > $most", "largest( 4 ) > $most")
                .with("{holder} carries {share}", "It")
                .isRefusedAt(20, 104, "number '4' in a condition");
    }

    @Test
    void aLimitJoinedOnOneWayOfSeveralIsNotJoined() {
        ON_EXPOSURES
                .with("segment == $segment", "throughSeveralVendors || segment == $segment")
                .isRefusedAt(19, 5, "takes a limit without joining its segment");
    }

    @Test
    void aLimitJoinedToNothingIsToldTwice() {
        assertThat(ON_EXPOSURES
                        .without("segment == $segment, period == $period, ")
                        .problems())
                .extracting(Mistake::toString)
                .containsExactly(
                        "concentration/CON-901-probe.drl:19:5: takes a limit without joining its period; bind $period : period"
                                + " in Limit and write period == $period in the tally",
                        "concentration/CON-901-probe.drl:19:5: takes a limit without joining its segment; bind $segment : segment"
                                + " in Limit and write segment == $segment in the tally");
    }

    @Test
    void aLimitForTalliesIsNoneForLines() {
        ON_EXPOSURES
                .with(
                        "Limit( rule == \"CON-901\", $segment : segment, $period : period,",
                        "LineLimit( rule == \"CON-901\",")
                .without("segment == $segment, period == $period, ")
                .isRefusedAt(19, 5, "takes a LineLimit; a tally lies in one segment and is held against a Limit");
    }

    @Test
    void aLimitForLinesIsAskedWhereItHolds() {
        BrokenRule onLines = ON_LINES.with("    @why", "    @limit( \"value 5 EUR\" )\n    @why")
                .with(
                        "$line : Line( listed",
                        "$limit : LineLimit( rule == \"RTE-901\", $most : money( \"value\" ) )\n"
                                + "    $line : Line( $limit.holdsIn( segments, period ), value.moreThan( $most )");
        assertThatCode(() -> RulebookLoader.of(List.of(onLines.file()))).doesNotThrowAnyException();
        onLines.without("$limit.holdsIn( segments, period ), ")
                .isRefusedAt(24, 5, "takes a limit without asking where it holds; write $limit : LineLimit( … )");
        onLines.with("LineLimit(", "Limit(")
                .without("$limit.holdsIn( segments, period ), ")
                .isRefusedAt(24, 5, "takes a Limit; a line lies in several segments and is held against a LineLimit");
    }

    @Test
    void aComparisonThatOnlyDroolsKnowsIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, part soundslike \"a\"")
                .isRefusedAt(23, 32, "'soundslike' stands where a comparison should");
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
    void soundConditionsOfEveryKindPass() {
        String conditions = """
                $list : CountryList( name == "watched-places" )
                    not GoodsList( name == "no such list 7 of CON-001" )
                    ( CountryList( name == "a" ) and exists( CountryList( name == "b" ) ) )
                    $line : Line( // it's "one" comment, 5 > 3
                        ( listed || ! ( origin.known && dispatch.known ) ),
                        /* Line( 7 ) */ part != "ABC-123", part != "PN 55, (CON-001)",
                        part in ( "a", "b 2" ), order not in ( "c" ), watchedPlaces contains origin,
                        dispatch not memberOf watchedPlaces, description contains "x", hs.digits != '8542',
                        foreign( Scope.COUNTRY_OF_ORIGIN )
                            == Foreign.YES, $list.contains( origin ), $o : origin, $o.differsFrom( dispatch ),
                        shipped.laterThan( delivered ) || credit == false, shipped > delivered,
                        has( Field.CERTIFICATE ) == true )""";
        BrokenRule sound = ON_LINES.with("$line : Line( listed, origin.known )", conditions);
        assertThatCode(() -> RulebookLoader.of(List.of(sound.file()))).doesNotThrowAnyException();
    }

    @Test
    void aRuleInACommentIsNone() {
        BrokenRule sound = ON_LINES.with(
                "// The rule's own", "/* rule \"RTE-900 Old\"\n  when */ // rule \"X\" when\n// The rule's own");
        assertThatCode(() -> RulebookLoader.of(List.of(sound.file()))).doesNotThrowAnyException();
    }

    @Test
    void theRungsOfARuleAreThoseItLetsThrough() throws RulebookException {
        assertThat(scopes("scope == Scope.VENDOR")).containsExactly("VENDOR");
        assertThat(scopes("Scope.VENDOR == scope")).containsExactly("VENDOR");
        assertThat(scopes("scope == Scope.MANUFACTURER || scope == Scope.VENDOR"))
                .containsExactly("VENDOR", "MANUFACTURER");
        assertThat(scopes("scope in ( Scope.VENDOR, Scope.MANUFACTURER )")).containsExactly("VENDOR", "MANUFACTURER");
        assertThat(scopes("scope != Scope.VENDOR"))
                .hasSize(Scope.values().length - 1)
                .doesNotContain("VENDOR");
        assertThat(scopes("throughSeveralVendors")).hasSize(Scope.values().length);
    }

    private static List<String> scopes(String condition) throws RulebookException {
        Rulebook rulebook = RulebookLoader.of(
                List.of(ON_EXPOSURES.with("scope == Scope.VENDOR", condition).file()));
        return rulebook.cards().get(0).scopes().stream().map(Enum::name).toList();
    }

    @Test
    void anIdIsNeverShared(@TempDir Path folder) throws IOException {
        write(folder, ON_LINES);
        write(folder, ON_LINES.named("RTE-901-twin.drl"));
        assertThat(problems(folder))
                .containsExactly(folder + "/routing/RTE-901-twin.drl:10:1: has the id RTE-901 that " + folder
                        + "/routing/RTE-901-probe.drl has already; ids are never shared or reused");
    }

    @Test
    void aFileThatIsNotUtf8IsToldWhereItCeasesToBe(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("RTE-901-probe.drl");
        Files.write(file, ON_LINES.with("It's", "It\u00e9s").text().getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems(folder)).containsExactly(file + ":18:14: is not UTF-8 text from here on; save it as UTF-8");
    }

    @Test
    void aFileOfTwoMebibytesIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("RTE-901-probe.drl");
        Files.writeString(file, ON_LINES.text() + " ".repeat(2 << 20));
        assertThat(problems(folder)).containsExactly(file + ": is larger than 1 MiB; a rule is a page of text");
    }

    @Test
    void aByteOrderMarkIsNoMistake(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("RTE-901-probe.drl"), "\uFEFF" + ON_LINES.text());
        assertThatCode(() -> Rulebook.load(false, List.of(folder), Set.of())).doesNotThrowAnyException();
    }

    @Test
    void allMistakesOfAllFilesAreToldTogetherSortedByPlace(@TempDir Path folder) throws IOException {
        write(folder, ON_LINES.without("end\n"));
        write(folder, ON_EXPOSURES.with("share > $most )", "share > $mos, vendors > 3 )"));
        write(folder, ON_EXPOSURES.named("CON-902-probe.drl"));
        Files.createDirectories(folder.resolve("lists"));
        Files.writeString(folder.resolve("lists/places.csv"), "country,source,as of\nXX1,us,2026-01-01\n");
        assertThat(problems(folder))
                .extracting(problem ->
                        problem.substring(folder.toString().length() + 1).replaceAll("(.*:\\d+:\\d+): .*", "$1"))
                .containsExactly(
                        "concentration/CON-901-probe.drl:20:98",
                        "concentration/CON-901-probe.drl:20:114",
                        "concentration/CON-902-probe.drl:8:7",
                        "concentration/CON-902-probe.drl:19:20",
                        "lists/places.csv:2:1",
                        "routing/RTE-901-probe.drl:26:1");
    }

    private static void write(Path folder, BrokenRule rule) throws IOException {
        Files.createDirectories(folder.resolve(rule.theme()));
        Files.writeString(folder.resolve(rule.theme()).resolve(rule.name()), rule.text());
    }

    private static List<String> problems(Path folder) {
        RulebookException refused =
                catchThrowableOfType(RulebookException.class, () -> Rulebook.load(false, List.of(folder), Set.of()));
        return refused.mistakes().stream().map(Mistake::toString).toList();
    }
}
