package chokepoint.rulebook;

import static chokepoint.rulebook.BrokenRule.ON_EXPOSURES;
import static chokepoint.rulebook.BrokenRule.ON_LINES;

import org.junit.jupiter.api.Test;

/** A rule judges one line or one tally, and adds nothing up itself. */
class OneLineOrTallyTest {

    @Test
    void aSecondLineIsRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    Line( origin.known )")
                .isRefusedAt(24, 5, "looks at a second line or tally, Line; a rule sees one line or tally at a time");
    }

    @Test
    void aLineBesideATallyIsRefused() {
        ON_LINES.with("origin.known )", "origin.known )\n    $e : Exposure( foreignKnown )")
                .isRefusedAt(24, 5, "looks at a second line or tally, Exposure");
    }

    @Test
    void aRuleThatJudgesNothingIsRefused() {
        ON_LINES.with("$line : Line( listed, origin.known )", "CountryList( name == \"x\" )")
                .isRefusedAt(10, 1, "judges nothing; 'when' needs one line or tally");
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
    void calculatingIsRefused() {
        ON_EXPOSURES.with("share > $most )", "share > $most * $most )").isRefusedAt(20, 104, "'*' does not fit here");
    }

    @Test
    void castingIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, vendor#Party.known")
                .isRefusedAt(23, 33, "'#' does not fit here");
    }
}
