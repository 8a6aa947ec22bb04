package chokepoint.policy.decisions;

import chokepoint.names.parties.NameDecision;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.PolicyException;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.Yaml;
import chokepoint.policy.yaml.YamlFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of auditors' decisions, kept apart from any workbook.
 *
 * @param findings decisions about findings, in their order
 * @param names decisions about names
 */
public record DecisionRegister(List<Item> findings, List<NameDecision> names) {

    static final String DECISIONS = "decisions";
    private static final Set<String> KEYS =
            Set.of("rule", "fingerprint", "evidence", "disposition", "reason", "reviewer", "owner", "due", "until");

    public DecisionRegister {
        findings = List.copyOf(findings);
        names = List.copyOf(names);
    }

    /**
     * One decision about a finding as written.
     *
     * @param line of the file, from 1
     * @param texts by key
     */
    public record Item(int line, Map<String, String> texts) {

        public Item {
            texts = Map.copyOf(texts);
        }
    }

    /**
     * Reads a register.
     *
     * @throws PolicyException with all mistakes of the file
     */
    public static DecisionRegister read(Path file) {
        Mistakes mistakes = new Mistakes(file.toString());
        Yaml.Keys keys = YamlFile.keys(YamlFile.bytes(file, mistakes), mistakes);
        Section register =
                Section.of("a register of decisions", keys, Set.of(DECISIONS, NameDecisionsReader.KEY), mistakes);
        List<Item> findings = register.sections(DECISIONS, each -> Optional.of(item(each, mistakes)));
        List<NameDecision> names = new NameDecisionsReader(mistakes).read(register);
        mistakes.throwIfAny();
        return new DecisionRegister(findings, names);
    }

    private static Item item(Yaml.Keys keys, Mistakes mistakes) {
        Section decision = Section.of("a decision", keys, KEYS, mistakes);
        Map<String, String> texts = new LinkedHashMap<>();
        KEYS.forEach(key -> decision.text(key).ifPresent(text -> texts.put(key, text)));
        decision.required("fingerprint", text -> text);
        decision.required("disposition", text -> text);
        return new Item(keys.at().line(), texts);
    }
}
