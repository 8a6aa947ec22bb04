package chokepoint.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Digests of what a finding rests on, part by part, so that a change shows in which part it lies.
 *
 * @param rule digest of the rule's file
 * @param limit digest of the limits held against it, and of their sources
 * @param values digest of the values that decide
 * @param entries digest of the entries of lists and of the policy that met it
 */
public record Evidence(String rule, String limit, String values, String entries) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]+)-([0-9a-f]+)-([0-9a-f]+)-([0-9a-f]+)");

    /** Reads what {@link #toString()} wrote; empty of anything else. */
    public static Optional<Evidence> parse(String written) {
        return Optional.of(WRITTEN.matcher(written.strip()))
                .filter(match -> match.matches())
                .map(match -> new Evidence(match.group(1), match.group(2), match.group(3), match.group(4)));
    }

    /** In words, what is not as it was; empty if all is. */
    public static String changed(String was, String is) {
        if (was.strip().equals(is)) {
            return "";
        }
        Optional<Evidence> earlier = parse(was);
        Optional<Evidence> now = parse(is);
        return earlier.isPresent() && now.isPresent()
                ? String.join(" and ", now.get().changedSince(earlier.get()))
                : "what it rests on";
    }

    private List<String> changedSince(Evidence earlier) {
        List<String> changed = new ArrayList<>();
        note(changed, "the rule", rule, earlier.rule);
        note(changed, "the limit", limit, earlier.limit);
        note(changed, "the values it rests on", values, earlier.values);
        note(changed, "the entry of a list or of the policy", entries, earlier.entries);
        return changed;
    }

    private static void note(List<String> changed, String part, String is, String was) {
        if (!is.equals(was)) {
            changed.add(part);
        }
    }

    @Override
    public String toString() {
        return String.join("-", rule, limit, values, entries);
    }
}
