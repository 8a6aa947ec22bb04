package chokepoint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.policy.reading.PolicyFile;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.ShareProjection;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A limit knows what it is on other days, and what it will be next. */
class LimitPathTest {

    private static final LimitValues CARD = new LimitValues(Set.of("share"), Map.of());

    @TempDir
    private Path folder;

    @Test
    void theStepOfADayIsTheLastThatHasBegun() throws IOException {
        Limit limit = limit("2026");
        assertThat(limit.share()).isEqualTo(Share.ofPercent("35"));
        assertThat(limit.shareOn(Day.of("2025-12-31"))).isEqualTo(Share.ofPercent("50"));
        assertThat(limit.shareOn(Day.of("2026-01-01"))).isEqualTo(Share.ofPercent("35"));
        assertThat(limit.shareOn(Day.of("2028-07-01"))).isEqualTo(Share.ofPercent("20"));
        assertThat(limit.shareOn(Day.UNKNOWN)).isEqualTo(Share.ofPercent("35"));
    }

    @Test
    void theOutlookIsTheTrendFromOnePeriodToTheNext() throws IOException {
        Exposure exposure = exposure("33", "34");
        ShareProjection outlook = limit("2026").outlook(exposure);
        assertThat(outlook.next()).isEqualTo(Share.ofPercent("20"));
        assertThat(outlook.month()).isEqualTo(YearMonth.of(2028, 1));
        assertThat(outlook.months()).isEqualTo(18);
        assertThat(outlook.trend()).isEqualTo(Share.ofPercent("31.5"));
        assertThat(outlook.reduction()).hasToString("0.72 %");
        assertThat(exposure.shareAtNextStep(limit("2026"))).isEqualTo(Share.ofPercent("31.5"));
    }

    @Test
    void aTrendThatMeetsTheStepMissesNothing() throws IOException {
        assertThat(exposure("29", "35").shareAtNextStep(limit("2026")))
                .isEqualTo(limit("2026").nextShare());
    }

    @Test
    void afterTheLastStepNothingFollows() throws IOException {
        assertThat(limit("2026").followed()).isTrue();
        assertThat(limitOn("2028-02-01").followed()).isFalse();
        assertThat(limitOn("2028-02-01").nextShare()).isEqualTo(Share.WHOLE);
        assertThat(exposure("33", "34").shareAtNextStep(limitOn("2028-02-01"))).isEqualTo(Share.ofPercent("33"));
    }

    private Limit limit(String period) throws IOException {
        return policy("2026-06-30")
                .limit("CON-017", CARD, Segment.WHOLE_LIST, period)
                .orElseThrow();
    }

    private Limit limitOn(String asOf) throws IOException {
        return policy(asOf).limit("CON-017", CARD, Segment.WHOLE_LIST, "2028").orElseThrow();
    }

    private Policy policy(String asOf) throws IOException {
        return PolicyFile.read(Files.writeString(folder.resolve("policy.yml"), """
                home: [EE]
                as of: AS-OF
                limits:
                  - rule: CON-017
                    path:
                      - { from: 2024-01-01, share: 50 % }
                      - { from: 2026-01-01, share: 35 % }
                      - { from: 2028-01-01, share: 20 % }
                    source: invented
                """.replace("AS-OF", asOf)));
    }

    private static Exposure exposure(String share, String previous) {
        Share now = Share.ofPercent(share);
        Share before = Share.ofPercent(previous);
        Money value = Money.of("1", "EUR");
        return new Exposure(
                Segment.WHOLE_LIST,
                "2026",
                Scope.VENDOR,
                "Holder",
                "holder",
                Foreign.YES,
                value,
                Money.zero("EUR"),
                value,
                value,
                true,
                now,
                now,
                IntervalEnd.LOW,
                true,
                ShareRange.exactly(before),
                Share.NONE,
                1,
                ShareRange.exactly(now),
                ShareRange.exactly(now),
                ShareRange.exactly(now),
                LineSet.EMPTY);
    }
}
