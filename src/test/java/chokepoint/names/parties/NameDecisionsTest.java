package chokepoint.names.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDecisionsTest {

    private static NameDecision same(String... names) {
        return new NameDecision(List.of(names), true, "M. Tamm, 3 May");
    }

    private static NameDecision different(String... names) {
        return new NameDecision(List.of(names), false, "M. Tamm, 3 May");
    }

    private static Identities identities(NameDecisions decided, String... names) {
        return PartyNames.identities(
                Stream.of(names).map(PartyNames::party).map(PartyEvidence::of).toList(), decided);
    }

    private static String key(Identities identities, String name) {
        return identities.key(PartyNames.party(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Halden Kabel AS | Nordfjord Holding AS",
                "ООО «Ромашка» | Camomile Trade LLP",
                "青海光电有限公司 | QH Optics",
            })
    void namesDecidedToBeOneAreOneHoweverUnlikeTheyAre(String one, String other) {
        Identities undecided = identities(NameDecisions.NONE, one, other);
        assertThat(key(undecided, one)).isNotEqualTo(key(undecided, other));

        Identities decided = identities(NameDecisions.NONE.and(List.of(same(one, other))), one, other);
        assertThat(key(decided, one)).isEqualTo(key(decided, other));
        assertThat(decided.doubts()).isEmpty();
        assertThat(decided.joined()).singleElement().satisfies(pair -> {
            assertThat(pair.decided()).isTrue();
            assertThat(pair.reason()).isEqualTo("M. Tamm, 3 May");
        });
    }

    @Test
    void namesDecidedToDifferAreTwoAndAreNotDoubtedAgain() {
        String[] names = {"Halcyon GmbH", "Halcyon AG"};
        assertThat(identities(NameDecisions.NONE, names).doubts()).hasSize(1);

        Identities decided = identities(NameDecisions.NONE.and(List.of(different(names))), names);
        assertThat(decided.doubts()).isEmpty();
        assertThat(decided.joined()).isEmpty();
        assertThat(decided.two(PartyNames.party(names[0]), PartyNames.party(names[1])))
                .isTrue();
        assertThat(decided.decidedApart()).extracting(Identities.Pair::decided).containsExactly(true);
    }

    @Test
    void aDecisionIsFoundAgainInAnotherWritingButNotUnderAnotherLegalForm() {
        NameDecisions decided = new NameDecisions(List.of(different("Halcyon GmbH", "Halcyon AG")));
        assertThat(identities(decided, "HALCYON G.m.b.H.", "halcyon ag").doubts())
                .isEmpty();

        NameDecisions ofAnother = new NameDecisions(List.of(different("Dorn Autom. AG", "Dorn Automation GmbH")));
        assertThat(identities(ofAnother, "Dorn Autom. GmbH", "Dorn Automation GmbH")
                        .doubts())
                .hasSize(1);
    }

    @Test
    void aDecisionAboutNamesThatTheListDoesNotHaveChangesNothing() {
        NameDecisions decided = new NameDecisions(List.of(same("Alder Oy", "Birch AS")));
        Identities identities = identities(decided, "Alder Oy", "Cedar SIA");
        assertThat(identities.joined()).isEmpty();
        assertThat(key(identities, "Alder Oy")).isEqualTo(PartyNames.key("Alder Oy"));
    }

    @Test
    void ofThreeNamesDecidedToBeOneAllAreOne() {
        Identities identities = identities(
                new NameDecisions(List.of(same("Alder Oy", "Birch AS", "Cedar SIA"))),
                "Cedar SIA",
                "Alder Oy",
                "Birch AS");
        assertThat(Stream.of("Alder Oy", "Birch AS", "Cedar SIA").map(name -> key(identities, name)))
                .containsOnly(key(identities, "Alder Oy"));
    }

    @Test
    void aContradictionIsFoundThroughFurtherNames() {
        NameDecision apart = different("Alder Oy", "Cedar SIA");
        NameDecisions decided =
                new NameDecisions(List.of(same("Alder Oy", "Birch AS"), apart, same("BIRCH A.S.", "Cedar SIA")));
        assertThat(decided.contradiction()).contains(apart);
        assertThat(new NameDecisions(List.of(same("Alder Oy", "Birch AS"), apart)).contradiction())
                .isEmpty();
    }

    @Test
    void oneNameAloneIsNoDecision() {
        assertThatThrownBy(() -> same("Alder Oy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two of them");
    }
}
