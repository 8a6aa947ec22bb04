package chokepoint.rulebook;

import chokepoint.rulebook.compiled.CacheEntry;
import chokepoint.rulebook.compiled.RuleSource;
import chokepoint.rulebook.text.RulebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Run by the build: compiles the default rulebook into the folder of classes, unless it lies there already. */
public final class Precompiler {

    private Precompiler() {}

    /**
     * The folder of classes is the only argument.
     *
     * @throws RulebookException with every mistake in the default rulebook, if there is any
     */
    public static void main(String[] arguments) throws IOException, RulebookException {
        Path compiled = Path.of(arguments[0] + CompiledRules.BUILT_IN);
        Files.write(Path.of(arguments[0] + RuleFolder.LISTED), listed());
        List<RuleSource> sources = RulebookLoader.builtInSources();
        String key = RulebookKey.of(sources);
        boolean current = Files.isRegularFile(compiled)
                && CacheEntry.open(Files.readAllBytes(compiled), key).isPresent();
        if (!current) {
            Files.write(compiled, CacheEntry.seal(CompiledRules.compile(sources, key), key));
        }
    }

    private static List<String> listed() throws IOException {
        return RuleFolder.builtInNames().stream()
                .map(name -> name.toString().replace('\\', '/'))
                .toList();
    }
}
