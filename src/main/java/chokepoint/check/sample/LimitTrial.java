package chokepoint.check.sample;

import chokepoint.rulebook.Sample;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Runs a sample with other limits than those in force: one that notices no difference does not test them. */
final class LimitTrial {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWICE = new BigDecimal("2");
    private static final List<BigDecimal> FACTORS = List.of(HALF, TWICE);
    private static final int YEAR = 365;

    private final Samples samples;
    private final SampleRun run;

    LimitTrial(Samples samples, SampleRun run) {
        this.samples = samples;
        this.run = run;
    }

    /** Whether the sample comes out otherwise if the value is half or twice as much, a day a year earlier or later. */
    boolean notices(String name) throws IOException {
        Set<Integer> found = new HashSet<>(run.fires());
        found.addAll(run.unexpected());
        Sample sample = samples.sample(run.rule()).orElseThrow();
        for (BigDecimal factor : FACTORS) {
            if (!samples.marked(sample, limit -> bent(limit, name, factor)).equals(found)) {
                return true;
            }
        }
        return false;
    }

    private Limit bent(Limit limit, String name, BigDecimal factor) {
        if (!limit.rule().equals(run.rule())) {
            return limit;
        }
        UnaryOperator<Map<String, Object>> bend = values -> {
            Map<String, Object> others = new TreeMap<>(values);
            others.computeIfPresent(name, (key, value) -> bent(value, factor));
            return others;
        };
        return new Limit(
                limit.rule(),
                limit.segment(),
                limit.period(),
                bend.apply(limit.values()),
                limit.source(),
                limit.day(),
                limit.steps().stream()
                        .map(step -> new Limit.Step(step.from(), bend.apply(step.values())))
                        .toList());
    }

    private static Object bent(Object value, BigDecimal factor) {
        if (value instanceof Share share) {
            return new Share(times(share.fraction(), factor));
        }
        if (value instanceof Money money) {
            return new Money(times(money.amount(), factor), money.currency());
        }
        if (value instanceof Limit.Days days) {
            return new Limit.Days(times(BigDecimal.valueOf(days.days()), factor).longValue());
        }
        if (value instanceof Day day) {
            return Day.of(day.date().plusDays(factor.equals(TWICE) ? YEAR : -YEAR));
        }
        return value instanceof BigDecimal number ? times(number, factor) : value;
    }

    /** Nothing has no half: it becomes one. */
    private static BigDecimal times(BigDecimal number, BigDecimal factor) {
        return number.signum() == 0 ? BigDecimal.ONE : number.multiply(factor, MathContext.DECIMAL64);
    }
}
