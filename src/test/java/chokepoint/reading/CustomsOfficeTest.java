package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customs offices abroad are places on the way where their codes tell a country. */
class CustomsOfficeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customs office of exit",
                "Ausgangszollstelle",
                "Bureau de sortie",
                "Таможня отправления",
                "Aduana de salida"
            })
    void anOfficeAbroadIsALegOfTheWay(String header) {
        Made made = MadeLists.csv("Seller;HS code;Country of origin;Port of loading;" + header + ";Value EUR\n"
                + "Lumo Oy;854231;JP;Nagoya;TR341200;12\n"
                + "Vesa Oy;854231;JP;Kobe;NL000510;13\n"
                + "Alta Oy;854231;JP;Kobe;DE004851;14\n");
        assertThat(made.lines())
                .extracting(line -> line.values().route(Field.ROUTE).toString())
                .containsExactly("JP → TR", "JP → NL", "JP → DE");
    }
}
