package chokepoint.policy.decisions;

import chokepoint.names.parties.NameDecision;
import chokepoint.policy.yaml.YamlText;
import java.util.List;
import java.util.stream.Collectors;

/** Writes entries of {@code names} as the YAML that policies and registers of decisions hold. */
public final class NameDecisionText {

    private NameDecisionText() {}

    /** The lines of a decision, indented as an item of a list. */
    public static String decided(NameDecision decision) {
        String item = item(decision.same() ? "same" : "different", decision.names(), "");
        return decision.source().isEmpty() ? item : item + "    source: " + YamlText.quoted(decision.source()) + "\n";
    }

    /** The line of names on which nobody has decided, with a remark behind it. */
    public static String undecided(List<String> names, String remark) {
        return item("undecided", names, " # " + remark.replaceAll("\\R", " "));
    }

    private static String item(String answer, List<String> names, String remark) {
        return names.stream()
                .map(YamlText::quoted)
                .collect(Collectors.joining(", ", "  - " + answer + ": [", "]" + remark + "\n"));
    }
}
