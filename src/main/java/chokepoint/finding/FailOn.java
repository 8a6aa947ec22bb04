package chokepoint.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Decides which open findings make a run fail. */
public sealed interface FailOn {

    /** How the id of a rule is written. */
    Pattern RULE = Pattern.compile("[A-Z]+-\\d+");

    /** Whether any of these makes it fail. */
    boolean by(OpenFindings open);

    /** None does. */
    record Nothing() implements FailOn {
        @Override
        public boolean by(OpenFindings open) {
            return false;
        }
    }

    /** Those from a severity on do. */
    record From(Severity least) implements FailOn {
        @Override
        public boolean by(OpenFindings open) {
            return open.bySeverity().entrySet().stream()
                    .anyMatch(count -> count.getKey().atLeast(least) && count.getValue() > 0);
        }
    }

    /** Those that an earlier run did not have do, whatever their severity. */
    record Fresh() implements FailOn {
        @Override
        public boolean by(OpenFindings open) {
            return open.fresh() > 0;
        }
    }

    /** Those of some rules do, whatever their severity. */
    record OfRules(List<String> rules) implements FailOn {

        public OfRules {
            rules = List.copyOf(new TreeSet<>(rules));
        }

        @Override
        public boolean by(OpenFindings open) {
            Map<String, Integer> counts = open.byRule();
            return rules.stream().anyMatch(rule -> counts.getOrDefault(rule, 0) > 0);
        }
    }

    /** The rules that must be known for it to mean anything. */
    default List<String> named() {
        return this instanceof OfRules of ? of.rules() : List.of();
    }

    /** Reads {@code none}, {@code new}, a severity, or ids of rules with commas between them. */
    static Optional<FailOn> read(String text) {
        if (text.equals("none")) {
            return Optional.of(new Nothing());
        }
        if (text.equals("new")) {
            return Optional.of(new Fresh());
        }
        Optional<FailOn> severity =
                Severity.named(text).filter(named -> named != Severity.MARK).map(From::new);
        return severity.isPresent() ? severity : rules(text);
    }

    private static Optional<FailOn> rules(String text) {
        List<String> ids = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        return ids.stream().allMatch(id -> RULE.matcher(id).matches())
                ? Optional.of(new OfRules(ids))
                : Optional.empty();
    }
}
