package chokepoint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.policy.reading.PolicyFile;
import chokepoint.trade.values.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssuringTest {

    @ParameterizedTest
    @CsvSource({"5, 95, 59", "10, 95, 29", "1, 95, 299", "5, 99, 90", "50, 50, 1"})
    void theSizeIsThatOfTheTablesOfDiscoverySampling(String error, String confidence, int size) {
        assertThat(new SamplingTarget(Share.ofPercent(error), Share.ofPercent(confidence)).size())
                .isEqualTo(size);
    }

    @Test
    void anErrorOfNothingDrawsNothing() {
        assertThat(new SamplingTarget(Share.NONE, Share.ofPercent("95")).size()).isZero();
    }

    @Test
    void aPolicyThatSaysNothingWantsOneInTwentyAtMost() {
        assertThat(PolicyFile.defaults().assuring().size()).isEqualTo(59);
    }
}
