package chokepoint.names.places;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Country;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "CN>KZ>RU # CN KZ RU",
                "CN-KZ-RU # CN KZ RU",
                "CN → KZ → RU # CN KZ RU",
                "CN->KZ->RU # CN KZ RU",
                "CN, KZ, RU # CN KZ RU",
                "CN KZ RU # CN KZ RU",
                "CN/KZ/RU # CN KZ RU",
                "CN;KZ;RU # CN KZ RU",
                "CN | KZ | RU # CN KZ RU",
                "CN => KZ => RU # CN KZ RU",
                "China / Kazakhstan / Russia # CN KZ RU",
                "China – Kazakhstan – Russia # CN KZ RU",
                "China-Kazakhstan-Russia # CN KZ RU",
                "Китай - Казахстан - Россия # CN KZ RU",
                "Китай через Казахстан в Россию # CN KZ",
                "China via Dubai to Russia # CN AE RU",
                "via Dubai # AE",
                "Shanghai > Almaty > Novosibirsk # CN KZ RU",
                "CNSHA > KZALA > RUOVB # CN KZ RU",
                "CN SHA → AE JEA # CN AE",
                "Shanghai (CN) – Almaty (KZ) # CN KZ",
                "Shanghai, China > Jebel Ali, UAE > Moscow, Russia # CN AE RU",
                "Senegal - Guinea-Bissau - Guinea # SN GW GN",
                "Guinea-Bissau-Senegal # GW SN",
                "Timor-Leste > Australia # TL AU",
                "Timor-Leste # TL",
                "Guinea-Bissau # GW",
                "Shanghai > Ningbo > Vladivostok # CN RU",
                "United Arab Emirates, Turkey # AE TR",
                "Korea, Republic of > Hong Kong SAR > Viet Nam # KR HK VN",
                "from Hamburg to St. Petersburg # DE RU",
                "深圳 → 香港 → 迪拜 # CN HK AE",
                "Port of Rotterdam - Port Klang # NL MY",
                "China # CN",
                "CHN>KAZ>RUS # CN KZ RU",
                "CHINA > INDIA > ITALY # CN IN IT",
                "CNABC > KZXYZ > RUQQQ # CN KZ RU",
                "DELHI - MILAN # IN IT",
            })
    void aRouteIsReadInItsOrder(String text, String places) {
        assertThat(Routes.read(text).route().places().stream()
                        .map(Country::code)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(places.strip());
    }

    @Test
    void whatNamesNoPlaceIsReported() {
        assertThat(Routes.read("CN > Nirgendwo > RU"))
                .extracting(reading -> reading.route().toString(), RouteReading::unread)
                .containsExactly("CN → RU", List.of("Nirgendwo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "N/A"})
    void aPlaceholderIsNoRouteAndNoProblem(String text) {
        assertThat(Routes.read(text).route().known()).isFalse();
        assertThat(Routes.read(text).complete()).isTrue();
    }

    @Test
    void wordsOfProseAreNoCountries() {
        assertThat(Routes.read("by sea in one lot, no stops").route().known()).isFalse();
        assertThat(Routes.read("BY SEA").route().known()).isFalse();
        assertThat(Routes.read("SOFIA > DELHI").route()).hasToString("BG → IN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MARSAXLOKK SEA | MT",
                "Delhi Air Cargo | IN",
                "INCCU4 | IN",
                "Whitefield ICD | IN",
                "ZURICH APT | CH",
                "CDG Airport | FR",
                "Port of Antwerpen | BE",
                "2704, LOS ANGELES, CA | US",
                "Santos, SP | BR",
                "Saint John, NB | CA",
                "KOTA KINABALU | MY",
                "CHARLES-DE-GAULLE | FR",
                "PORT OF SPAIN | TT",
                "Jeddah Islamic Port | SA",
                "Cartagena, Colombia | CO",
                "Manzanillo (MX) | MX",
                "Valencia, Venezuela | VE",
                "Haneda/Tokyo | JP",
                "Tokyo - Narita | JP",
                "Halden, Norway | NO",
                "Lissabon | PT",
                "Neapel | IT",
                "Гётеборг | SE",
                "蔚山 | KR",
            })
    void aPlaceLiesInItsCountryHoweverItIsWritten(String text, String country) {
        assertThat(Routes.read(text).route()).hasToString(country);
        assertThat(Routes.read(text).complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Manzanillo | DO MX PA",
                "CARTAGENA | CO ES",
                "Valencia | ES VE",
                "San Jose | CR US",
                "Port of Newcastle | AU ZA",
                "Brest | BY FR",
                "Spezzano (MO) | IT MO",
            })
    void anAmbiguousNameIsToldAndNoCountry(String text, String countries) {
        RouteReading reading = Routes.read(text);

        assertThat(reading.route().known()).isFalse();
        assertThat(reading.ambiguous()).hasSize(1);
        assertThat(reading.ambiguous().get(0).countries())
                .extracting(Country::code)
                .contains(countries.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"TRUCK", "TRAIN", "CARGO", "Border", "Direct", "Various ports", "Regional stock", "Post"})
    void wordsOfTransportAreNoPlaces(String text) {
        assertThat(Routes.read(text).route().known()).isFalse();
        assertThat(Routes.read(text).ambiguous()).isEmpty();
    }

    @Test
    void codesOfAirportsAreToldByThoseBesideThem() {
        assertThat(Routes.nameAirports(List.of("ORD", "FRA", "Hamburg"))).isTrue();
        assertThat(Routes.readAirport("FRA").route().places()).containsExactly(Country.of("DE"));
        assertThat(Routes.readAirport("Hamburg").route().places()).containsExactly(Country.of("DE"));
        assertThat(Routes.nameAirports(List.of("FRA", "DEU", "EST"))).isFalse();
        assertThat(Routes.nameAirports(List.of("FRA", "Hamburg"))).isFalse();
        assertThat(Routes.nameAirports(List.of("ORD", "DEU"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'Norfolk, VA', US",
        "'NORFOLK, VIRGINIA, USA', US",
        "横浜港, JP",
        "DE004851, DE",
        "CH003561, CH",
        "인천공항, KR",
        "Cảng Cát Lái, VN",
        "POTI, GE",
        "Fredericia, DK"
    })
    void placesAreReadWithWhatStandsBesideTheirNames(String text, String country) {
        assertThat(Routes.read(text).route().places()).containsExactly(Country.of(country));
        assertThat(Routes.read(text).ambiguous()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XQ004851", "MSCU1234", "DEABCDEF", "DE0048511"})
    void whatIsNoNumberOfACustomsOfficeIsNoPlace(String text) {
        assertThat(Routes.read(text).route().places()).isEmpty();
    }
}
