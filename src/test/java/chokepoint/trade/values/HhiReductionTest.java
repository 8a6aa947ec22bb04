package chokepoint.trade.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shares of 60, 30 and 10 %: HHI 0.46; each move is applied, and the index reckoned anew is the target. */
class HhiReductionTest {

    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-30");
    private static final List<Share> SHARES =
            List.of(Share.ofPercent("60"), Share.ofPercent("30"), Share.ofPercent("10"));
    private static final BigDecimal TARGET = new BigDecimal("0.40");
    private static final HhiReduction INDEX = new HhiReduction(SHARES, squares("0.6", "0.3", "0.1"), TARGET);

    @Test
    void oneNewcomerTakesFiveAndAHalfPercent() {
        Share moved = INDEX.toNewcomers(1).orElseThrow();

        assertThat(moved).hasToString("5.51 %");
        BigDecimal m = moved.fraction();
        assertThat(squares(new BigDecimal("0.6").subtract(m).toString(), "0.3", "0.1", m.toString()))
                .isCloseTo(TARGET, within(NEGLIGIBLE));
    }

    @Test
    void twoNewcomersTakeLessInAll() {
        BigDecimal m = INDEX.toNewcomers(2).orElseThrow().fraction();
        String half = m.divide(BigDecimal.valueOf(2)).toString();

        assertThat(squares(new BigDecimal("0.6").subtract(m).toString(), "0.3", "0.1", half, half))
                .isCloseTo(TARGET, within(NEGLIGIBLE));
        assertThat(m).isLessThan(INDEX.toNewcomers(1).orElseThrow().fraction());
    }

    @Test
    void theSmallestHolderTakesSevenPercent() {
        Share moved = INDEX.toHolder(Share.ofPercent("10")).orElseThrow();

        assertThat(moved).hasToString("6.97 %");
        BigDecimal m = moved.fraction();
        assertThat(squares(
                        new BigDecimal("0.6").subtract(m).toString(),
                        "0.3",
                        new BigDecimal("0.1").add(m).toString()))
                .isCloseTo(TARGET, within(NEGLIGIBLE));
    }

    @Test
    void aHolderOfNearlyTheSameSizeCannotBringItDown() {
        assertThat(INDEX.toHolder(Share.ofPercent("50"))).isEmpty();
    }

    private static BigDecimal squares(String... fractions) {
        return List.of(fractions).stream()
                .map(fraction -> new BigDecimal(fraction).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
