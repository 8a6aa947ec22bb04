package chokepoint.check.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.parties.ListedNames;
import chokepoint.names.parties.PartyNames;
import chokepoint.trade.Line;
import chokepoint.trade.ListedParty;
import chokepoint.trade.lists.PartyList;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListedPartiesTest {

    private static final ListedParties LISTED = new ListedParties(ListedNames.of(List.of(new PartyList(
            "listed-parties",
            "test",
            Day.UNKNOWN,
            List.of(
                    new PartyList.Entry(PartyNames.party("Marlow Trading"), "12 Tern Quay, Nassau", "annex 1"),
                    new PartyList.Entry(PartyNames.party("Copperfield Avionics"), "Nassau", "annex 2"))))));

    @Test
    void theSameNameIsCertainInAnyRole() {
        ListedParty met = LISTED.meet(line(Field.CONSIGNEE, "MARLOW TRADING Ltd"));
        assertThat(met.certain()).isTrue();
        assertThat(met.role()).isEqualTo(Field.CONSIGNEE);
        assertThat(met.source()).isEqualTo("annex 1");
    }

    @Test
    void aNameAlikeIsOfferedWithScoreAndReason() {
        ListedParty met = LISTED.meet(line(Field.VENDOR, "Marlow Tradings"));
        assertThat(met.known()).isTrue();
        assertThat(met.certain()).isFalse();
        assertThat(met.score()).isBetween(0.5, 0.99);
        assertThat(met.reason()).isNotBlank();
    }

    @Test
    void anotherNameIsNotMet() {
        assertThat(LISTED.meet(line(Field.VENDOR, "Kadriku Elektroonika")).known())
                .isFalse();
    }

    @Test
    void theSurestOfTwoMeetingsIsTold() {
        Values values = Values.builder()
                .put(Field.VENDOR, PartyNames.party("Marlow Tradings"))
                .put(Field.END_USER, PartyNames.party("Copperfield Avionics"))
                .build();
        assertThat(LISTED.meet(Line.of(new LineId("f", "", 2), values)).role()).isEqualTo(Field.END_USER);
    }

    @Test
    void anAddressIsMetWithItsWordsInAnyOrder() {
        assertThat(LISTED.meetAddress(address("Tern Quay 12, NASSAU")).party()).isEqualTo("Marlow Trading");
        assertThat(LISTED.meetAddress(address("Tern Quay 14, Nassau")).known()).isFalse();
    }

    @Test
    void aTownAloneIsNoAddress() {
        assertThat(LISTED.meetAddress(address("Nassau")).known()).isFalse();
    }

    private static Line line(Field role, String name) {
        return Line.of(
                new LineId("f", "", 2),
                Values.builder().put(role, PartyNames.party(name)).build());
    }

    private static Line address(String text) {
        return Line.of(
                new LineId("f", "", 2),
                Values.builder().put(Field.VENDOR_ADDRESS, text).build());
    }
}
