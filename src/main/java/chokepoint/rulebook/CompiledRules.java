package chokepoint.rulebook;

import chokepoint.rulebook.compiled.CacheEntry;
import chokepoint.rulebook.compiled.Compiler;
import chokepoint.rulebook.compiled.RuleCache;
import chokepoint.rulebook.compiled.RuleClassLoader;
import chokepoint.rulebook.compiled.RuleSource;
import chokepoint.rulebook.text.RulebookException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.kie.api.KieBase;

/** Loads rules that the build or an earlier run has compiled; compiles and keeps others. */
final class CompiledRules {

    /** Where the build puts the compiled default rulebook. */
    static final String BUILT_IN = "/chokepoint/rulebook/compiled-rules";

    private CompiledRules() {}

    static KieBase of(List<RuleSource> sources, RuleCache cache) throws RulebookException {
        String key = RulebookKey.of(sources);
        Optional<KieBase> compiled = builtIn(key).or(() -> cache.find(key)).flatMap(RuleClassLoader::load);
        if (compiled.isPresent()) {
            return compiled.get();
        }
        byte[] classes = compile(sources, key);
        cache.keep(key, classes);
        return RuleClassLoader.load(classes)
                .orElseThrow(() -> new IllegalStateException("rules that were just compiled cannot be loaded"));
    }

    /** @param key of the sources */
    static byte[] compile(List<RuleSource> sources, String key) throws RulebookException {
        sources.forEach(RuleSource::refuseStrangeWords);
        return Compiler.compile(sources, key);
    }

    /** The classes that the build has compiled; empty if they belong to other rules. */
    static Optional<byte[]> builtIn(String key) {
        try (InputStream in = CompiledRules.class.getResourceAsStream(BUILT_IN)) {
            return in == null ? Optional.empty() : CacheEntry.open(in.readAllBytes(), key);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
