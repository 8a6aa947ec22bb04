package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.Lane;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneFactsTest {

    @Test
    void linesOfOneOriginHeadingPlaceAndPeriodMakeOneLane() {
        List<Lane> lanes = lanes(
                from(2, "854231", "100").through("AE"),
                from(3, "854232", "50").through("AE"),
                from(4, "854231", "70").through("AE").period("2027"),
                from(5, "847330", "10").through("AE"));

        assertThat(lanes).hasSize(3);
        assertThat(lanes.get(1).value()).isEqualTo(Money.of("150", EUR));
        assertThat(lanes.get(1).heading()).isEqualTo("8542");
        assertThat(lanes.get(1).place()).isEqualTo(Country.of("AE"));
    }

    @Test
    void usesAreCountedBesideTheUsualWayOfTheSameGoods() {
        Lane lane = lanes(
                        from(2, "854231", "1"),
                        from(3, "854231", "1"),
                        from(4, "854231", "1"),
                        from(5, "854231", "1").through("AE"))
                .get(0);

        assertThat(lane.uses()).isEqualByComparingTo("1");
        assertThat(lane.usualUses()).isEqualByComparingTo("3");
    }

    @Test
    void growthIsAgainstThePeriodBefore() {
        List<Lane> lanes = lanes(
                from(2, "854231", "100").through("AE").period("2025"),
                from(3, "854231", "250").through("AE").period("2026"));

        assertThat(lanes).extracting(Lane::period).containsExactly("2025", "2026");
        assertThat(lanes.get(1).growth().fraction()).isEqualByComparingTo("1.5");
    }

    @Test
    void aLaneIsWatchedOnlyThroughItsOwnPlace() {
        List<Lane> lanes = lanes(
                from(2, "854231", "100").throughWatched("AE"),
                from(3, "854231", "100").through("RS"));

        assertThat(lanes).extracting(Lane::watched).containsExactly(true, false);
    }

    @Test
    void creditsAndLinesWithoutOriginTellNoWay() {
        assertThat(lanes(
                        from(2, "854231", "-100").through("AE"),
                        at(3).hs("854231").value("100").through("AE")))
                .isEmpty();
    }

    private static TestLine from(int row, String hs, String value) {
        return at(row).origin("CN").country(Field.VENDOR_COUNTRY, "CN").hs(hs).value(value);
    }

    private static List<Lane> lanes(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally.all(Lane.class);
    }
}
