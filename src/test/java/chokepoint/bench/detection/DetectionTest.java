package chokepoint.bench.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form of the benchmark of detection: every indicator once in each kind, in six languages. The floors lie a little below what
 * was measured; whoever raises more raises them.
 */
class DetectionTest {

    private static final int RAISED_AT_SEVERITY = 55;
    private static final int RAISED = 57;
    private static final int CASES = 11;
    private static final int VIOLATED = 0;
    private static final double UNEXPLAINED_PER_THOUSAND = 1;

    @TempDir
    private static Path folder;

    private static Detection detection;

    @BeforeAll
    static void check() throws Exception {
        detection = Detection.inShort(folder);
    }

    @Test
    void theWrittenListsSayWhatIsPlanted() {
        assertThat(detection.faults()).isEmpty();
    }

    @Test
    void everyIndicatorIsPlantedOnceAndLeftAloneTwice() {
        assertThat(detection.score().byIndicator()).hasSize(59).allSatisfy((indicator, tally) -> {
            assertThat(tally.planted).as("%s planted", indicator).isOne();
            assertThat(tally.quiet).as("%s in order", indicator).isEqualTo(2);
        });
    }

    @Test
    void asMuchIsRaisedAsBefore() {
        Tally total = detection.score().total();
        assertThat(total.atSeverity).as(missed()).isGreaterThanOrEqualTo(RAISED_AT_SEVERITY);
        assertThat(total.atAny).as(missed()).isGreaterThanOrEqualTo(RAISED);
        assertThat(detection.score().cases().atAny).as(missed()).isGreaterThanOrEqualTo(CASES);
    }

    @Test
    void noMoreIsRaisedThanBeforeWhereNothingIs() {
        assertThat(detection.score().total().violated).as(missed()).isLessThanOrEqualTo(VIOLATED);
        assertThat(detection.score().unexplainedPerThousand())
                .as(missed())
                .isLessThanOrEqualTo(UNEXPLAINED_PER_THOUSAND);
    }

    @Test
    void everyShareStatedHoldsTheTruth() {
        assertThat(detection.score().shares().held())
                .as(missed())
                .isGreaterThan(500)
                .isEqualTo(detection.score().shares().told());
    }

    private static String missed() {
        return String.join("\n", detection.misses()).replace("%", "%%");
    }
}
