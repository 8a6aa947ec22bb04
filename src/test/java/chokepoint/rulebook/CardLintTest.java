package chokepoint.rulebook;

import static chokepoint.rulebook.BrokenRule.ON_EXPOSURES;
import static chokepoint.rulebook.BrokenRule.ON_LINES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import chokepoint.mistake.Mistake;
import chokepoint.rulebook.text.RuleHead;
import chokepoint.rulebook.text.RulebookException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each broken card is refused where an editor finds the mistake, in a plain sentence, and once. */
class CardLintTest {

    @Test
    void anotherIdInTheNameThanInTheFileNameIsRefused() {
        ON_LINES.with("\"RTE-901 A", "\"RTE-902 A")
                .isRefusedAt(
                        10,
                        7,
                        "the rule's name starts with 'RTE-902', the file's with 'RTE-901'; both must start with the same id");
    }

    @Test
    void aFileNameWithoutAnIdIsRefused() {
        ON_LINES.named("probe.drl").isRefusedAt(0, 0, "the file name must start with an id such as CON-001");
    }

    @Test
    void aMissingCardLineIsToldAtTheRule() {
        ON_LINES.without("    @why( \"It's a probe = nothing // more\" )\n").isRefusedAt(10, 1, "@why( … ) is missing");
    }

    @Test
    void anEmptyCardLineIsAMissingOne() {
        ON_LINES.with("@advice( \"None\" )", "@advice( \"\" )").isRefusedAt(10, 1, "@advice( … ) is missing");
    }

    @Test
    void aSeverityUnderAConditionAsksTheSubject() {
        assertThatCode(() -> RulebookLoader.of(
                        List.of(ON_LINES.with("@severity( low )", "@severity( low, medium if listed )")
                                .file())))
                .doesNotThrowAnyException();
        ON_LINES.with("@severity( low )", "@severity( low, medium if lised )")
                .isRefusedAt(
                        11,
                        16,
                        "'medium if lised' asks for 'lised', which is no boolean of a Line (nearest: 'listed')");
        ON_LINES.with("@severity( low )", "@severity( low, medium when listed )")
                .isRefusedAt(11, 21, "severity 'medium when listed' is none; expected for example 'medium if listed'");
        ON_LINES.with("@severity( low )", "@severity( medium, low if listed )")
                .isRefusedAt(11, 16, "'low if listed' is no more than the medium that each finding is");
        ON_LINES.with("@severity( low )", "@severity( low, medium under a limit of the policy )")
                .isRefusedAt(
                        11,
                        16,
                        "'medium under a limit of the policy' speaks of a limit that @limit( … ) does not declare");
    }

    @Test
    void anUnknownKeyIsOfferedTheNearest() {
        ON_LINES.with("    @basis", "    @base( \"x\" )\n    @basis").isRefusedAt(20, 6, "@base means nothing");
    }

    @Test
    void aMistypedKeyIsOfferedTheNearest() {
        ON_LINES.with("    @severity( low )", "    @severity( low )\n    @severty( low )")
                .isRefusedAt(12, 6, "@severty means nothing (nearest: 'severity')");
    }

    @Test
    void aRepeatedKeyIsRefused() {
        ON_LINES.with("    @basis( \"Ours\" )", "    @basis( \"Ours\" )\n    @severity( high )")
                .isRefusedAt(21, 5, "@severity stands twice; Drools would keep only one of them");
    }

    @Test
    void anApostropheOutsideQuotesIsRefused() {
        ON_LINES.with("@advice( \"None\" )", "@advice( don't )")
                .isRefusedAt(19, 17, "card line has ''' outside quotes");
    }

    @Test
    void anEqualsSignOutsideQuotesIsRefused() {
        ON_LINES.with("@advice( \"None\" )", "@advice( a = b )")
                .isRefusedAt(
                        19,
                        16,
                        "card line has '=' outside quotes, where Drools loses text; put the whole value into \" quotes");
    }

    @Test
    void aCommentSignOutsideQuotesIsRefused() {
        ON_LINES.with("@advice( \"None\" )", "@advice( a // b )")
                .isRefusedAt(19, 16, "card line has '//' outside quotes");
    }

    @Test
    void aCommentBehindACardLineIsRefused() {
        ON_LINES.with("@advice( \"None\" )", "@advice( \"None\" ) // for now")
                .isRefusedAt(19, 23, "card line has '//' outside quotes");
    }

    @Test
    void anOpeningCommentOutsideQuotesIsRefused() {
        ON_LINES.with("@advice( \"None\" )", "@advice( a /* b )")
                .isRefusedAt(19, 16, "card line has '/*' outside quotes");
    }

    @Test
    void aCommentWithinACardLineIsRefused() {
        ON_LINES.with("@advice( \"None\" )", "@advice( a /* b */ c )")
                .isRefusedAt(19, 16, "card line has '/*' outside quotes");
    }

