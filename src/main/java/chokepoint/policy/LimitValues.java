package chokepoint.policy;

import chokepoint.trade.Limit;
import chokepoint.trade.Money;
import chokepoint.trade.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
 * @param bands values of which one begins where the next lower one ends, from the highest downwards
 * @param follows id of the rule whose limits in a policy hold here, too, as long as the policy sets none for this rule; empty if none
 */
public record LimitValues(Set<String> names, Map<String, Object> values, List<Band> bands, String follows)
        implements Serializable {

    /** Two values of one kind, of which the upper must lie above the lower. */
    public record Band(String upper, String lower) implements Serializable {}

    /** Of a rule without a limit. */
    public static final LimitValues NONE = new LimitValues(Set.of(), Map.of());

    private static final Pattern NAMED =
            Pattern.compile("(\\p{L}[\\p{L}\\d]*(?:[ -]\\p{L}[\\p{L}\\d]*)*)(?:\\s+(\\S.*))?");

    public LimitValues {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        bands = List.copyOf(bands);
        if (!names.containsAll(values.keySet())) {
            throw new IllegalArgumentException("values " + values.keySet() + " are not all among the names " + names);
        }
    }

    /** Of a rule that follows no other. */
    public LimitValues(Set<String> names, Map<String, Object> values) {
        this(names, values, List.of(), "");
    }

    public LimitValues following(String rule) {
        return new LimitValues(names, values, bands, rule);
    }

    /**
     * Reads named values divided by commas, or by {@code >} where the first must lie above the second.
     *
     * @throws IllegalArgumentException with a sentence for the rule's author
     */
    public static LimitValues parse(String text) {
        Set<String> names = new TreeSet<>();
        Map<String, Object> values = new TreeMap<>();
        List<Band> bands = new ArrayList<>();
        for (String group : text.strip().split(",", -1)) {
            String above = "";
            for (String part : group.split(">", -1)) {
                String name = note(part.strip(), text.strip(), names, values);
                if (!above.isEmpty()) {
                    bands.add(new Band(above, name));
                }
                above = name;
            }
        }
        return new LimitValues(names, values, bands, "");
    }

    private static String note(String part, String text, Set<String> names, Map<String, Object> values) {
        Matcher matcher = NAMED.matcher(part);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + part + "' in limit '" + text + "' is no named value; expected for example 'share 50 %'");
        }
        String name = matcher.group(1);
        if (!names.add(name)) {
            throw new IllegalArgumentException("limit '" + text + "' names '" + name + "' twice");
        }
        if (Objects.nonNull(matcher.group(2))) {
            values.put(name, Scalars.quantity(matcher.group(2)));
        }
        return name;
    }
}
