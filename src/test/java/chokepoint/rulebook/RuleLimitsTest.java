package chokepoint.rulebook;

import static chokepoint.rulebook.BrokenRule.ON_EXPOSURES;
import static chokepoint.rulebook.BrokenRule.ON_LINES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import chokepoint.mistake.Mistake;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of a rule come from its own limit, which is joined where it holds. */
class RuleLimitsTest {

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
    void aLimitJoinedOnOneWayOfSeveralIsNotJoined() {
        ON_EXPOSURES
                .with("segment == $segment", "foreignKnown || segment == $segment")
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
    void aNumberInAConditionIsRefused() {
        ON_EXPOSURES
                .with("share > $most )", "share > $most, vendors > 3 )")
                .isRefusedAt(
                        20,
                        115,
                        "number '3' in a condition; numbers come from the policy: write @limit( \"name 3\" ) and bind it through Limit");
    }

    @Test
    void noneOneAndSeveralMayBeCounted() {
        for (String condition : List.of("vendors > 1", "vendors == 1", "vendors != 0", "vendors >= 1")) {
            BrokenRule sound = ON_EXPOSURES.with("share > $most )", "share > $most, " + condition + " )");
            assertThatCode(() -> RulebookLoader.of(List.of(sound.file()))).doesNotThrowAnyException();
        }
    }

    @Test
    void oneBesideWhatCountsNothingIsRefused() {
        ON_EXPOSURES
                .with("share > $most )", "share > $most, share == 1 )")
                .isRefusedAt(
                        20,
                        114,
                        "'share' is a Share and counts nothing; 0 and 1 tell none, one and several apart, every other number"
                                + " comes from the policy through Limit");
        ON_EXPOSURES
                .with("Exposure( segment", "Concentration( segment")
                .with("share > $most", "hhi > 0")
                .with("{holder} carries {share}", "It")
                .isRefusedAt(20, 101, "'hhi' is a number and counts nothing");
    }

    @Test
    void oneStandsBehindItsCount() {
        ON_EXPOSURES
                .with("share > $most )", "share > $most, 1 < vendors )")
                .isRefusedAt(20, 105, "number '1' in a condition");
        ON_EXPOSURES
                .with("share > $most )", "share > $most, vendors in ( 0, 1 ) )")
                .isRefusedAt(20, 118, "number '0' in a condition");
    }

    @Test
    void aFractionInAConditionIsRefused() {
        ON_EXPOSURES.with("share > $most )", "share > 0.5 )").isRefusedAt(20, 98, "number '0.5' in a condition");
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
    void theNameOfAnotherRuleIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, part != \"CON-001\"")
                .isRefusedAt(23, 35, "names the rule CON-001; a rule names only itself, RTE-901");
    }

    @Test
    void nullIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, part != null")
                .isRefusedAt(23, 35, "'null' never stands in a fact; ask whether it is known");
    }
}
