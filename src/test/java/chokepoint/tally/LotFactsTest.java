package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.Lots;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LotFactsTest {

    @Test
    void whatStandsInOneOrderOnOneDayIsOneLot() {
        Lots lots = lots(
                        bought(2, "X-1", "2026-03-01", "PO-1", "400"),
                        bought(3, "x-1", "2026-03-01", "PO-1", "100"),
                        bought(4, "X-1", "2026-03-05", "PO-1", "300"),
                        bought(5, "X-1", "2026-03-05", "PO-2", "200"))
                .get(0);

        assertThat(lots.count()).isEqualTo(3);
        assertThat(lots.series().lots()).extracting(Lots.Lot::value).contains(Money.of("500", EUR));
        assertThat(lots.first()).isEqualTo(Day.of("2026-03-01"));
        assertThat(lots.last()).isEqualTo(Day.of("2026-03-05"));
        assertThat(lots.value()).isEqualTo(Money.of("1000", EUR));
    }

    @Test
    void vendorsOfOneOwnerShareASeries() {
        List<Lots> lots = lots(
                bought(2, "X-1", "2026-03-01", "PO-1", "400").vendor("Tarn").owner("Tarn Group"),
                bought(3, "X-1", "2026-03-02", "PO-2", "400")
                        .vendor("Tarn Memory")
                        .owner("Tarn Group"));

        assertThat(lots).hasSize(1);
        assertThat(lots.get(0).vendors()).hasSize(2);
    }

    @Test
    void anotherBuyerBuysItsOwnLots() {
        assertThat(lots(
                        bought(2, "X-1", "2026-03-01", "PO-1", "400").party(Field.BUYER, "North"),
                        bought(3, "X-1", "2026-03-02", "PO-2", "400").party(Field.BUYER, "South")))
                .isEmpty();
    }

    @Test
    void singleLotsCreditsAndLinesWithoutDayOrValueAreLeftOut() {
        assertThat(lots(
                        bought(2, "X-1", "2026-03-01", "PO-1", "400"),
                        bought(3, "X-1", "2026-03-02", "PO-2", "-400"),
                        at(4).vendor("Tarn").text(Field.PART, "X-1").value("400"),
                        at(5).vendor("Tarn").text(Field.PART, "X-1").day("2026-03-03")))
                .isEmpty();
    }

    @Test
    void smallLotsReachAThresholdOnlyWithinTheDays() {
        Lots lots = lots(bought(2, "X-1", "2026-03-01", "PO-1", "400"), bought(3, "X-1", "2026-03-11", "PO-2", "600"))
                .get(0);

        assertThat(lots.series().reach(Money.of("1000", EUR), 10)).isTrue();
        assertThat(lots.series().reach(Money.of("1000", EUR), 9)).isFalse();
        assertThat(lots.series().reach(Money.of("1000.01", EUR), 10)).isFalse();
        assertThat(lots.series().reach(Money.of("600", EUR), 10))
                .as("a lot that reaches it alone is no small one")
                .isFalse();
    }

    private static TestLine bought(int row, String part, String day, String order, String value) {
        return at(row).vendor("Tarn")
                .text(Field.PART, part)
                .text(Field.ORDER, order)
                .day(day)
                .value(value);
    }

    private static List<Lots> lots(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally.all(Lots.class);
    }
}
