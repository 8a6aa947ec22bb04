package chokepoint.rulebook.card;

import chokepoint.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How severe the findings of a rule are, as its card says: {@code low, medium if listed, high under a limit of the policy}.
 *
 * @param least what each of them is
 * @param steps what some of them are, for what makes them plain
 */
public record SeverityScale(Severity least, List<SeverityStep> steps) {

    public SeverityScale {
        steps = List.copyOf(steps);
    }

    /** The highest that a match has reason for. */
    Severity of(Match match) {
        if (steps.isEmpty()) {
            return least;
        }
        return Stream.concat(
                        Stream.of(least),
                        steps.stream().filter(step -> step.meets(match)).map(SeverityStep::severity))
                .max(Comparator.naturalOrder())
                .orElse(least);
    }

    /** Every severity that a finding of the rule may have. */
    Stream<Severity> all() {
        return Stream.concat(Stream.of(least), steps.stream().map(SeverityStep::severity));
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(least), steps.stream())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
