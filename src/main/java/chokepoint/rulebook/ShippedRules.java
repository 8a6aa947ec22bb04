package chokepoint.rulebook;

import chokepoint.rulebook.text.RuleFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Run by the build on the finished jar: it must find in itself what the build has compiled, or every start would compile anew. */
public final class ShippedRules {

    private ShippedRules() {}

    /** Exits with 1, and says so, if the jar does not find its compiled rules or their cards. */
    public static void main(String[] none) throws IOException {
        List<RuleFile> rules = RulebookLoader.rules(RuleFolder.builtIn(new ArrayList<>()));
        String key = RulebookKey.of(rules);
        boolean found = CompiledRules.builtIn(key).isPresent()
                && KnownCards.builtIn(key).size()
                        == rules.stream().filter(file -> !file.isTally()).count();
        if (!found) {
            System.err.println("The jar does not find its compiled rules: they were made under another key than " + key
                    + ". RulebookKey must depend on nothing that packing changes.");
            System.exit(1);
        }
    }
}
