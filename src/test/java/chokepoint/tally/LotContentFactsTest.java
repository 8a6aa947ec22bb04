package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.LotContents;
import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LotContentFactsTest {

    @Test
    void linesWithAndWithoutEquivalentsAreCounted() {
        LotContents lot = contents(in(2, "L-1", Answer.YES), in(3, "l-1", Answer.NO), in(4, "L-1", Answer.NO))
                .get(0);

        assertThat(lot.withEquivalent()).isEqualTo(1);
        assertThat(lot.withoutEquivalent()).isEqualTo(2);
        assertThat(lot.value()).isEqualTo(Money.of("300", EUR));
    }

    @Test
    void anEquivalentCountsWhoeverWonTheLot() {
        TestLine atHome = in(2, "L-1", Answer.YES).foreign(Scope.COUNTRY_OF_ORIGIN, Foreign.NO);

        LotContents lot = contents(atHome, in(3, "L-1", Answer.NO)).get(0);
        assertThat(lot.withEquivalent()).isEqualTo(1);
        assertThat(lot.withoutEquivalent()).isEqualTo(1);
    }

    @Test
    void lotsOfTwoBuyersAreTwo() {
        assertThat(contents(
                        in(2, "L-1", Answer.YES).party(Field.BUYER, "North"),
                        in(3, "L-1", Answer.NO).party(Field.BUYER, "South")))
                .hasSize(2)
                .noneMatch(lot -> lot.withEquivalent() > 0 && lot.withoutEquivalent() > 0);
    }

    @Test
    void linesThatDoNotSayAndCreditsAreLeftOut() {
        assertThat(contents(
                        in(2, "L-1", Answer.UNKNOWN), in(3, "L-1", Answer.NO).value("-1")))
                .isEmpty();
    }

    private static TestLine in(int row, String lot, Answer equivalent) {
        return at(row).vendor("Tarn")
                .text(Field.LOT, lot)
                .answer(Field.HOME_EQUIVALENT, equivalent)
                .value("100");
    }

    private static List<LotContents> contents(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally.all(LotContents.class);
    }
}
