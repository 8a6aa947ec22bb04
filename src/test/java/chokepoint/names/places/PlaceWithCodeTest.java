package chokepoint.names.places;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceWithCodeTest {

    @ParameterizedTest
    @CsvSource({
        "SOUTHAMPTON UK,GB",
        "NEWCASTLE AU,AU",
        "BIRMINGHAM AIRPORT BHX,GB",
        "BHM BIRMINGHAM AIRPORT,US",
        "POL: CLSAI,CL",
        "Port: Rotterdam,NL",
        "58023 PUSAN,KR",
        "42879 BREMEN,DE"
    })
    void aCodeOrALabelBesideANameSettlesWhereItIs(String text, String country) {
        RouteReading read = Routes.read(text);

        assertThat(read.ambiguous()).isEmpty();
        assertThat(read.route().places()).extracting(Country::code).containsExactly(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORTLAND, VIC", "BIRMINGHAM AIRPORT"})
    void aStateOfAnotherCountryOrNothingLeavesSeveral(String text) {
        assertThat(Routes.read(text).ambiguous()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOTOR OIL CAN", "SPARE PARTS ICN"})
    void aCodeBehindWhatIsNoPlaceTellsNothing(String text) {
        assertThat(Routes.read(text).route().places()).isEmpty();
    }
}
