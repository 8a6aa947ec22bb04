package chokepoint.trade.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each move is applied, and the share reckoned anew is at the limit. */
class ShareReductionTest {

    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-28");

    @ParameterizedTest
    @CsvSource({"60, 100, 50", "4556915.10, 5104635.37, 35", "1, 3, 7", "0.01, 0.02, 33.3", "100, 100, 65"})
    void whatMovesToOthersLeavesExactlyTheLimit(BigDecimal part, BigDecimal total, String percent) {
        ShareReduction cap = new ShareReduction(part, total, Share.ofPercent(percent));

        BigDecimal left = part.subtract(cap.toOthers());
        assertThat(left).isEqualByComparingTo(cap.share().fraction().multiply(total));
        assertThat(Share.of(left, total)).isEqualByComparingTo(cap.share());
    }

    @ParameterizedTest
    @CsvSource({"60, 100, 50", "4556915.10, 5104635.37, 35", "1, 3, 7", "0.01, 0.02, 33.3", "100, 100, 65"})
    void whatIsAddedElsewhereDilutesToTheLimit(BigDecimal part, BigDecimal total, String percent) {
        ShareReduction cap = new ShareReduction(part, total, Share.ofPercent(percent));

        BigDecimal all = total.add(cap.elsewhere().orElseThrow());
        assertThat(Share.of(part, all).fraction()).isCloseTo(cap.share().fraction(), within(NEGLIGIBLE));
    }

    @ParameterizedTest
    @CsvSource({"20, 100, 50", "0, 100, 35", "35, 100, 35", "80, 100, 35"})
    void headroomLeadsToTheLimitAndIsBelowZeroOverIt(BigDecimal part, BigDecimal total, String percent) {
        ShareReduction cap = new ShareReduction(part, total, Share.ofPercent(percent));

        BigDecimal room = cap.headroom().orElseThrow();
        assertThat(Share.of(part.add(room), total.add(room)).fraction())
                .isCloseTo(cap.share().fraction(), within(NEGLIGIBLE));
        assertThat(room.signum()).isEqualTo(cap.toOthers().negate().signum());
    }

    @Test
    void exactlyAtTheLimitIsNotExceeded() {
        assertThat(new ShareReduction(new BigDecimal("35"), new BigDecimal("100"), Share.ofPercent("35")).exceeded())
                .isFalse();
        assertThat(new ShareReduction(new BigDecimal("35.01"), new BigDecimal("100"), Share.ofPercent("35")).exceeded())
                .isTrue();
    }

    @Test
    void whereNothingIsAllowedNothingDilutesAndWhereAllIsNothingBounds() {
        assertThat(new ShareReduction(BigDecimal.ONE, BigDecimal.TEN, Share.NONE).elsewhere())
                .isEmpty();
        assertThat(new ShareReduction(BigDecimal.ONE, BigDecimal.TEN, Share.WHOLE).headroom())
                .isEmpty();
    }

    @Test
    void nothingHasNoShares() {
        assertThatThrownBy(() -> new ShareReduction(BigDecimal.ZERO, BigDecimal.ZERO, Share.WHOLE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
