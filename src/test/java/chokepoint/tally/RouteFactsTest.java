package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.RouteUse;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteFactsTest {

    private static final Country CHINA = Country.of("CN");
    private static final Country HONG_KONG = Country.of("HK");
    private static final Country ESTONIA = Country.of("EE");

    @Test
    void linesOfOneWayAddUpAndTheLargestWayComesFirst() {
        assertThat(routes(
                        line(1).origin("CN").value("10"),
                        line(2).origin("CN").through("HK").value("30"),
                        line(3).origin("CN").value("15")))
                .containsExactly(
                        use(CHINA, List.of(HONG_KONG), ESTONIA, "30", 1), use(CHINA, List.of(), ESTONIA, "25", 2));
    }

    @Test
    void whatIsNotToldStaysUnknown() {
        assertThat(routes(TestLine.at(1).value("10")))
                .containsExactly(use(Country.UNKNOWN, List.of(), Country.UNKNOWN, "10", 1));
    }

    @Test
    void creditIsNoPurchaseThatCameAnyWay() {
        assertThat(routes(line(1).origin("CN").value("-10"))).isEmpty();
    }

    @Test
    void lineOfUnknownValueIsCounted() {
        assertThat(routes(line(1).origin("CN").value("10"), line(2).origin("CN")))
                .containsExactly(use(CHINA, List.of(), ESTONIA, "10", 2));
    }

    private static TestLine line(int row) {
        return TestLine.at(row).country(Field.COUNTRY_OF_DESTINATION, "EE");
    }

    private static List<RouteUse> routes(TestLine... lines) {
        Tallies tallies = new Tallies(EUR);
        for (TestLine line : lines) {
            tallies.add(line.line());
        }
        return tallies.routes();
    }

    private static RouteUse use(Country origin, List<Country> third, Country destination, String value, int lines) {
        return new RouteUse(origin, third, List.of(), destination, Money.of(value, EUR), lines);
    }
}
