package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.SharedContact;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactFactsTest {

    @Test
    void phoneInTwoSpellingsIsSharedByItsVendors() {
        SharedContact contact = shared(
                        at(3).vendor("B")
                                .text(Field.VENDOR_PHONE, "00372 6001234")
                                .value("2"),
                        at(2).vendor("A")
                                .text(Field.VENDOR_PHONE, "+372 600 1234")
                                .value("1"))
                .get(0);

        assertThat(contact.contact()).isEqualTo("+372 600 1234");
        assertThat(contact.vendors()).extracting(Party::name).containsExactly("A", "B");
        assertThat(contact.value().amount()).isEqualByComparingTo("3");
    }

    @Test
    void vendorsOfOneOwnerShareNothing() {
        assertThat(shared(
                        at(2).vendor("A").owner("P").text(Field.VENDOR_PHONE, "+372 600 1234"),
                        at(3).vendor("B").owner("P").text(Field.VENDOR_PHONE, "+372 600 1234")))
                .isEmpty();
    }

    @Test
    void contactOfALineWithoutVendorIsNobodysElse() {
        assertThat(shared(
                        at(2).vendor("A").text(Field.VENDOR_PHONE, "+372 600 1234"),
                        at(3).text(Field.VENDOR_PHONE, "+372 600 1234")))
                .isEmpty();
    }

    @Test
    void addressIsSharedOnlyByVendorsOnWhoseLinesItStandsInThatCountry() {
        List<SharedContact> contacts = shared(
                addressed(2, "A", "12 MILL LANE, UNITED KINGDOM"),
                addressed(3, "B", "Mill Lane 12, India"),
                addressed(4, "C", "12 Mill Lane, India"),
                addressed(5, "D", "12 Mill Lane"));

        assertThat(contacts).singleElement().satisfies(contact -> {
            assertThat(contact.vendors()).extracting(Party::name).containsExactly("B", "C");
            assertThat(contact.contact()).isEqualTo("Mill Lane 12, India");
        });
    }

    @Test
    void streetOfTwoCountriesIsNobodysCommonAddress() {
        assertThat(shared(addressed(2, "A", "Calle Mayor 7, España"), addressed(3, "B", "Calle Mayor 7, México")))
                .isEmpty();
    }

    @Test
    void addressWithoutCountryIsThatOfTheOnlyCountryNamed() {
        assertThat(shared(
                        addressed(2, "A", "Sadama 5, 10111 Tallinn"),
                        addressed(3, "B", "Sadama 5, 10111 Tallinn, Estonia")))
                .hasSize(1);
    }

    private static TestLine addressed(int row, String vendor, String address) {
        return at(row).vendor(vendor).text(Field.VENDOR_ADDRESS, address).value("1");
    }

    private static List<SharedContact> shared(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally.all(SharedContact.class);
    }
}
