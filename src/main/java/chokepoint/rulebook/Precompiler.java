package chokepoint.rulebook;

import chokepoint.rulebook.compiled.CacheEntry;
import chokepoint.rulebook.compiled.Compiler;
import chokepoint.rulebook.compiled.RuleSource;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleHead;
import chokepoint.rulebook.text.RulebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Run by the build: reads and compiles the default rulebook into the folder of classes, unless it lies there already. */
public final class Precompiler {

    private Precompiler() {}

    /** The folder of classes is the only argument. */
    public static void main(String[] arguments) throws IOException, RulebookException {
        Path compiled = Path.of(arguments[0] + CompiledRules.BUILT_IN);
        Path cards = Path.of(arguments[0] + KnownCards.BUILT_IN);
        List<RuleFile> rules = RulebookLoader.rules(RuleFolder.builtIn(new ArrayList<>()));
        String key = RulebookKey.of(rules);
        Files.write(Path.of(arguments[0] + RuleFolder.LISTED), listed());
        if (!isCurrent(compiled, key)) {
            Files.write(compiled, CacheEntry.seal(Compiler.compile(RuleSource.of(rules), key), key));
        }
        if (!isCurrent(cards, key)) {
            Files.write(cards, CacheEntry.seal(cards(rules), key));
        }
    }

    private static List<String> listed() throws IOException {
        return RuleFolder.builtInNames().stream()
                .map(name -> name.toString().replace('\\', '/'))
                .toList();
    }

    private static boolean isCurrent(Path file, String key) throws IOException {
        return Files.isRegularFile(file)
                && CacheEntry.open(Files.readAllBytes(file), key).isPresent();
    }

    /** @throws RulebookException with every mistake in the default rulebook, if there is any */
    private static byte[] cards(List<RuleFile> rules) throws RulebookException {
        Map<String, String> limits = rules.stream()
                .collect(Collectors.toMap(
                        RuleFile::id, rule -> RuleHead.of(rule.text()).value("limit")));
        return KnownCards.write(RulebookLoader.of(rules).cards(), card -> limits.get(card.id()));
    }
}
