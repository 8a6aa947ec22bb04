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
