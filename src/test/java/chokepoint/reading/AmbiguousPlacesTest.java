package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmbiguousPlacesTest {

    @ParameterizedTest
    @CsvSource({"Panama, PA", "Mexico, MX", "DO, DO"})
    void aCountryOfTheLineSettlesWhereThePlaceLies(String dispatch, String country) {
        Made made = list(dispatch, "Manzanillo");

        assertThat(routes(made)).startsWith(country);
        assertThat(made.notices()).anyMatch(notice -> notice.contains("taken in that which its line names"));
    }

    @ParameterizedTest
    @CsvSource({"Germany", "''"})
    void elseItIsToldAndNoRoute(String dispatch) {
        Made made = list(dispatch, "Manzanillo");

        assertThat(routes(made)).startsWith("");
        assertThat(made.problems())
                .anyMatch(problem ->
                        problem.contains("may lie in several countries: Manzanillo (") && problem.contains("Panama"));
    }

    @Test
    void aColumnOfCodesIsReadByThem() {
        Made made = MadeLists.csv(
                "Order;Vendor;Port of loading;Value EUR\n1;Alma;NLRTM;10\n2;Bora;DEHAM;20\n3;Cora;KZXQZ;30\n");

        assertThat(routes(made)).containsExactly("NL", "DE", "KZ");
        assertThat(made.problems()).isEmpty();
    }

    private static Made list(String dispatch, String port) {
        return MadeLists.csv("Order;Vendor;Country of dispatch;Port of loading;Value EUR\n1;Alma;" + dispatch + ";"
                + port + ";100\n2;Bora;Netherlands;Rotterdam;200\n3;Cora;France;Le Havre;300\n");
    }

    private static List<String> routes(Made made) {
        return made.lines().stream()
                .map(line ->
                        line.values().get(Field.ROUTE).map(Object::toString).orElse(""))
                .toList();
    }
}
