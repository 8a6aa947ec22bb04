package chokepoint.names.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"+49 (0)30 1234567", "0049 30 1234567", "+49-30-123-45-67", "+49 30 1234567 ext. 12"})
    void phoneIsItsDigitsWithTheCountryInFront(String text) {
        assertThat(Contacts.phone(text)).isEqualTo("49301234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sadama 5, 10111 Tallinn", "10111 Tallinn, sadama 5", "SADAMA 5  10111 TALLINN"})
    void addressIsItsWordsInAnyOrder(String text) {
        assertThat(Contacts.address(text)).isEqualTo("10111 5 sadama tallinn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Suite 4, 8 Harbour Street, Ulmen",
                "8 HARBOUR ST., ULMEN, STE 4",
                "8 Harbour Str, Suite 4, Ulmen, Germany"
            })
    void addressIsTheSameAbbreviatedAndWithItsCountry(String text) {
        assertThat(Contacts.address(text)).isEqualTo("4 8 harbour st ste ulmen");
    }

    @Test
    void anotherHouseOrOfficeIsAnotherAddress() {
        assertThat(Contacts.address("ул. Лесная, д. 5, оф. 3"))
                .isEqualTo(Contacts.address("Лесная улица, дом 5, офис 3"));
        assertThat(Contacts.address("ул. Лесная, д. 5, оф. 3"))
                .isNotEqualTo(Contacts.address("ул. Лесная, д. 5, оф. 4"));
    }

    @Test
    void townIsNoAddressAndPlaceholdersAreNothing() {
        assertThat(Contacts.address("Tallinn")).isEmpty();
        assertThat(Contacts.address("n/a")).isEmpty();
        assertThat(Contacts.identifier("unknown")).isEmpty();
        assertThat(Contacts.phone("600")).isEmpty();
    }

    @Test
    void mailUnderAFreeDomainCountsWhole() {
        assertThat(Contacts.email("Acme <sales@acme.example>")).isEqualTo("acme.example");
        assertThat(Contacts.email("acme.sales@GMAIL.com")).isEqualTo("acme.sales@gmail.com");
    }

    @Test
    void numberIsTheSameWithItsCountryAndWithout() {
        assertThat(Contacts.identifier("EE 101 234 567")).isEqualTo(Contacts.identifier("101234567"));
    }
}