    @Test
    void aQuoteLeftOpenIsRefused() {
        ON_LINES.with("@advice( \"None\" )", "@advice( \"None )")
                .isRefusedAt(19, 14, "card line has '\"' outside quotes");
    }

    @Test
    void aQuoteWithinAValueIsRefused() {
        ON_LINES.with("@advice( \"None\" )", "@advice( the \"best\" )")
                .isRefusedAt(19, 5, "cannot be read; write @key( value ) or @key( \"text\" ) on one line");
    }

    @Test
    void aValueOverSeveralLinesIsRefused() {
        ON_LINES.with("@advice( \"None\" )", "@advice( \"None\n        at all\" )")
                .isRefusedAt(19, 14, "card line has '\"' outside quotes");
    }

    @Test
    void aCardLineWithoutBracketsIsRefused() {
        ON_LINES.with("@advice( \"None\" )", "@advice \"None\"")
                .isRefusedAt(19, 5, "card line '@advice \"None\"' cannot be read");
    }

    @Test
    void anUnknownSeverityIsRefused() {
        ON_LINES.with("@severity( low )", "@severity( grave )")
                .isRefusedAt(11, 16, "severity 'grave' is none of mark, low, medium, high");
    }

    @Test
    void anUnknownFieldAmongNeedsIsOfferedTheNearest() {
        ON_LINES.with("country of origin or route", "country of orign or route")
                .isRefusedAt(15, 17, "@needs: 'country of orign' is no field (nearest: 'country of origin')");
    }

    @Test
    void anUnknownAlternativeAmongNeedsIsToldWhereItStands() {
        ON_LINES.with("or route,", "or rout,").isRefusedAt(15, 38, "@needs: 'rout' is no field (nearest: 'route')");
    }

    @Test
    void anUnknownFieldAmongDecidesIsOfferedTheNearest() {
        ON_LINES.with("@decides( hs", "@decides( hsx")
                .isRefusedAt(14, 15, "@decides: 'hsx' is no field (nearest: 'hs')");
    }

    @Test
    void anUnknownFieldOfTheCauseIsOfferedTheNearest() {
        ON_LINES.with("@cause( vendor", "@cause( vendr")
                .isRefusedAt(16, 13, "@cause: 'vendr' is no field (nearest: 'vendor')");
    }

    @Test
    void aRuleOnLinesWithoutACauseIsRefused() {
        ON_LINES.without("    @cause( vendor, origin )\n")
                .isRefusedAt(10, 1, "@cause( … ) is missing: say which fields make lines one finding");
    }

    @Test
    void aCauseForATallyIsRefused() {
        ON_EXPOSURES
                .with("    @basis", "    @cause( vendor )\n    @basis")
                .isRefusedAt(16, 13, "@cause is for rules on lines; a tally is its own cause");
    }

    @Test
    void anUnknownPlaceholderIsOfferedTheNearest() {
        ON_LINES.with("{origin}", "{orign}")
                .isRefusedAt(17, 29, "message asks for '{orign}', which is nothing of a Line (nearest: 'origin')");
    }

    @Test
    void anUnknownLimitInTheMessageIsOfferedTheNearest() {
        ON_EXPOSURES
                .with("{limit}", "{limit shar}")
                .isRefusedAt(
                        13,
                        56,
                        "message asks for '{limit shar}', which is nothing of a Exposure (nearest: 'limit share')");
    }

    @Test
    void aLimitInTheCardWithoutALimitIsRefused() {
        ON_LINES.with("    @basis", "    @limit( \"share 50 %\" )\n    @basis")
                .isRefusedAt(20, 14, "has @limit( … ) but binds no Limit in 'when'");
    }

    @Test
    void aLimitWithoutALimitInTheCardIsRefused() {
        ON_EXPOSURES
                .without("    @limit( \"share 50 %\" )\n")
                .with("; the limit is {limit}", "")
                .isRefusedAt(18, 5, "binds a Limit but has no @limit( … )");
    }

    @Test
    void aLimitThatNamesNoValueIsRefused() {
        ON_EXPOSURES
                .with("share 50 %", "50 %")
                .isRefusedAt(10, 14, "'50 %' in limit '50 %' is no named value; expected for example 'share 50 %'");
    }

    @Test
    void aFamilyWithoutDecidesIsRefused() {
        ON_LINES.without("    @decides( hs, country of origin )\n")
                .isRefusedAt(13, 14, "@family without @decides( … ): a flag has both, a breach neither");
    }

    @Test
    void decidesWithoutAFamilyIsRefused() {
        ON_LINES.without("    @family( route )\n")
                .isRefusedAt(13, 15, "@decides without @family( … ): a flag has both, a breach neither");
    }

