package chokepoint.policy;

import chokepoint.policy.yaml.Scalars;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The named values of a rule's limit as its card declares them, such as {@code growth 50 % up to 10000 %, value 100000 EUR, least up to
 * 100 %}.
 *
 * @param names all names declared, sorted
 * @param values {@link Share}, {@link BigDecimal}, {@link Money} or {@link Limit.Days} by name, for names that have a default
 * @param ranges what a policy may set by name, for names of which the card tells what they are measured in
 * @param bands values of which one begins where the next lower one ends, from the highest downwards
 * @param follows id of the rule whose limits in a policy hold here, too, as long as the policy sets none for this rule; empty if none
 */
public record LimitValues(
        Set<String> names, Map<String, Object> values, Map<String, ValueRange> ranges, List<Band> bands, String follows)
        implements Serializable {

    /** Two values of one kind, of which the upper must lie above the lower. */
    public record Band(String upper, String lower) implements Serializable {}

    /** Of a rule without a limit. */
    public static final LimitValues NONE = new LimitValues(Set.of(), Map.of());

    private static final Pattern NAMED = Pattern.compile("(?<name>\\p{L}[\\p{L}\\d]*(?:[ -]\\p{L}[\\p{L}\\d]*)*?)"
            + "(?:\\s+(?<value>[^\\p{L}\\s].*?))?"
            + "(?:\\s+from\\s+(?<least>\\S.*?))?"
            + "(?:\\s+up to\\s+(?<most>\\S.*?))?");

    public LimitValues {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        ranges = Collections.unmodifiableMap(new TreeMap<>(ranges));
        bands = List.copyOf(bands);
        if (!names.containsAll(values.keySet())) {
            throw new IllegalArgumentException("values " + values.keySet() + " are not all among the names " + names);
        }
    }

    /** Of a rule that follows no other. */
    public LimitValues(Set<String> names, Map<String, Object> values) {
        this(names, values, Map.of(), List.of(), "");
    }

    public LimitValues following(String rule) {
        return new LimitValues(names, values, ranges, bands, rule);
    }

    /**
     * Reads named values divided by commas, or by {@code >} where the first must lie above the second.
     *
     * @throws IllegalArgumentException with a sentence for the rule's author
     */
    public static LimitValues parse(String text) {
        Set<String> names = new TreeSet<>();
        Map<String, Object> values = new TreeMap<>();
        Map<String, ValueRange> ranges = new TreeMap<>();
        List<Band> bands = new ArrayList<>();
        for (String group : text.strip().split(",", -1)) {
            String above = "";
            for (String part : group.split(">", -1)) {
                String name = note(part.strip(), text.strip(), names, values, ranges);
                if (!above.isEmpty()) {
                    bands.add(new Band(above, name));
                }
                above = name;
            }
        }
        return new LimitValues(names, values, ranges, bands, "");
    }

    private static String note(
            String part, String text, Set<String> names, Map<String, Object> values, Map<String, ValueRange> ranges) {
        Matcher matcher = NAMED.matcher(part);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + part + "' in limit '" + text + "' is no named value; expected for example 'share 50 %'");
        }
        String name = matcher.group("name");
        if (!names.add(name)) {
            throw new IllegalArgumentException("limit '" + text + "' names '" + name + "' twice");
        }
        Optional<Object> value = quantity(matcher, "value");
        value.ifPresent(standard -> values.put(name, standard));
        range(value, quantity(matcher, "least"), quantity(matcher, "most")).ifPresent(range -> {
            if (!value.map(range::holds).orElse(true)) {
                throw new IllegalArgumentException(
                        "'" + part + "' in limit '" + text + "' lies beyond its own bounds; expected " + range.words());
            }
            ranges.put(name, range);
        });
        return name;
    }

    private static Optional<Object> quantity(Matcher matcher, String group) {
        return Optional.ofNullable(matcher.group(group)).map(Scalars::quantity);
    }

    /** Empty if nothing tells what the value is measured in. */
    private static Optional<ValueRange> range(Optional<Object> value, Optional<Object> least, Optional<Object> most) {
        Optional<Object> any = value.or(() -> least).or(() -> most);
        return any.map(ValueRange.Kind::of).map(ValueRange.Kind::usual).map(usual -> {
            ValueRange raised = least.map(usual::from).orElse(usual);
            return most.map(raised::upTo).orElse(raised);
        });
    }

    /** What names of which the card tells no unit are measured in, by how the rule reads them: {@code share( "least" )}. */
    public LimitValues readAs(String rule) {
        Map<String, ValueRange> known = new TreeMap<>(ranges);
        names.stream()
                .filter(name -> !ranges.containsKey(name))
                .forEach(name -> kind(name, rule).ifPresent(kind -> known.put(name, kind.usual())));
        return new LimitValues(names, values, known, bands, follows);
    }

    private static Optional<ValueRange.Kind> kind(String name, String rule) {
        return Stream.of(ValueRange.Kind.values())
                .filter(kind ->
                        Pattern.compile("\\b" + kind.reader() + "\\s*\\(\\s*\"" + Pattern.quote(name) + "\"\\s*\\)")
                                        .matcher(rule)
                                        .find()
                                || name.equals(kind.reader()) && kind == ValueRange.Kind.SHARE)
                .findFirst();
    }

    /** What a policy may set for a name: by what the card tells, else by what the value itself is measured in. */
    ValueRange range(String name, Object value) {
        return ranges.getOrDefault(name, ValueRange.Kind.of(value).usual());
    }
}
