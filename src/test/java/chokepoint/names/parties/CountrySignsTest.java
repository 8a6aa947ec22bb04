package chokepoint.names.parties;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.places.Addresses;
import chokepoint.trade.values.Country;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountrySignsTest {

    private static Optional<Country> country(String code) {
        return Optional.ofNullable(code).map(Country::of);
    }

    @ParameterizedTest
    @CsvSource({
        "EE38 2200 2210 2014 5685, EE",
        "IBAN: GB29NWBK60161331926819, GB",
        "de89370400440532013000, DE",
        "NO93 8601 1117 947, NO",
        "KZ86125KZT5004100100, KZ",
        "EE38 2200 2210 2014 5686, ",
        "EE38 2200 2210 2014 568, ",
        "40702810500000000001, ",
        "see contract, ",
    })
    void anAccountTellsWhereItIsKeptIfItsCheckDigitsHold(String account, String code) {
        assertThat(Ibans.country(account)).isEqualTo(country(code));
    }

    @ParameterizedTest
    @CsvSource({
        "'Narva mnt 5, 10117 Tallinn, Estonia', EE",
        "'1 Harbour Street; Belfast; United Kingdom', GB",
        "'ul. Prosta 1, Warszawa, Polska', PL",
        "'Hauptstr. 4 (Deutschland)', DE",
        "'г. Алматы, пр. Абая 1, Казахстан', KZ",
        "'75 rue de la Paix, Paris, FRANCE.', FR",
        "'12 Peachtree Street, Atlanta, Georgia', ",
        "'1 Main Street, Wilmington, DE', ",
        "'China Town Road 5, Leeds', ",
        "'Estonia puiestee 5', ",
        "Estonia, ",
        "n/a, ",
    })
    void anAddressTellsTheCountryThatStandsAtItsEnd(String address, String code) {
        assertThat(Addresses.country(address)).isEqualTo(country(code));
    }

    @ParameterizedTest
    @CsvSource({
        "'120 Turrella Street, Turrella NSW 2250', AU",
        "'PO Box 26, Hobart, TAS, 7000.', AU",
        "'55 John St, Toronto, ON M5V 3C6', CA",
        "'55 John St, Toronto, Ontario, M5V3C6', CA",
        "'1 Harbour Street, Belfast BT1 4GB', GB",
        "'10 Sea View; Leeds; LS11 5TD', GB",
        "'4 Quay Road, St Helier, JE2 3AB', JE",
        "'12 Peachtree Street, Atlanta, GA 30303-1234', US",
        "'1 Main Street, Wilmington, DE 19801', US",
        "'Av. Paulista 1000, Sao Paulo - SP, 01310-100', BR",
        "'Dorfstr. 2, Schwerin, DE 19053', ",
        "'12 Peachtree Street, Atlanta, GA 10001', ",
        "'Jl. Raya 5, Mataram, ID 83125', ",
        "'Turrella NSW 7250', ",
        "'ul. Prosta 1, 00-850 Warszawa', ",
        "'Box 7, Unit 12', ",
        "'M5V 3C6, Toronto road 5', ",
    })
    void aPostalCodeTellsItsCountryByItsFormOrItsState(String address, String code) {
        assertThat(Addresses.country(address)).isEqualTo(country(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Alder OÜ, EE",
        "UAB Vilneta, LT",
        "株式会社山川製作所, JP",
        "ТОО Алтын, KZ",
        "Alder GmbH, ",
        "Asa, ",
        "Norsea Ltd, ",
    })
    void aLegalFormOfOneCountryHintsAtIt(String name, String code) {
        assertThat(CountrySigns.ofForm(name)).isEqualTo(country(code));
    }

    @ParameterizedTest
    @CsvSource({
        "sales@alder.ee, EE",
        "office@north.co.uk, GB",
        "info@alder.com, ",
        "info@alder.io, ",
        "someone@yandex.ru, ",
        "alder, ",
    })
    void aMailDomainOfACountryHintsAtIt(String mail, String code) {
        assertThat(CountrySigns.ofMail(mail)).isEqualTo(country(code));
    }
}
