package chokepoint.names.places;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import org.junit.jupiter.api.Test;

class CountryCentresTest {

    @Test
    void everyCountryOfTheCodeTablesHasAPlaceOnTheMap() {
        assertThat(TableResource.rows("country-codes.csv"))
                .allSatisfy(row -> assertThat(CountryCentres.of(Country.of(row.get(0))))
                        .as(row.get(0))
                        .hasValueSatisfying(point -> {
                            assertThat(point.longitude()).isBetween(-180.0, 180.0);
                            assertThat(point.latitude()).isBetween(-90.0, 90.0);
                        }));
    }

    @Test
    void centresLieWhereTheirCountriesDo() {
        assertThat(CountryCentres.of(Country.of("PE"))).hasValueSatisfying(point -> {
            assertThat(point.longitude()).isBetween(-81.5, -68.5);
            assertThat(point.latitude()).isBetween(-18.5, 0.0);
        });
        assertThat(CountryCentres.of(Country.UNKNOWN)).isEmpty();
    }

    @Test
    void coastsAreClosedLinesOfPairs() {
        assertThat(Coastlines.all())
                .hasSizeGreaterThan(40)
                .allSatisfy(coast -> assertThat(coast).hasSizeGreaterThan(2));
    }
}
