package chokepoint.trade;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * What a rule holds one segment against in one period: named values, resolved beforehand from rule card, policy and dates.
 *
 * @param rule id of the rule it is for
 * @param values {@link Share}, {@link BigDecimal}, {@link Money}, {@link Days} or {@link Day} by name
 * @param source where the limit stands: the policy's source, or the rule card
 */
public record Limit(String rule, Segment segment, String period, Map<String, Object> values, String source)
        implements Serializable {

    private static final String SHARE = "share";

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
        Objects.requireNonNull(rule);
        Objects.requireNonNull(segment);
        Objects.requireNonNull(period);
        values = Map.copyOf(values);
        Objects.requireNonNull(source);
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

    private <T> T named(String name, Class<T> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "limit of " + rule + " has no " + type.getSimpleName() + " named '" + name + "'");
        }
        return type.cast(value);
    }
}
