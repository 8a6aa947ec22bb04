package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesByAbbreviationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sent out via|From RDC|Drop shipment",
                "Served via|Ex POL|Direct",
                "Delivered via|COD|Prepaid",
                "Supplied via|To DRC|Regional stock",
            })
    void aColumnOfAbbreviationsIsNoRouteAndTold(String header, String abbreviation, String other) {
        Made made = list(header, abbreviation, other, other, abbreviation);

        assertThat(made.column(Field.ROUTE)).isEmpty();
        assertThat(made.notices())
                .anyMatch(notice -> notice.contains("column C '" + header + "' is taken for no route")
                        && notice.contains("'" + abbreviation + "'"));
    }

    @ParameterizedTest
    @CsvSource({"Route", "Routing", "Transportweg", "Маршрут", "Ruta", "Itinéraire"})
    void underAPlainHeaderEachAbbreviationIsTold(String header) {
        Made made = list(header, "From RDC", "Direct drop", "From RDC", "Direct drop");

        assertThat(routes(made)).containsOnly("");
        assertThat(made.problems()).anyMatch(problem -> problem.contains("a place by an abbreviation alone"));
    }

    @Test
    void whereOtherPlacesStandAbbreviationsAreCountries() {
        assertThat(routes(list("Route", "From RDC", "From Kenya", "ex UAE", "USA")))
                .containsExactly("CD", "KE", "AE", "US");
        assertThat(routes(list("Route", "USA", "POL", "ARE", "CHN"))).containsExactly("US", "PL", "AE", "CN");
        assertThat(routes(list("Route", "CHN>KAZ>RUS", "direct", "direct", "direct")))
                .contains("CN → KZ → RU");
        assertThat(routes(list("Via", "HK", "Direct", "Direct", "Direct"))).contains("HK");
        assertThat(routes(list("Route", "США", "США", "США", "США"))).containsOnly("US");
    }

    @Test
    void oneCountryAmongOtherAbbreviationsIsNone() {
        Made made = list("Country of dispatch", "RDC", "CDC", "NDC", "RDC");

        assertThat(made.lines()).noneMatch(line -> line.values().has(Field.COUNTRY_OF_DISPATCH));
        assertThat(made.problems()).anyMatch(problem -> problem.contains("a place by an abbreviation alone"));
    }

    private static List<String> routes(Made made) {
        return made.lines().stream().map(PlacesByAbbreviationTest::route).toList();
    }

    private static String route(Line line) {
        return line.values().get(Field.ROUTE).map(Object::toString).orElse("");
    }

    private static Made list(String header, String... values) {
        StringBuilder text = new StringBuilder("Vendor;Amount EUR;" + header + "\n");
        for (String value : values) {
            text.append("Alma;10;").append(value).append('\n');
        }
        return MadeLists.csv(text.toString());
    }
}