    @Test
    void anUnknownFamilyIsRefused() {
        ON_LINES.with("@family( route )", "@family( way )")
                .isRefusedAt(13, 14, "family 'way' is none of goods, route, document, party, price");
    }

    @Test
    void twoFamiliesAreRefused() {
        ON_LINES.with("@family( route )", "@family( route, goods )").isRefusedAt(13, 14, "a flag has one @family");
    }

    @Test
    void aFlagOfHighSeverityIsRefused() {
        ON_LINES.with("@severity( low )", "@severity( high )")
                .isRefusedAt(11, 16, "a flag is low or medium: one sign proves nothing alone");
    }

    @Test
    void aMonthThatIsNoneIsRefused() {
        ON_LINES.with("2026-11", "2026-13").isRefusedAt(21, 13, "since '2026-13' is no month like 2026-11");
    }

    @Test
    void twoCardLinesOnOneLineAreRefused() {
        assertThat(ON_LINES.with(")\n    @indicator( B01 )", ") @indicator( B01 )")
                        .problems())
                .extracting(Mistake::toString)
                .contains(
                        "routing/RTE-901-probe.drl:11:5: card line '@severity( low ) @indicator( B01 )' cannot be read; "
                                + "write @key( value ) or @key( \"text\" ) on one line");
    }

    @Test
    void everyMissingCardLineIsToldAtOnce() {
        assertThat(ON_LINES.without("    @severity( low )\n")
                        .without("    @indicator( B01 )\n")
                        .problems())
                .extracting(Mistake::message)
                .containsExactly("@indicator( … ) is missing", "@severity( … ) is missing");
    }

    @Test
    void lineAndPurchaseStandInTheFoldersWhereTheyAreJudged() {
        assertThat(ON_LINES.in("cases").problems())
                .extracting(Mistake::message)
                .contains("judges no Purchase but stands in the folder 'cases'; move its file to another theme");
        assertThat(ON_LINES.with("$line : Line( listed, origin.known )", "$line : Purchase( listed )")
                        .with("{part} from {origin}", "{signs}")
                        .problems())
                .extracting(Mistake::message)
                .contains("judges a Purchase outside the folder 'cases'; move its file there");
    }

    @Test
    void mistakesOfCardAndConditionsAreToldTogether() {
        BrokenRule broken = ON_LINES.with("@severity( low )", "@severity( grave )")
                .with("@advice( \"None\" )", "@advice( don't )")
                .with("listed, origin.known", "lsted, origin.known");
        assertThat(broken.problems())
                .extracting(problem -> List.of(problem.line(), problem.column()))
                .containsExactly(List.of(11, 16), List.of(19, 17), List.of(23, 19));
    }

    @Test
    void aBackslashThatDroolsWouldStumbleOverIsRefused() {
        ON_LINES.with("@advice( \"None\" )", "@advice( \"N\\one\" )")
                .isRefusedAt(19, 16, "card line has '\\o'; write \\\\ for a backslash and \\\" for a quote");
    }

    @Test
    void backslashesAndQuotesComeBackAsMeant() throws RulebookException {
        BrokenRule sound = ON_LINES.with("@advice( \"None\" )", "@advice( \"a \\\"b\\\" \\\\c\" )");
        assertThat(RulebookLoader.of(List.of(sound.file())).cards().get(0).advice())
                .isEqualTo("a \"b\" \\c");
    }

    @Test
    void aVeryLongTextIsReadLikeAShortOne() {
        String text = "it's = long ".repeat(50_000).strip();
        RuleHead head = RuleHead.of(ON_LINES.with("\"None\"", '"' + text + '"').text());
        assertThat(head.value("advice")).isEqualTo(text);
        assertThat(head.faults()).isEmpty();
    }

    @Test
    void quotedTextsMayHoldAnything() {
        BrokenRule sound = ON_LINES.with(
                "@advice( \"None\" )", "@advice( \"a = b // c /* d */ it's (e), @f( g ) \u201ch\u201d \\\"i\\\"\" )");
        assertThatCode(() -> RulebookLoader.of(List.of(sound.file()))).doesNotThrowAnyException();
    }

    @Test
    void quotedTextsComeBackWhole() throws RulebookException {
        Rulebook rulebook = RulebookLoader.of(List.of(ON_LINES.file()));
        assertThat(rulebook.card("RTE-901").orElseThrow().why()).isEqualTo("It's a probe = nothing // more");
    }

    @Test
    void commentsAndBlankLinesMayStandBetweenCardLines() {
        BrokenRule sound = ON_LINES.with("    @advice", "\n    // one\n    /* two\n       three's */\n    @advice");
        assertThatCode(() -> RulebookLoader.of(List.of(sound.file()))).doesNotThrowAnyException();
    }
}
