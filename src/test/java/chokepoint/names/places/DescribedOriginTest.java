package chokepoint.names.places;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescribedOriginTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bicycle tyres, MADE IN CHINA | CN",
                "Pumps (made in: Czech Republic), 40 bar | CZ",
                "Cable drum - Country of origin: Viet Nam | VN",
                "Ventile, hergestellt in Österreich | AT",
                "Lampes fabriqué en Chine, 12 V | CN",
                "Llantas; hecho en Corea del Sur | KR",
                "Parafusos, país de origem: Itália | IT",
                "Насос центробежный, страна происхождения: Китай | CN",
                "Şalter, menşei: Almanya | DE",
                "轴承 产地：日本 | JP",
                "Valve, made in USA | US",
                "Relay, origin: DE | DE",
            })
    void whatADescriptionSaysOfTheOriginIsRead(String description, String code) {
        assertThat(DescribedOrigin.in(description)).contains(Country.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parts made in accordance with drawing 12",
                "China plates, white",
                "Assembled in China or Vietnam",
                "Relay, made in China/Malaysia",
                "Made in China; refurbished; made in Poland",
                "Country of origin and use as agreed",
                "Statement of origin IT equipment",
                "Homemade in Chinatown",
            })
    void whatIsNoOriginOrSeveralIsNone(String description) {
        assertThat(DescribedOrigin.in(description)).isEmpty();
    }

    @Test
    void aLongTextIsNoDescription() {
        assertThat(DescribedOrigin.in("x".repeat(3_000) + " made in China")).isEmpty();
    }
}
