package chokepoint.policy;

import chokepoint.trade.Limit;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The range of a named limit value. Outside it the limit could never be reached, or always would be.
 *
 * @param least in the unit of its kind, inclusive
 * @param most in the unit of its kind, inclusive; {@link #UNBOUNDED} if there is none
 */
record ValueRange(Kind kind, BigDecimal least, BigDecimal most) implements Serializable {

    static final BigDecimal UNBOUNDED = new BigDecimal("1E+30");

    /** What values are measured in. */
    enum Kind {
        SHARE(Share.class, "a percentage", "50 %", BigDecimal.ZERO, BigDecimal.ONE) {
            @Override
            BigDecimal measure(Object value) {
                return ((Share) value).fraction();
            }

            @Override
            String written(BigDecimal bound) {
                return new Share(bound).toString();
            }
        },
        NUMBER(BigDecimal.class, "a number", "1.5", BigDecimal.ZERO, UNBOUNDED) {
            @Override
            BigDecimal measure(Object value) {
                return (BigDecimal) value;
            }
        },
        MONEY(Money.class, "an amount with its currency", "100000 EUR", BigDecimal.ZERO, UNBOUNDED) {
            @Override
            BigDecimal measure(Object value) {
                return ((Money) value).amount();
            }
        },
        DAYS(Limit.Days.class, "a number of days", "30 days", BigDecimal.ONE, UNBOUNDED) {
            @Override
            BigDecimal measure(Object value) {
                return BigDecimal.valueOf(((Limit.Days) value).days());
            }
        },
        DAY(Day.class, "a date", "2026-06-30", UNBOUNDED.negate(), UNBOUNDED) {
            @Override
            BigDecimal measure(Object value) {
                return BigDecimal.valueOf(((Day) value).date().toEpochDay());
            }
        };

        private final Class<?> type;
        private final String words;
        private final String example;
        private final ValueRange usual;

        Kind(Class<?> type, String words, String example, BigDecimal least, BigDecimal most) {
            this.type = type;
            this.words = words;
            this.example = example;
            this.usual = new ValueRange(this, least, most);
        }

        static Kind of(Object value) {
            return Stream.of(values())
                    .filter(kind -> kind.type.isInstance(value))
                    .findFirst()
                    .orElseThrow();
        }

        /** The range where a card does not say otherwise: shares are parts of a whole, and nothing lies below zero. */
        ValueRange usual() {
            return usual;
        }

        /** The word with which a rule asks its limit for such a value. */
        String reader() {
            return name().toLowerCase(Locale.ROOT);
        }

        abstract BigDecimal measure(Object value);

        String written(BigDecimal bound) {
            return bound.toPlainString();
        }
    }

    boolean holds(Object value) {
        if (Kind.of(value) != kind) {
            return false;
        }
        BigDecimal measure = kind.measure(value);
        return measure.compareTo(least) >= 0 && measure.compareTo(most) <= 0;
    }

    ValueRange from(Object value) {
        return new ValueRange(kind, kind.measure(value), most);
    }

    ValueRange upTo(Object value) {
        return new ValueRange(kind, least, kind.measure(value));
    }

    /** {@code a percentage from '0 %' to '100 %', for example '50 %'}. */
    String words() {
        String lower = kind == Kind.DAY ? "" : " from '" + kind.written(least) + "'";
        String upper = most.equals(UNBOUNDED) ? lower.isEmpty() ? "" : " on" : " to '" + kind.written(most) + "'";
        return kind.words + lower + upper + ", for example '" + kind.example + "'";
    }
}
