package chokepoint.trade.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodReachTest {

    private static PeriodReach reach(String period, String first, String last) {
        return new PeriodReach(period, Day.UNKNOWN, Day.UNKNOWN)
                .and(Day.of(last))
                .and(Day.of(first));
    }

    @Test
    void aYearThatHasBarelyBegunLacksMostOfItBesideAWholeOne() {
        PeriodReach whole = reach("2025", "2025-01-01", "2025-12-31");
        assertThat(reach("2026", "2026-01-01", "2026-01-31").gap(whole)).hasToString("91.51 %");
        assertThat(whole.gap(reach("2026", "2026-01-01", "2026-01-31"))).hasToString("91.51 %");
    }

    @Test
    void theSamePartOfTwoYearsIsLikeALike() {
        assertThat(reach("2026", "2026-02-01", "2026-03-09").gap(reach("2025", "2025-02-01", "2025-03-09")))
                .isEqualTo(Share.NONE);
    }

    @Test
    void aListThatBeginsLateLacksTheBeginning() {
        assertThat(reach("2026-Q2", "2026-04-01", "2026-06-30").gap(reach("2026-Q1", "2026-03-02", "2026-03-31")))
                .hasToString("66.67 %");
        assertThat(reach("2026-03", "2026-03-01", "2026-03-31").gap(reach("2026-02", "2026-02-15", "2026-02-28")))
                .hasToString("50 %");
    }

    @Test
    void whatIsNoSpanOfTimeHasNoGap() {
        PeriodReach year = reach("2026", "2026-01-01", "2026-01-31");
        assertThat(year.gap(PeriodReach.NONE)).isEqualTo(Share.NONE);
        assertThat(reach("all", "2025-01-01", "2025-12-31").gap(year)).isEqualTo(Share.NONE);
    }
}
