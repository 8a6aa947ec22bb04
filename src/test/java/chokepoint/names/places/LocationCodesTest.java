package chokepoint.names.places;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationCodesTest {

    @ParameterizedTest
    @CsvSource({
        "CNSHA, CN",
        "CN SHA, CN",
        "CN-SHA, CN",
        "Shanghai, CN",
        "上海, CN",
        "Шанхай, CN",
        "Port of Hamburg, DE",
        "Hamburg Port, DE",
        "St. Petersburg, RU",
        "г. Москва, RU",
        "JEBEL ALI, AE",
        "Zürich, CH",
    })
    void aPortOrCodeLiesInACountry(String text, String code) {
        assertThat(LocationCodes.find(text)).contains(Country.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Atlantis", "XXABC", "cnsha", "CNSHAX", "China", "SOFIA", "BY SEA"})
    void otherTextsAreNoPlaces(String text) {
        assertThat(LocationCodes.find(text)).isEmpty();
    }

    @Test
    void anyCodeIsTakenWhereCodesAreKnownToStand() {
        assertThat(LocationCodes.code("CNABC")).contains(Country.of("CN"));
        assertThat(LocationCodes.code("QQABC")).isEmpty();
    }

    @Test
    void everyPlaceOfTheTableBeginsWithACountry() {
        List<String> wrong = TableResource.rows("places.csv").stream()
                .map(row -> row.get(0))
                .filter(code ->
                        CountryIndex.code(code.substring(0, 2)).isEmpty() || (code.length() != 2 && code.length() != 5))
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyCustomaryNameMeansACountryOrSaysWhyNot() {
        List<String> wrong = TableResource.rows("countries.csv").stream()
                .map(row -> row.get(1))
                .filter(code -> !code.matches("several|union|gone|nowhere|others")
                        && CountryIndex.code(code).isEmpty())
                .toList();

        assertThat(wrong).isEmpty();
    }
}
