package chokepoint.check.outcome;

import chokepoint.trade.Subject;
import chokepoint.trade.values.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many lines, and what value, the subjects have that nothing could be compared with, by kind. */
final class OpenSubjects {

    /** @param value unknown if no value is known */
    record Sum(long lines, Money value) {

        private static final Sum NONE = new Sum(0, Money.UNKNOWN);

        private Sum plus(Subject subject) {
            Money more = subject.value();
            return new Sum(
                    lines + subject.lines().size(), value.known() && more.known() ? value.plus(more) : known(more));
        }

        private Money known(Money more) {
            return value.known() ? value : more;
        }
    }

    private final Map<Class<?>, Sum> sums = new HashMap<>();

    void add(Collection<Subject> subjects) {
        subjects.stream()
                .filter(Subject::open)
                .forEach(subject ->
                        sums.merge(subject.getClass(), Sum.NONE.plus(subject), (sum, one) -> sum.plus(subject)));
    }

    Sum of(Class<? extends Subject> kind) {
        return sums.getOrDefault(kind, Sum.NONE);
    }
}
