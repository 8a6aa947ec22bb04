package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.LineChange;
import chokepoint.trade.values.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChangeFactsTest {

    @Test
    void lineIsFoundAgainByOrderAndNumberWhereverItStands() {
        Tallies earlier = tally(line(7, "1").origin("JP"));

        assertThat(tally(line(2, "1").origin("MY")).all(LineChange.class, earlier))
                .extracting(LineChange::was, LineChange::is)
                .map(found -> found.toList().toString())
                .containsExactly("[Japan, Malaysia]");
    }

    @Test
    void lineWithoutNumberIsFoundAgainByItsPart() {
        Tallies earlier =
                tally(at(2).text(Field.ORDER, "PO-1").text(Field.PART, "p-1").origin("JP"));

        assertThat(tally(at(2).text(Field.ORDER, "po-1").text(Field.PART, "P-1").origin("MY"))
                        .all(LineChange.class, earlier))
                .hasSize(1);
    }

    @Test
    void numberThatStandsTwiceIsNotCompared() {
        Tallies earlier = tally(line(2, "1").origin("JP"));
        Tallies now = tally(line(2, "1").origin("MY"), line(3, "1").origin("JP"));

        assertThat(now.all(LineChange.class, earlier)).isEmpty();
        assertThat(now.linesFoundAgain(earlier)).isZero();
    }

    @Test
    void blankFilledInIsNoChange() {
        assertThat(tally(line(2, "1").origin("JP")).all(LineChange.class, tally(line(2, "1"))))
                .isEmpty();
    }

    @Test
    void amendmentThatIsNewMakesTheChangeAnAmendedOne() {
        Tallies earlier = tally(line(2, "1").origin("JP").text(Field.AMENDMENT, "A1"));

        assertThat(tally(line(2, "1").origin("MY").text(Field.AMENDMENT, "A1")).all(LineChange.class, earlier))
                .extracting(LineChange::newAmendment)
                .containsExactly("");
        assertThat(tally(line(2, "1").origin("MY").text(Field.AMENDMENT, "A2")).all(LineChange.class, earlier))
                .extracting(LineChange::newAmendment)
                .containsExactly("A2");
    }

    private static TestLine line(int row, String number) {
        return at(row).text(Field.ORDER, "PO-1").text(Field.LINE, number);
    }

    private static Tallies tally(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally;
    }
}
