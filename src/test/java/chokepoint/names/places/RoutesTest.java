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
                "深圳 → 香港 → 迪拜 # CN HK",
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
        assertThat(Routes.read("CN > Atlantis > RU"))
                .extracting(reading -> reading.route().toString(), RouteReading::unread)
                .containsExactly("CN → RU", List.of("Atlantis"));
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
        assertThat(Routes.read("SOFIA > DELHI").unread()).containsExactly("SOFIA");
    }
}
