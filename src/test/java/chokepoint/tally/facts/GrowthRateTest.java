package chokepoint.tally.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GrowthRateTest {

    @Test
    void growthIsHeldAgainstTheRatesBeforeIt() {
        GrowthRate growth = growths(Map.of("2021", "100", "2022", "110", "2023", "99", "2024", "148.5"))
                .get("2024");

        assertThat(growth.growth()).isEqualTo(Share.ofPercent("50"));
        assertThat(growth.rates()).isEqualTo(2);
        // rates 10 % and -10 %: mean 0, sample standard deviation 14.14 %
        assertThat(growth.z().doubleValue()).isCloseTo(3.5355, within(0.0001));
    }

    @Test
    void yearMissingBetweenBreaksTheSeries() {
        assertThat(growths(Map.of("2021", "100", "2023", "300"))).isEmpty();
    }

    @Test
    void monthFollowsOnDecember() {
        assertThat(growths(Map.of("2025-12", "100", "2026-01", "150", "undated", "900")))
                .containsOnlyKeys("2026-01");
    }

    @Test
    void periodThatCarriedNothingHasNoGrowthAfterIt() {
        assertThat(growths(Map.of("2024", "-5", "2025", "100"))).isEmpty();
    }

    @Test
    void ratesWithoutSpreadSayNothingOfTheNext() {
        assertThat(growths(Map.of("2021", "100", "2022", "200", "2023", "400", "2024", "4000"))
                        .get("2024")
                        .z())
                .isZero();
    }

    private static SortedMap<String, GrowthRate> growths(Map<String, String> values) {
        SortedMap<String, BigDecimal> amounts = new TreeMap<>();
        values.forEach((period, value) -> amounts.put(period, new BigDecimal(value)));
        return GrowthRate.of(amounts, Map.of());
    }
}
