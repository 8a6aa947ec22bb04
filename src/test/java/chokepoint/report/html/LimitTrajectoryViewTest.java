package chokepoint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.DiscoverySample;
import chokepoint.finding.ListRead;
import chokepoint.finding.Outcome;
import chokepoint.finding.Question;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitTrajectoryViewTest {

    private static final Segment NETWORKS = new Segment("goods", "networks");
    private static final Day TODAY = Day.of("2026-06-30");

    @Test
    void whoStandsAboveTheNextStepIsToldByHowMuch() {
        LimitTrajectoryView path = only(path("50", "20"), share("40", "40", "45"));
        assertThat(path.told())
                .startsWith("On 2026-06-30 it carries 40 %; the limit is 50 %. From 2028-01-01 on the limit is 20 %.");
        assertThat(path.rows())
                .extracting(LimitTrajectoryView.Row::distance)
                .containsExactly("10.00 points below", "20.00 points above");
        assertThat(path.rows()).extracting(LimitTrajectoryView.Row::next).containsExactly(false, true);
        assertThat(path.above()).isEqualByComparingTo(Share.ofPercent("20"));
    }

    @Test
    void theTrendGoesOnFromThePeriodBefore() {
        assertThat(only(path("50", "20"), share("40", "40", "45")).trend()).isPresent();
    }

    @Test
    void withoutAPeriodBeforeThereIsNoTrend() {
        LimitTrajectoryView path = only(path("50", "20"), share("40", "40", ""));
        assertThat(path.trend()).isEmpty();
        assertThat(path.told()).endsWith("The list has no earlier period to take a trend from.");
    }

    @Test
    void aShareOfWhichMuchIsUnknownHeadsNowhere() {
        LimitTrajectoryView path = only(path("50", "20"), share("40", "100", "45"));
        assertThat(path.today().wide()).isTrue();
        assertThat(path.trend()).isEmpty();
        assertThat(path.told()).endsWith("Where it is heading depends on what the list does not tell.");
    }

    @Test
    void aLimitThatNeverChangesIsNoPath() {
        assertThat(LimitTrajectoryView.of(audit(path("50", "50"), share("40", "40", "45"))))
                .isEmpty();
    }

    private static LimitTrajectoryView only(Limit limit, Exposure exposure) {
        List<LimitTrajectoryView> paths = LimitTrajectoryView.of(audit(limit, exposure));
        assertThat(paths).hasSize(1);
        return paths.get(0);
    }

    private static Limit path(String now, String then) {
        return new Limit(
                "CON-001",
                NETWORKS,
                "2026",
                Map.of("share", Share.ofPercent(now)),
                "made up",
                TODAY,
                List.of(step("2024-01-01", now), step("2028-01-01", then)));
    }

    private static Limit.Step step(String from, String percent) {
        return new Limit.Step(Day.of(from), Map.of("share", Share.ofPercent(percent)));
    }

    /** @param before the share in the period before; empty if there is none */
    private static Exposure share(String low, String high, String before) {
        Share previous = before.isEmpty() ? Share.NONE : Share.ofPercent(before);
        Share share = Share.ofPercent(low);
        Money value = Money.of(new BigDecimal(low), "EUR");
        return new Exposure(
                NETWORKS,
                "2026",
                Scope.VENDOR,
                "Alfa",
                "alfa",
                Foreign.YES,
                value,
                Money.of("0", "EUR"),
                value,
                Money.of("100", "EUR"),
                true,
                share,
                Share.ofPercent(high),
                IntervalEnd.LOW,
                !before.isEmpty(),
                ShareRange.exactly(previous),
                Share.NONE,
                1,
                ShareRange.exactly(share),
                ShareRange.exactly(share),
                ShareRange.exactly(share),
                LineSet.of(List.of(new LineId("a.csv", "", 2))));
    }

    private static Audit audit(Limit limit, Exposure exposure) {
        RuleResult rule = new RuleResult(
                "CON-001",
                "One foreign vendor",
                Question.DEPENDENCE,
                List.of(),
                Severity.HIGH,
                RuleResult.Bearing.CENTRAL,
                List.of(Scope.VENDOR),
                Outcome.CLEAR,
                List.of(),
                Money.of("100", "EUR"),
                Money.of("0", "EUR"),
                Money.of("0", "EUR"),
                1,
                0,
                List.of());
        return new Audit(
                "0.1.0",
                List.of(Country.of("EE")),
                TODAY,
                "EUR",
                new ListRead("a.csv", "0".repeat(64), "csv", List.of(), List.of(), List.of()),
                Money.of("100", "EUR"),
                List.of(),
                List.of(rule),
                List.of(limit),
                List.of(exposure),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                DiscoverySample.NONE,
                List.of(),
                List.of(),
                List.of(),
                Texts.ENGLISH);
    }
}
