package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryCodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "País de origen      | 336 225 505 328 | CN US FR ID | Chile customs",
                "País de origem      | 160 249 23 275  | CN US DE FR | Brazil customs",
                "País origen         | 215 249 23 275  | CN US DE FR | Colombia customs",
                "Country of origin   | 5700 4280 2010  | CN DE MX    | US Schedule C",
                "Country of origin   | CH GM JA UK     | CN DE JP GB | FIPS 10-4",
                "Country of origin   | cc gw ja xxu    | CN DE JP US | MARC",
            })
    void aColumnThatOneTableHasAloneIsReadByItAndTold(String header, String codes, String countries, String table) {
        Made made = list(header, ReadingOptions.DEFAULT, codes.strip().split(" "));

        assertThat(origins(made)).containsExactly(countries.strip().split(" "));
        assertThat(made.notices())
                .anyMatch(notice -> notice.contains("column C") && notice.contains("country codes of " + table));
    }

    @ParameterizedTest
    @CsvSource({"156 276 840 392", "36 156 8 840", "842 156 276 699"})
    void numbersOfIsoNeedNoWord(String codes) {
        Made made = list("Country of origin", ReadingOptions.DEFAULT, codes.split(" "));

        assertThat(origins(made)).doesNotContain("").hasSize(4);
        assertThat(made.notices()).noneMatch(notice -> notice.contains("country codes"));
    }

    @Test
    void numbersThatSeveralTablesHaveAreToldAndNoCountry() {
        Made made = list("Country of origin", ReadingOptions.DEFAULT, "156", "156", "208");

        assertThat(origins(made)).containsOnly("");
        assertThat(made.notices())
                .anyMatch(notice -> notice.contains("several tables have all of them")
                        && notice.contains("China in ISO 3166")
                        && notice.contains("Seychelles in Chile customs"));
        assertThat(made.problems()).anyMatch(problem -> problem.contains("may be China by ISO 3166, Seychelles by"));
    }

    @Test
    void numbersThatNoTableHasAreToldAndNoCountry() {
        Made made = list("Country of origin", ReadingOptions.DEFAULT, "156", "336", "5700", "215");

        assertThat(origins(made)).containsOnly("");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("no table that is known has all of them"));
    }

    @Test
    void theHeaderOrTheTitleOrTheMappingSettlesIt() {
        ReadingOptions mapped = ReadingOptions.DEFAULT.withMapping(new Mapping(List.of(new SheetMapping(
                "", SheetMapping.FIND_HEADER, Map.of(), Set.of(), "Chile customs", Direction.UNKNOWN))));

        assertThat(origins(list("Origin country (ISO 3166)", ReadingOptions.DEFAULT, "156", "208")))
                .containsExactly("CN", "DK");
        assertThat(origins(list("Country of origin", mapped, "156", "208"))).containsExactly("SC", "HT");
    }

    @Test
    void tablesThatAgreeOnAllNumbersNeedNoChoice() {
        assertThat(origins(list("País de origen", ReadingOptions.DEFAULT, "249", "105", "245")))
                .containsExactly("US", "BR", "ES");
    }

    @Test
    void oneNumberThatTheTableLacksIsNamed() {
        List<String> codes =
                new ArrayList<>(List.of("336", "225", "505", "328", "224", "220", "219", "504", "515", "517"));
        codes.add("999");

        Made made = list("País de origen", ReadingOptions.DEFAULT, codes.toArray(String[]::new));

        assertThat(origins(made)).startsWith("CN", "US").endsWith("");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("which does not have 999"));
        assertThat(made.problems())
                .anyMatch(problem -> problem.contains("'999' is no country number of Chile customs"));
    }

    @Test
    void naIsNamibiaAmongCodesAndNothingAmongNames() {
        assertThat(origins(list("Country of origin", ReadingOptions.DEFAULT, "ZA", "NA", "CN")))
                .containsExactly("ZA", "NA", "CN");
        assertThat(origins(list("Country of origin", ReadingOptions.DEFAULT, "South Africa", "NA", "China")))
                .containsExactly("ZA", "", "CN");
        assertThat(origins(list("Country of origin", ReadingOptions.DEFAULT, "NA", "NA", "NA")))
                .containsOnly("");
    }

    @Test
    void aColumnOfNothingButNaIsNamibiaBesideOtherCodes() {
        Made made = MadeLists.csv("Order;Vendor;Country of origin;Country of destination;Value EUR\n"
                + "1;Alma;CN;NA;10\n2;Bora;ZA;NA;20\n3;Cora;DE;NA;30\n");

        assertThat(made.lines())
                .allMatch(line -> line.values()
                        .get(Field.COUNTRY_OF_DESTINATION)
                        .map(Object::toString)
                        .equals(Optional.of("NA")));
        assertThat(made.notices()).anyMatch(notice -> notice.contains("'NA' is taken as Namibia"));
    }

    @ParameterizedTest
    @CsvSource({
        "European Union",
        "Free zones of Kenya",
        "Zona franca de Colón",
        "High seas",
        "Alta mar",
        "Открытое море",
        "Extra-EU27",
        "'Areas, nes'",
        "Bunkers",
        "EU27_2020"
    })
    void anAreaLeavesTheRestOfTheColumn(String area) {
        Made made = list("Origin", ReadingOptions.DEFAULT, area, area, area, area, area, "China", "Viet Nam");

        assertThat(made.column(Field.COUNTRY_OF_ORIGIN)).isEqualTo("C");
        assertThat(origins(made)).containsExactly("", "", "", "", "", "CN", "VN");
        assertThat(made.sheet().column(Field.COUNTRY_OF_ORIGIN).orElseThrow().doubted())
                .isFalse();
    }

    @Test
    void aCellWithAnotherPlaceIsSeveral() {
        Made made = list(
                "Country of origin",
                ReadingOptions.DEFAULT,
                "China / Other",
                "China & others",
                "Китай и другие",
                "DE",
                "FR");

        assertThat(origins(made)).containsExactly("", "", "", "DE", "FR");
        assertThat(made.problems()).anyMatch(problem -> problem.contains("'China / Other' names several countries"));
    }

    @Test
    void aMisspeltCountryIsOfferedAndTakenOnlyWhereThePolicySaysSo() {
        ReadingOptions corrected = ReadingOptions.DEFAULT.withCorrectCountries(true);

        Made offered = list("Country of origin", ReadingOptions.DEFAULT, "Germny", "Chnia", "France", "Nwiger");
        Made taken = list("Country of origin", corrected, "Germny", "Chnia", "France", "Nwiger");

        assertThat(origins(offered)).containsExactly("", "", "FR", "");
        assertThat(offered.problems()).anyMatch(problem -> problem.contains("nearest: Germany"));
        assertThat(origins(taken)).startsWith("DE", "CN", "FR");
        assertThat(taken.problems()).anyMatch(problem -> problem.contains("one letter off Germany; taken as Germany"));
    }

    private static Made list(String header, ReadingOptions options, String... origins) {
        StringBuilder text = new StringBuilder("Order;Vendor;" + header + ";Value EUR\n");
        for (int i = 0; i < origins.length; i++) {
            text.append(i + 1).append(";Vendor ").append((char) ('A' + i)).append(" GmbH;");
            text.append(origins[i]).append(';').append(100 + i).append('\n');
        }
        return MadeLists.csv(text.toString(), StandardCharsets.UTF_8, options);
    }

    private static List<String> origins(Made made) {
        return made.lines().stream()
                .map(line -> line.values()
                        .get(Field.COUNTRY_OF_ORIGIN)
                        .map(Object::toString)
                        .orElse(""))
                .toList();
    }
}
