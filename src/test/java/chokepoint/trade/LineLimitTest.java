package chokepoint.trade;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineLimitTest {

    private static final Segment CHIPS = new Segment("goods", "chips");
    private static final Segment NETWORK = new Segment("systems", "network");
    private static final Map<String, Object> HALF = Map.of("share", Share.ofPercent("50"));

    private final Limit chips = new Limit("CON-018", CHIPS, "2026", HALF, "policy");
    private final Limit network = new Limit("CON-018", NETWORK, "2026", HALF, "policy");
    private final LineLimit limit = new LineLimit(chips.anywhere());

    @Test
    void holdsNowhereAtFirst() {
        assertThat(limit.holdsIn(List.of(CHIPS), "2026")).isFalse();
        assertThat(limit.limits(List.of(CHIPS), "2026")).isEmpty();
    }

    @Test
    void holdsWhereItWasLetHoldAndInNoOtherPeriod() {
        limit.holdFor(network);
        assertThat(limit.holdsIn(List.of(CHIPS, NETWORK), "2026")).isTrue();
        assertThat(limit.holdsIn(List.of(CHIPS), "2026")).isFalse();
        assertThat(limit.holdsIn(List.of(CHIPS, NETWORK), "2025")).isFalse();
    }

    @Test
    void aLineInTwoSegmentsIsHeldAgainstTheLimitOfEach() {
        limit.holdFor(chips);
        limit.holdFor(network);
        assertThat(limit.limits(List.of(Segment.WHOLE_LIST, NETWORK, CHIPS), "2026"))
                .containsExactly(network, chips);
    }

    @Test
    void limitsThatDifferInPlaceOnlyAreOneAnywhere() {
        assertThat(chips.anywhere()).isEqualTo(network.anywhere());
        assertThat(chips.anywhere())
                .isNotEqualTo(new Limit("CON-018", CHIPS, "2026", Map.of("share", Share.ofPercent("40")), "policy")
                        .anywhere());
    }
}
