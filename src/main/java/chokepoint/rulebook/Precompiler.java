package chokepoint.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Run by the build: compiles the default rulebook into the folder of classes, unless it lies there already. */
public final class Precompiler {

    private Precompiler() {}

    /** The folder of classes is the only argument. */
    public static void main(String[] arguments) throws IOException, RulebookException {
        Path compiled = Path.of(arguments[0] + CompiledRules.BUILT_IN);
        List<RuleFile> rules = RuleFolder.builtIn(new ArrayList<>()).stream()
                .filter(file -> file.is(".drl"))
                .toList();
        String key = RulebookKey.of(rules);
        boolean current = Files.isRegularFile(compiled)
                && SealedClasses.open(Files.readAllBytes(compiled), key).isPresent();
        if (!current) {
            Files.write(compiled, SealedClasses.seal(Compiler.compile(rules, key), key));
        }
    }
}
