package chokepoint.policy.decisions;

import chokepoint.policy.yaml.YamlText;
import java.util.Map;

/** Writes decisions about findings as the YAML of a register. */
public final class FindingDecisionText {

    private FindingDecisionText() {}

    /** The key under which the decisions of a register stand, with a remark above it. */
    public static String head(String remark) {
        return "# " + remark.replaceAll("\\R", " ") + "\n" + DecisionRegister.DECISIONS + ":\n";
    }

    /**
     * One decision as an item of the list.
     *
     * @param texts by the keys of a register, in the order in which they are written; empty ones are left out
     */
    public static String item(Map<String, String> texts) {
        StringBuilder item = new StringBuilder();
        texts.forEach((key, text) -> {
            if (!text.isEmpty()) {
                item.append(item.isEmpty() ? "  - " : "    ").append(key).append(": ");
                item.append(YamlText.quoted(text)).append('\n');
            }
        });
        return item.toString();
    }
}
