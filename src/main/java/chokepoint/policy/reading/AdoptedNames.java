package chokepoint.policy.reading;

import chokepoint.names.parties.NameDecision;
import chokepoint.policy.Policy;
import chokepoint.policy.decisions.NameDecisionText;
import chokepoint.policy.decisions.NameDecisionsReader;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Yaml;
import chokepoint.policy.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes decisions about names over into the text of a policy, and leaves every other line as it is. */
public final class AdoptedNames {

    private AdoptedNames() {}

    /** The decisions that a policy does not hold yet, in their order. */
    public static List<NameDecision> lacking(Policy policy, List<NameDecision> decisions) {
        return decisions.stream()
                .distinct()
                .filter(decision -> !policy.nameDecisions().all().contains(decision))
                .toList();
    }

    /**
     * The text with further decisions behind those that it holds.
     *
     * @param path of the policy, for messages
     * @return empty if its entries under {@code names} are not written one below the other, so that only a person can add some
     * @throws chokepoint.policy.yaml.PolicyException if the text is no policy
     */
    public static Optional<String> into(String text, String path, List<NameDecision> further) {
        Policy before = policy(text, path);
        if (further.isEmpty()) {
            return Optional.of(text);
        }
        String entries = further.stream().map(NameDecisionText::decided).collect(Collectors.joining());
        String with = with(text, entries);
        List<NameDecision> wanted =
                new ArrayList<>(before.nameDecisions().and(further).all());
        return holds(with, path, wanted) ? Optional.of(with) : Optional.empty();
    }

    /** Behind the last entry under the key; under a key of its own at the end if there is none. */
    private static String with(String text, String entries) {
        Yaml.Keys keys = YamlFile.keys(text.getBytes(StandardCharsets.UTF_8), new Mistakes(""));
        Yaml.Entry names = keys.entries().get(NameDecisionsReader.KEY);
        if (names == null) {
            return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + NameDecisionsReader.KEY + ":\n"
                    + entries;
        }
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        int end = names.at().line();
        while (end < lines.size() && lines.get(end).matches("(?s)[\\s#-].*|\\s*")) {
            end++;
        }
        while (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#")) {
            end--;
        }
        String last = lines.get(end - 1);
        lines.set(end - 1, last.endsWith("\n") ? last : last + "\n");
        lines.add(end, entries);
        return String.join("", lines);
    }

    private static boolean holds(String text, String path, List<NameDecision> wanted) {
        PolicyFile.Examined read = PolicyFile.Examined.of(text.getBytes(StandardCharsets.UTF_8), path);
        return read.mistakes().isEmpty() && read.policy().nameDecisions().all().equals(wanted);
    }

    private static Policy policy(String text, String path) {
        return PolicyFile.read(text.getBytes(StandardCharsets.UTF_8), path);
    }
}
