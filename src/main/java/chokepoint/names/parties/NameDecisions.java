package chokepoint.names.parties;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that has been decided about names. A name is found again however its case, accents and punctuation are written, but only under a
 * legal form of the same kind.
 */
public record NameDecisions(List<NameDecision> all) implements Serializable {

    public static final NameDecisions NONE = new NameDecisions(List.of());

    public NameDecisions {
        all = List.copyOf(all);
    }

    /** These and further ones. */
    public NameDecisions and(List<NameDecision> further) {
        return further.isEmpty()
                ? this
                : new NameDecisions(
                        Stream.concat(all.stream(), further.stream()).distinct().toList());
    }

    /** What two names are told apart by; the same for all that is written alike. */
    public static String nameKey(String name) {
        return PartyNames.key(name) + "\n" + PartyNames.kind(name);
    }

    /** The first decision that contradicts others: it tells apart what these join, directly or through further names. */
    public Optional<NameDecision> contradiction() {
        Map<String, String> heads = new HashMap<>();
        for (NameDecision decision : all) {
            if (decision.same()) {
                decision.names().stream()
                        .skip(1)
                        .forEach(name -> heads.put(
                                head(nameKey(name), heads),
                                head(nameKey(decision.names().get(0)), heads)));
            }
        }
        return all.stream()
                .filter(decision -> !decision.same() && joined(decision.names(), heads))
                .findFirst();
    }

    private static boolean joined(List<String> names, Map<String, String> heads) {
        return names.stream().map(name -> head(nameKey(name), heads)).distinct().count() < names.size();
    }

    private static String head(String key, Map<String, String> heads) {
        String head = key;
        while (!heads.getOrDefault(head, head).equals(head)) {
            head = heads.get(head);
        }
        return head;
    }
}
