package chokepoint.policy.mapping;

import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.PolicyException;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.Yaml;
import chokepoint.policy.yaml.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code decisions.yml}: auditors' decisions about findings, kept apart from any workbook. */
public final class DecisionRegister {

    private static final String DECISIONS = "decisions";
    private static final Set<String> KEYS =
            Set.of("rule", "fingerprint", "evidence", "disposition", "reason", "reviewer", "until");

    private DecisionRegister() {}

    /**
     * One decision as written.
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
    public static List<Item> read(Path file) {
        Mistakes mistakes = new Mistakes(file.toString());
        Yaml.Keys keys = YamlFile.keys(YamlFile.bytes(file, mistakes), mistakes);
        Section register = Section.of("a register of decisions", keys, Set.of(DECISIONS), mistakes);
        List<Item> items = new ArrayList<>(register.sections(DECISIONS, each -> Optional.of(item(each, mistakes))));
        mistakes.throwIfAny();
        return items;
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
