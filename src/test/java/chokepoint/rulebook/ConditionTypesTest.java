package chokepoint.rulebook;

import static chokepoint.rulebook.BrokenRule.ON_EXPOSURES;
import static chokepoint.rulebook.BrokenRule.ON_LINES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import chokepoint.rulebook.text.RulebookException;
import chokepoint.trade.values.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions name what exists and compare what can be equal; anything else is refused where it stands. */
class ConditionTypesTest {

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
    void aTextComparedWithANumberThroughAVariableIsRefused() {
        ON_EXPOSURES
                .with("$most : share )", "$most : share, $n : number( \"n\" ) )")
                .with("share > $most )", "share > $most, holder == $n )")
                .isRefusedAt(20, 105, "compares 'holder', a text, with '$n', a number; that never matches");
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
    void aComparisonThatOnlyDroolsKnowsIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, part soundslike \"a\"")
                .isRefusedAt(23, 32, "'soundslike' stands where a comparison should");
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
    void aConditionThatIsNoYesOrNoIsRefused() {
        ON_LINES.with("listed, origin.known", "listed, origin")
                .isRefusedAt(23, 27, "'origin' is a Country and no yes or no; say what it is compared with");
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
    void theRungsOfARuleAreThoseItLetsThrough() throws RulebookException {
        assertThat(scopes("scope == Scope.VENDOR")).containsExactly("VENDOR");
        assertThat(scopes("Scope.VENDOR == scope")).containsExactly("VENDOR");
        assertThat(scopes("scope == Scope.MANUFACTURER || scope == Scope.VENDOR"))
                .containsExactly("VENDOR", "MANUFACTURER");
        assertThat(scopes("scope in ( Scope.VENDOR, Scope.MANUFACTURER )")).containsExactly("VENDOR", "MANUFACTURER");
        assertThat(scopes("scope != Scope.VENDOR"))
                .hasSize(Scope.values().length - 1)
                .doesNotContain("VENDOR");
        assertThat(scopes("foreignKnown")).hasSize(Scope.values().length);
    }

    private static List<String> scopes(String condition) throws RulebookException {
        Rulebook rulebook = RulebookLoader.of(
                List.of(ON_EXPOSURES.with("scope == Scope.VENDOR", condition).file()));
        return rulebook.cards().get(0).scopes().stream().map(Enum::name).toList();
    }
}
