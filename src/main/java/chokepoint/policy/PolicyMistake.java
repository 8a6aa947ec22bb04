package chokepoint.policy;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * One mistake in a YAML file of the user.
 *
 * @param file name or path of the file, as the user gave it
 * @param line 1-based; 0 if the file as a whole is meant
 * @param column 1-based; 0 if the file as a whole is meant
 * @param message what stood there and what was expected
 */
public record PolicyMistake(String file, int line, int column, String message)
        implements Comparable<PolicyMistake>, Serializable {

    private static final Comparator<PolicyMistake> ORDER = Comparator.comparing(PolicyMistake::file)
            .thenComparingInt(PolicyMistake::line)
            .thenComparingInt(PolicyMistake::column)
            .thenComparing(PolicyMistake::message);

    public PolicyMistake {
        Objects.requireNonNull(file);
        Objects.requireNonNull(message);
    }

    @Override
    public int compareTo(PolicyMistake other) {
        return ORDER.compare(this, other);
    }

    /** {@code policy.yml:12:5: 'hom' is no key of a policy (nearest: 'home')}. */
    @Override
    public String toString() {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        return file + place + ": " + message;
    }
}
