package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.PartHistory;
import chokepoint.trade.PartHistory.Span;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Share;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartFactsTest {

    @Test
    void originsCarryTheFirstAndLastDayTheyWereTold() {
        PartHistory part = histories(
                        part(2, "X-1").origin("CN").day("2026-03-01"),
                        part(3, "X-1").origin("CN").day("2026-01-15"),
                        part(4, "X-1").origin("MY"),
                        part(5, "x-1 "))
                .get(0);

        assertThat(part.originsTold()).containsExactly(Country.of("CN"), Country.of("MY"));
        assertThat(part.origins())
                .containsEntry(Country.of("CN"), new Span(Day.of("2026-01-15"), Day.of("2026-03-01")))
                .containsEntry(Country.of("MY"), new Span(Day.UNKNOWN, Day.UNKNOWN));
        assertThat(part.lines().size()).isEqualTo(4);
    }

    @Test
    void samePartNumberOfAnotherMakerIsAnotherPart() {
        assertThat(histories(part(2, "X-1").maker("M"), part(3, "X-1").maker("N")))
                .hasSize(2);
    }

    @Test
    void lineWithoutPartNumberIsPassedOver() {
        assertThat(histories(at(2).vendor("A"))).isEmpty();
    }

    @Test
    void foreignIsUnknownIfVendorsDifferOrOneHasNoName() {
        PartHistory alone = histories(part(2, "X-1").vendor("A").foreign(Scope.VENDOR, Foreign.YES))
                .get(0);
        PartHistory withNobody = histories(
                        part(2, "X-1").vendor("A").foreign(Scope.VENDOR, Foreign.YES), part(3, "X-1"))
                .get(0);

        assertThat(alone.foreignVendor()).isEqualTo(Foreign.YES);
        assertThat(withNobody.foreignVendor()).isEqualTo(Foreign.UNKNOWN);
        assertThat(withNobody.vendors()).hasSize(1);
    }

    @Test
    void theLargestVendorCarriesItsPartOfWhatIsKnown() {
        PartHistory part = histories(
                        part(2, "X-1").vendor("A").value("90").foreign(Scope.VENDOR, Foreign.YES),
                        part(3, "X-1").vendor("B").value("10").foreign(Scope.VENDOR, Foreign.NO))
                .get(0);

        assertThat(part.largestVendor().name()).isEqualTo("A");
        assertThat(part.largestVendorForeign()).isEqualTo(Foreign.YES);
        assertThat(part.largestVendorShare()).hasToString("90 %");
        assertThat(part.at(IntervalEnd.HIGH).largestVendorShare()).hasToString("90 %");
    }

    @Test
    void whatNobodyKnowsMayBeTheLargestVendorsOrAnybodys() {
        PartHistory unnamed = histories(
                        part(2, "X-1").vendor("A").value("60"), part(3, "X-1").value("40"))
                .get(0);
        PartHistory unvalued = histories(
                        part(2, "X-1").vendor("A").value("60"),
                        at(3).text(Field.PART, "X-1").vendor("B"))
                .get(0);
        PartHistory alone = histories(part(2, "X-1").vendor("A"), part(3, "X-1").vendor("A"))
                .get(0);

        assertThat(unnamed.largestVendorShare()).hasToString("60 %");
        assertThat(unnamed.at(IntervalEnd.HIGH).largestVendorShare()).isEqualTo(Share.WHOLE);
        assertThat(unvalued.largestVendorShare()).isEqualTo(Share.NONE);
        assertThat(unvalued.at(IntervalEnd.HIGH).largestVendorShare()).isEqualTo(Share.WHOLE);
        assertThat(alone.largestVendorShare()).isEqualTo(Share.WHOLE);
    }

    private static TestLine part(int row, String number) {
        return at(row).text(Field.PART, number).value("1");
    }

    private static List<PartHistory> histories(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally.all(PartHistory.class);
    }
}
