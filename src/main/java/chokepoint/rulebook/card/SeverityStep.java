package chokepoint.rulebook.card;

import chokepoint.finding.Severity;
import chokepoint.rulebook.vocabulary.FactTypes;
import chokepoint.trade.Limit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A severity that findings have under a condition.
 *
 * @param property what is asked of the subject, a yes or no; beside a limit, a number
 * @param limit the value of the limit that the number must be over; empty for a yes or no
 */
public record SeverityStep(Severity severity, String property, String limit) {

    private static final String OF_POLICY = "under a limit of the policy";
    private static final Pattern WRITTEN = Pattern.compile("(?<severity>\\w+)\\s+(?:(?<policy>" + OF_POLICY
            + ")|if\\s+(?<property>\\w+)(?:\\s+over\\s+(?<limit>\\S.*))?)");

    /** What is expected, in words for the author of a rule. */
    static final String EXPECTED = "'medium if listed', 'medium if times over apart' or 'high " + OF_POLICY + "'";

    /** Empty if the text is no step. */
    static Optional<SeverityStep> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        return Severity.named(written.group("severity"))
                .map(severity ->
                        new SeverityStep(severity, told(written.group("property")), told(written.group("limit"))));
    }

    private static String told(String group) {
        return group == null ? "" : group;
    }

    /** Whether it asks only that the policy sets the limit. */
    public boolean ofPolicy() {
        return property.isEmpty();
    }

    boolean meets(Match match) {
        if (ofPolicy()) {
            return match.limit().filter(Limit::setByPolicy).isPresent();
        }
        Object told = FactTypes.ask(match.subject(), property);
        return limit.isEmpty()
                ? told.equals(true)
                : match.limit().orElseThrow().number(limit).compareTo((BigDecimal) told) < 0;
    }

    /** The type that the property must have. */
    Class<?> type() {
        return limit.isEmpty() ? boolean.class : BigDecimal.class;
    }

    @Override
    public String toString() {
        if (ofPolicy()) {
            return severity + " " + OF_POLICY;
        }
        return severity + " if " + property + (limit.isEmpty() ? "" : " over " + limit);
    }
}
