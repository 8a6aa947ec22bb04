package chokepoint.rulebook;

import chokepoint.rulebook.compiled.CacheEntry;
import chokepoint.rulebook.compiled.Compiler;
import chokepoint.rulebook.compiled.RuleCache;
import chokepoint.rulebook.compiled.RuleClassLoader;
import chokepoint.rulebook.compiled.RuleSource;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RulebookException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.kie.api.KieBase;

/** Compiled rules: those that the build or an earlier run has compiled are loaded, others are compiled and remembered. */
final class CompiledRules {

    /** Where the build puts the compiled default rulebook. */
    static final String BUILT_IN = "/chokepoint/rulebook/compiled-rules";

    private CompiledRules() {}

    /**
     * The rules of these files as an engine runs them.
     *
     * @param key of the files, as {@link RulebookKey#of} makes it
     */
    static KieBase of(List<RuleFile> rules, String key, RuleCache cache) throws RulebookException {
        Optional<KieBase> shipped = builtIn(key).flatMap(RuleClassLoader::load);
        return shipped.isPresent() ? shipped.get() : of(RuleSource.of(rules), cache);
    }

    private static KieBase of(List<RuleSource> sources, RuleCache cache) throws RulebookException {
        String key = RulebookKey.ofSources(sources);
        Optional<KieBase> compiled = cache.find(key).flatMap(RuleClassLoader::load);
        if (compiled.isPresent()) {
            return compiled.get();
        }
        byte[] classes = Compiler.compile(sources, key);
        cache.keep(key, classes);
        return RuleClassLoader.load(classes)
                .orElseThrow(() -> new IllegalStateException("rules that were just compiled cannot be loaded"));
    }

    /** What the build has compiled; empty if it is of other rules. */
    static Optional<byte[]> builtIn(String key) {
        try (InputStream in = CompiledRules.class.getResourceAsStream(BUILT_IN)) {
            return in == null ? Optional.empty() : CacheEntry.open(in.readAllBytes(), key);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
