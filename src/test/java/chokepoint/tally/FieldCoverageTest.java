package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.tally.FieldCoverage.Judged;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.FieldSet;
import chokepoint.trade.values.Money;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldCoverageTest {

    private static final FieldSet VENDOR = FieldSet.of(Field.VENDOR);
    private static final FieldSet PLACE = FieldSet.of(List.of(Field.COUNTRY_OF_ORIGIN, Field.COUNTRY_OF_DISPATCH));

    @Test
    void lineIsJudgedIfItMeetsEveryNeedInOneWayOrAnother() {
        Judged judged = coverage(
                        at(2).vendor("A").origin("CN").value("10"),
                        at(3).vendor("A").value("4"),
                        at(4).origin("CN").value("2"))
                .judged(List.of(VENDOR, PLACE));

        assertThat(judged).isEqualTo(new Judged(Money.of("10", EUR), Money.of("6", EUR), 1, 2, 0));
    }

    @Test
    void valueWithoutRateIsNotAKnownValue() {
        Judged judged = coverage(
                        at(2).vendor("A").valueWithoutRate(), at(3).vendor("A").value("4"))
                .judged(List.of(FieldSet.of(Field.VALUE)));

        assertThat(judged).isEqualTo(new Judged(Money.of("4", EUR), Money.zero(EUR), 1, 1, 1));
    }

    @Test
    void withoutNeedsEveryLineIsJudged() {
        FieldCoverage coverage = coverage(at(2).value("1"), at(3));

        assertThat(coverage.lines()).isEqualTo(2);
        assertThat(coverage.value()).isEqualTo(Money.of("1", EUR));
        assertThat(coverage.known()).isEqualTo(FieldSet.of(Field.VALUE));
    }

    private static FieldCoverage coverage(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally.coverage();
    }
}
