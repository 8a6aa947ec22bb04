package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.BuyerOrders;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuyerFactsTest {

    private static final Money THRESHOLD = Money.of("20000", EUR);
    private static final Share MARGIN = Share.ofPercent("5");

    @Test
    void ordersOfEachBuyerAreCountedAsWholes() {
        List<BuyerOrders> buyers = buyers(
                ordered(2, "1", "North").value("12000"),
                ordered(3, "1", "North").value("7500"),
                ordered(4, "2", "North").value("19000"),
                ordered(5, "3", "South").value("19999.99"));

        assertThat(buyers).extracting(buyer -> buyer.buyer().name()).containsExactly("North", "South");
        assertThat(buyers.get(0).orders().justBelow(THRESHOLD, MARGIN)).isEqualByComparingTo("2");
        assertThat(buyers.get(1).orders().justBelow(THRESHOLD, MARGIN)).isEqualByComparingTo("1");
    }

    @Test
    void anOrderAtTheThresholdOrFarBelowIsNotNearIt() {
        List<BuyerOrders> buyers = buyers(
                ordered(2, "1", "North").value("20000"),
                ordered(3, "2", "North").value("18999.99"));

        assertThat(buyers.get(0).orders().justBelow(THRESHOLD, MARGIN)).isEqualByComparingTo("0");
    }

    @Test
    void anOrderWithALineOfUnknownValueIsLeftOut() {
        assertThat(buyers(ordered(2, "1", "North").value("19500"), ordered(3, "1", "North")))
                .isEmpty();
    }

    @Test
    void whereNoBuyerIsNamedAllOrdersAreOfOne() {
        List<BuyerOrders> buyers = buyers(
                at(2).text(Field.ORDER, "1").value("19500"),
                at(3).text(Field.ORDER, "2").value("19600"));

        assertThat(buyers).hasSize(1);
        assertThat(buyers.get(0).numbers()).containsExactly("1", "2");
    }

    private static TestLine ordered(int row, String order, String buyer) {
        return at(row).text(Field.ORDER, order).party(Field.BUYER, buyer);
    }

    private static List<BuyerOrders> buyers(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return TallyFacts.all(BuyerOrders.class, tally, Optional.empty());
    }
}
