package chokepoint.rulebook;

import chokepoint.rulebook.text.RulebookException;
import java.io.IOException;

/** Run by the build on the finished jar: it must find in itself what the build has compiled, or every start would compile anew. */
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
