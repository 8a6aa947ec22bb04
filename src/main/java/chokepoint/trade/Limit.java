package chokepoint.trade;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The limit of a rule for one segment in one period: named values, resolved beforehand from rule card, policy and dates.
 *
 * @param rule id of the rule it is for
 * @param values {@link Share}, {@link BigDecimal}, {@link Money}, {@link Days} or {@link Day} by name
 * @param source where the limit stands: the policy's source, or the rule card
 * @param day the day it holds on; unknown if none was given
 * @param steps what it is at other times, in their order; empty if it is the same on every day
 */
public record Limit(
        String rule,
        Segment segment,
        String period,
        Map<String, Object> values,
        String source,
        Day day,
        List<Step> steps)
        implements Serializable {

    /** The source of a limit of which the policy sets nothing. */
    public static final String RULE_CARD = "rule card";

    private static final String SHARE = "share";

    /**
     * What a limit is from a day on, until the next step begins.
     *
     * @param from first day; unknown for what holds before any date
     */
    public record Step(Day from, Map<String, Object> values) implements Serializable {

        public Step {
            values = Map.copyOf(values);
        }
    }

    /** A span of days. */
    public record Days(long days) implements Comparable<Days>, Serializable {

        @Override
        public int compareTo(Days other) {
            return Long.compare(days, other.days);
        }

        @Override
        public String toString() {
            return days + " days";
        }
    }

    public Limit {
        values = Map.copyOf(values);
        steps = List.copyOf(steps);
    }

    /** Of a limit that is the same on every day. */
    public Limit(String rule, Segment segment, String period, Map<String, Object> values, String source) {
        this(rule, segment, period, values, source, Day.UNKNOWN, List.of());
    }

    /** The same of no place: equal for limits that differ in segment and period only. */
    public Limit anywhere() {
        return new Limit(rule, Segment.WHOLE_LIST, "", values, source, day, steps);
    }

    /** Whether the policy sets any of its values; otherwise it is what the rule card proposes. */
    public boolean setByPolicy() {
        return !source.equals(RULE_CARD);
    }

    /** The share named {@code share}. */
    public Share share() {
        return share(SHARE);
    }

    public Share share(String name) {
        return named(name, Share.class);
    }

    public BigDecimal number(String name) {
        return named(name, BigDecimal.class);
    }

    public Money money(String name) {
        return named(name, Money.class);
    }

    public long days(String name) {
        return named(name, Days.class).days();
    }

    public Day day(String name) {
        return named(name, Day.class);
    }

    /** The share that holds on a day, none before anything sets one; on an unknown day the one that holds on the day of the limit. */
    public Share shareOn(Day on) {
        if (steps.isEmpty() || !on.known()) {
            return share();
        }
        return steps.stream()
                .filter(step -> !step.from().laterThan(on))
                .reduce((earlier, later) -> later)
                .map(step -> step.values().get(SHARE))
                .filter(Share.class::isInstance)
                .map(Share.class::cast)
                .orElse(Share.NONE);
    }

    /** Whether what holds on a day is more than the share. */
    public boolean asksForMoreThan(Share share, Day on) {
        return shareOn(on).compareTo(share) > 0;
    }

    /** The steps that begin on a day. */
    public List<Step> datedSteps() {
        return steps.stream().filter(step -> step.from().known()).toList();
    }

    /** Whether a later step sets the share. */
    public boolean followed() {
        return steps.stream().anyMatch(this::follows);
    }

    public ShareProjection outlook(Exposure exposure) {
        return ShareProjection.of(exposure, this);
    }

    Step next() {
        return steps.stream().filter(this::follows).findFirst().orElseThrow();
    }

    /** The share that its next step sets; all there is if none follows. */
    public Share nextShare() {
        return followed() ? (Share) next().values().get(SHARE) : Share.WHOLE;
    }

    private boolean follows(Step step) {
        return step.from().laterThan(day) && step.values().get(SHARE) instanceof Share;
    }

    private <T> T named(String name, Class<T> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "limit of " + rule + " has no " + type.getSimpleName() + " named '" + name + "'");
        }
        return type.cast(value);
    }
}
