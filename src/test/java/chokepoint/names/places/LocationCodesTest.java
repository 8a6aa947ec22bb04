package chokepoint.names.places;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import java.util.List;
import java.util.stream.Stream;
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
    @ValueSource(strings = {"", "Nirgendwo", "XXABC", "cnsha", "CNSHAX", "China", "TRUCK", "BY SEA"})
    void otherTextsAreNoPlaces(String text) {
        assertThat(LocationCodes.find(text)).isEmpty();
    }

    @Test
    void anyCodeIsTakenWhereCodesAreKnownToStand() {
        assertThat(LocationCodes.code("CNABC")).contains(Country.of("CN"));
        assertThat(LocationCodes.code("QQABC")).isEmpty();
    }

    @Test
    void everyPlaceOfTheTablesLiesInACountry() {
        List<String> countries = Stream.of(
                        TableResource.rows("location-codes.csv").stream()
                                .map(row -> row.get(0).substring(0, 2)),
                        TableResource.rows("iata-codes.csv").stream().map(row -> row.get(1)),
                        TableResource.rows("terminals.csv").stream().map(row -> row.get(0)),
                        TableResource.rows("subdivisions.csv").stream().map(row -> row.get(0)),
                        names().flatMap(line -> Stream.of(line.split(",")[1].split(" "))))
                .flatMap(codes -> codes)
                .distinct()
                .toList();

        assertThat(countries)
                .allSatisfy(code -> assertThat(CountryIndex.code(code)).isEqualTo(code));
    }

    @Test
    void theNamesOfPlacesAreSortedAndFolded() {
        List<String> names = names().map(line -> line.split(",")[0]).toList();

        assertThat(names).isSorted().doesNotHaveDuplicates();
        assertThat(names.stream().filter(name -> !NameWords.fold(name).equals(name)))
                .isEmpty();
    }

    private static Stream<String> names() {
        return TableResource.body("place-names.csv").lines();
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
