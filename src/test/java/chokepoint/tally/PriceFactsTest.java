package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.MarkUp;
import chokepoint.trade.PriceBand;
import chokepoint.trade.values.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PriceFactsTest {

    @Test
    void priceFarAboveTheOthersStandsApart() {
        assertThat(tally(part(2, "10"), part(3, "10"), part(4, "11"), part(5, "9"), part(6, "30"))
                        .all(PriceBand.class))
                .extracting(PriceBand::price, PriceBand::median)
                .map(found -> found.toList().toString())
                .containsExactly("[30 EUR, 10 EUR]");
    }

    @Test
    void pricesOfAnotherUnitAreNotCompared() {
        assertThat(tally(
                                part(2, "10"),
                                part(3, "10"),
                                part(4, "11"),
                                part(5, "9"),
                                part(6, "30").text(Field.UNIT, "box"))
                        .all(PriceBand.class))
                .isEmpty();
    }

    @Test
    void intermediaryIsHeldAgainstTheMedianOfDirectPurchases() {
        MarkUp markUp = tally(
                        part(2, "10").vendor("M").maker("M"),
                        part(3, "12").vendor("V").maker("M").origin("JP").country(Field.VENDOR_COUNTRY, "JP"),
                        part(4, "22").vendor("T").maker("M").origin("JP").country(Field.VENDOR_COUNTRY, "CH"))
                .all(MarkUp.class)
                .get(0);

        assertThat(markUp.vendor().name()).isEqualTo("T");
        assertThat(markUp.timesDirect()).isEqualByComparingTo("2");
    }

    private static TestLine part(int row, String price) {
        return at(row).text(Field.PART, "P-1").unitPrice(price);
    }

    private static Tallies tally(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally;
    }
}
