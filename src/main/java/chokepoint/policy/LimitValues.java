package chokepoint.policy;

import chokepoint.trade.Limit;
import chokepoint.trade.Money;
import chokepoint.trade.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named values that a rule card declares for its limit, such as {@code growth 50 %, z 1.96, value 100000000 EUR, share}.
 *
 * @param names all names declared, sorted
 * @param values {@link Share}, {@link BigDecimal}, {@link Money} or {@link Limit.Days} by name, for names that have a default
 * @param follows id of the rule whose limits in a policy hold here, too, as long as the policy sets none for this rule; empty if none
 */
public record LimitValues(Set<String> names, Map<String, Object> values, String follows) implements Serializable {

    /** Of a rule without a limit. */
    public static final LimitValues NONE = new LimitValues(Set.of(), Map.of());

    private static final Pattern NAMED =
            Pattern.compile("(\\p{L}[\\p{L}\\d]*(?:[ -]\\p{L}[\\p{L}\\d]*)*)(?:\\s+(\\S.*))?");

    public LimitValues {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        if (!names.containsAll(values.keySet())) {
            throw new IllegalArgumentException("values " + values.keySet() + " are not all among the names " + names);
        }
    }

    /** Of a rule that follows no other. */
    public LimitValues(Set<String> names, Map<String, Object> values) {
        this(names, values, "");
    }

    public LimitValues following(String rule) {
        return new LimitValues(names, values, rule);
    }

    /**
     * Reads named values divided by commas.
     *
     * @throws IllegalArgumentException with a sentence for the rule's author
     */
    public static LimitValues parse(String text) {
        Set<String> names = new TreeSet<>();
        Map<String, Object> values = new TreeMap<>();
        for (String part : text.strip().split(",", -1)) {
            Matcher matcher = NAMED.matcher(part.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("'" + part.strip() + "' in limit '" + text.strip()
                        + "' is no named value; expected for example 'share 50 %'");
            }
            String name = matcher.group(1);
            if (!names.add(name)) {
                throw new IllegalArgumentException("limit '" + text.strip() + "' names '" + name + "' twice");
            }
            if (Objects.nonNull(matcher.group(2))) {
                values.put(name, Scalars.quantity(matcher.group(2)));
            }
        }
        return new LimitValues(names, values);
    }
}
