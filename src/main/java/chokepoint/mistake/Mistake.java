package chokepoint.mistake;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;

/**
 * A mistake of the user and its place.
 *
 * @param where the file as the user gave it, or the option; empty if the message says it
 * @param line 1-based; 0 if the file as a whole is meant
 * @param column 1-based; 0 if the file as a whole is meant
 * @param message what stood there, what was expected, what to do
 */
public record Mistake(String where, int line, int column, String message) implements Comparable<Mistake>, Serializable {

    private static final Comparator<Mistake> ORDER = Comparator.comparing(Mistake::where)
            .thenComparingInt(Mistake::line)
            .thenComparingInt(Mistake::column)
            .thenComparing(Mistake::message);

    /** Of a file or an option as a whole. */
    public Mistake(String where, String message) {
        this(where, 0, 0, message);
    }

    /** @param values what stands in the message in place of its {@code %s}, if any; without values a percent sign stands for itself */
    public static Mistake at(String where, int line, int column, String message, Object... values) {
        return new Mistake(
                where, line, column, values.length == 0 ? message : String.format(Locale.ROOT, message, values));
    }

    @Override
    public int compareTo(Mistake other) {
        return ORDER.compare(this, other);
    }

    /** {@code policy.yml:12:5: 'hom' is no key of a policy (nearest: 'home')}. */
    @Override
    public String toString() {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        return where.isEmpty() ? message : where + place + ": " + message;
    }
}
