package chokepoint.rulebook;

import chokepoint.rulebook.text.RulebookException;
import java.io.IOException;

/**
 * Run by the build on the finished jar: fails if the jar does not find the rules that the build has compiled, since every start would
 * then compile them again.
 */
public final class ShippedRules {

    private ShippedRules() {}

    /** Exits with 1, and says so, if the jar does not find its compiled rules. */
    public static void main(String[] none) throws IOException, RulebookException {
        String key = RulebookKey.of(RulebookLoader.builtInSources());
        if (CompiledRules.builtIn(key).isEmpty()) {
            System.err.println("The jar does not find its compiled rules: they were made under another key than " + key
                    + ". RulebookKey must depend on nothing that packing changes.");
            System.exit(1);
        }
    }
}
