package chokepoint.policy.reading;

import chokepoint.names.NearestWord;
import chokepoint.policy.RuleWeights;
import chokepoint.policy.RuleWeights.Weight;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Scalars;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.Yaml;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code rules}. */
record RuleWeightsReader(String currency, Mistakes mistakes) {

    private static final Set<String> KEYS = Set.of("rule", "severity", "value", "lines", "source");
    private static final List<String> SEVERITIES = List.of("mark", "low", "medium", "high");

    RuleWeights read(Section policy) {
        SortedMap<String, Weight> byRule = new TreeMap<>();
        policy.sections("rules", keys -> weight(keys, byRule));
        return new RuleWeights(byRule);
    }

    private Optional<Weight> weight(Yaml.Keys keys, SortedMap<String, Weight> byRule) {
        Section section = Section.of("a rule", keys, KEYS, mistakes);
        Optional<String> rule = section.required("rule", text -> text);
        section.required("source", text -> text);
        Weight weight = new Weight(
                section.read("severity", RuleWeightsReader::severity).orElse(""),
                section.read("value", text -> PolicyReader.amount(text, "smallest value", currency))
                        .orElse(BigDecimal.ZERO),
                section.read("lines", Scalars::count).orElse(0),
                section.at("rule"));
        if (!section.has("severity") && !section.has("value") && !section.has("lines")) {
            section.mistake("rule", "sets nothing; expected 'severity', 'value' or 'lines'");
        }
        rule.filter(id -> byRule.putIfAbsent(id, weight) != null)
                .ifPresent(id -> section.mistake("rule", "stands in 'rules' already; expected it once"));
        return Optional.of(weight);
    }

    private static String severity(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (!SEVERITIES.contains(word)) {
            throw new IllegalArgumentException("'" + text + "' is no severity; expected one of: "
                    + String.join(", ", SEVERITIES) + NearestWord.hint(word, SEVERITIES));
        }
        return word;
    }
}
