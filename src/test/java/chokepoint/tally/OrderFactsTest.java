package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.OrderHistory;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderFactsTest {

    @Test
    void allLinesOfAnOrderAreOneHistory() {
        OrderHistory order = histories(
                        ordered(2, "PO-1", "X-1").day("2026-03-01").country(Field.COUNTRY_OF_DESTINATION, "EE"),
                        ordered(3, "po-1", "X-2").day("2026-01-15").country(Field.COUNTRY_OF_DESTINATION, "LV"),
                        ordered(4, "PO-2", "X-1"))
                .get(0);

        assertThat(order.lines().size()).isEqualTo(2);
        assertThat(order.destinations()).containsExactly(Country.of("EE"), Country.of("LV"));
        assertThat(order.first()).isEqualTo(Day.of("2026-01-15"));
        assertThat(order.last()).isEqualTo(Day.of("2026-03-01"));
        assertThat(order.value()).isEqualTo(Money.of("200", EUR));
    }

    @Test
    void sameNumberOfAnotherBuyerIsAnotherOrder() {
        assertThat(histories(
                        ordered(2, "PO-1", "X-1").party(Field.BUYER, "North"),
                        ordered(3, "PO-1", "X-1").party(Field.BUYER, "South")))
                .hasSize(2);
    }

    @Test
    void itemIsRebookedWhenItFirstNamesARestrictedPlaceAndLaterAThirdCountry() {
        TestLine before = ordered(2, "PO-1", "X-1").day("2026-01-10").restricted("BY", "2025-07-01");
        TestLine after = ordered(3, "PO-1", "X-1").day("2026-02-10").through("KG");

        assertThat(histories(before, after).get(0).rebookedItems()).containsExactly("X-1");
        assertThat(histories(before.day("2026-03-10"), after).get(0).rebookedItems())
                .as("the other way round")
                .isEmpty();
    }

    @Test
    void goodsOfARestrictedOriginAreRebookedWhenTheyLaterComeThroughAThirdCountry() {
        TestLine before = ordered(2, "PO-1", "X-1").day("2026-01-10").restricted("BY", "2025-07-01");
        TestLine after =
                ordered(3, "PO-1", "X-1").day("2026-02-10").through("KG").restricted("BY", "2025-07-01");

        assertThat(histories(before, after).get(0).rebookedItems()).containsExactly("X-1");
        assertThat(histories(before, before.day("2026-02-10")).get(0).rebookedItems())
                .as("the same way twice")
                .isEmpty();
    }

    @Test
    void withoutDatesAnotherStatusTellsWhatCameLater() {
        TestLine before =
                ordered(2, "PO-1", "X-1").text(Field.STATUS, "cancelled").restricted("BY", "2025-07-01");
        TestLine after = ordered(3, "PO-1", "X-1").text(Field.STATUS, "open").through("KG");

        assertThat(histories(before, after).get(0).rebookedItems()).containsExactly("X-1");
        assertThat(histories(before, after.text(Field.STATUS, "cancelled"))
                        .get(0)
                        .rebookedItems())
                .isEmpty();
    }

    @Test
    void anotherPartOfTheOrderIsNotTheSameItem() {
        assertThat(histories(
                                ordered(2, "PO-1", "X-1").day("2026-01-10").restricted("BY", "2025-07-01"),
                                ordered(3, "PO-1", "X-2").day("2026-02-10").through("KG"))
                        .get(0)
                        .rebookedItems())
                .isEmpty();
    }

    @Test
    void itemForTwoConsigneesIsNamedByItsLineWhereNoPartIs() {
        OrderHistory order = histories(
                        at(2).text(Field.ORDER, "PO-1").text(Field.LINE, "10").party(Field.CONSIGNEE, "North"),
                        at(3).text(Field.ORDER, "PO-1").text(Field.LINE, "10").party(Field.CONSIGNEE, "South"))
                .get(0);

        assertThat(order.consignees()).hasSize(2);
        assertThat(order.itemsOfTwoConsignees()).containsExactly("line 10");
        assertThat(order.value().known()).isFalse();
    }

    private static TestLine ordered(int row, String order, String part) {
        return at(row).vendor("Tarn")
                .text(Field.ORDER, order)
                .text(Field.PART, part)
                .value("100");
    }

    private static List<OrderHistory> histories(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally.all(OrderHistory.class);
    }
}
