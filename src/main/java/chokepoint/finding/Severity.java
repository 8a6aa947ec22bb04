package chokepoint.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, in ascending order. */
public enum Severity {
    /** A fact and no finding: it shows on lines and serves other rules. */
    MARK,
    LOW,
    MEDIUM,
    HIGH;

    public static Optional<Severity> named(String name) {
        return Arrays.stream(values())
                .filter(severity -> severity.toString().equals(name))
                .findFirst();
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
