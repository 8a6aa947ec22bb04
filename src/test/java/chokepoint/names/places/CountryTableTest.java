package chokepoint.names.places;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Country;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTableTest {

    private static final int COUNTRIES_OF_TRADE = 130;

    @ParameterizedTest
    @CsvSource({
        "ISO 3166, 156, CN",
        "ISO 3166, 36, AU",
        "ISO 3166, 842, US",
        "iso 3166, 076, BR",
        "Chile customs, 336, CN",
        "Chile customs, 225, US",
        "Brazil customs, 23, DE",
        "Brazil customs, 160, CN",
        "Colombia customs, 215, CN",
        "Colombia customs, 023, DE",
        "US Schedule C, 5700, CN",
        "US Schedule C, 4419, CH",
        "FIPS 10-4, CH, CN",
        "MARC, gw, DE",
    })
    void aCodeMeansWhatItsTableSays(String table, String code, String country) {
        assertThat(CountryTable.named(table).orElseThrow().country(code)).contains(Country.of(country));
    }

    @Test
    void everyCountryOfATableExistsAndEachTableHasTheCountriesOfTrade() {
        Set<String> codes = CountryIndex.codes();
        for (CountryTable table : CountryTable.all()) {
            List<Country> countries = Arrays.stream(Locale.getISOCountries())
                    .map(Country::of)
                    .filter(country -> codes.contains(country.code()))
                    .filter(table::has)
                    .toList();
            assertThat(countries).as(table.name()).hasSizeGreaterThan(COUNTRIES_OF_TRADE);
        }
    }

    @Test
    void theNumbersOfIsoAreThoseThatIcuHas() {
        CountryTable iso = CountryTable.named("ISO 3166").orElseThrow();

        assertThat(Locale.getISOCountries())
                .filteredOn(code -> !"AN".equals(code))
                .allSatisfy(code -> assertThat(iso.country(CountryIndex.number(code)))
                        .as(code)
                        .contains(Country.of(code)));
    }

    @Test
    void tablesThatHoldAllNumbersAreThoseToChooseFrom() {
        assertThat(CountryTable.holding(List.of("156", "840", "276"), true))
                .extracting(CountryTable::name)
                .containsExactly("ISO 3166");
        assertThat(CountryTable.holding(List.of("336", "225"), true))
                .extracting(CountryTable::name)
                .containsExactly("Chile customs");
        assertThat(CountryTable.holding(List.of("249", "105"), true))
                .extracting(CountryTable::name)
                .containsExactly("Brazil customs", "Colombia customs");
    }

    @Test
    void aHeaderNamesATableByItsWords() {
        CountryTable dian = CountryTable.named("Colombia customs").orElseThrow();

        assertThat(dian.isNamedIn("País de origen (código DIAN)")).isTrue();
        assertThat(dian.isNamedIn("País de origen")).isFalse();
    }
}
