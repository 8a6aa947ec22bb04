package chokepoint.trade.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReversedDatesTest {

    private static final Day EARLY = Day.of("2026-07-18");
    private static final Day LATE = Day.of("2026-07-27");

    @Test
    void tellsHowManyDaysTooEarlySomethingHappened() {
        assertThat(new ReversedDates(Field.DELIVERED, EARLY, Field.SHIPPED, LATE).days())
                .isEqualTo(9);
    }

    @Test
    void whatFollowsAsItMustIsNotReversed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReversedDates(Field.SHIPPED, LATE, Field.ORDERED, EARLY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReversedDates(Field.SHIPPED, EARLY, Field.ORDERED, EARLY));
    }
}
