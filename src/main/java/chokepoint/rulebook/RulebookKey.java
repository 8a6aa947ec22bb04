package chokepoint.rulebook;

import chokepoint.names.Sha256;
import chokepoint.rulebook.compiled.CacheEntry;
import chokepoint.rulebook.compiled.Compiler;
import chokepoint.rulebook.compiled.RuleSource;
import chokepoint.rulebook.vocabulary.FactTypes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.KieServices;

/** Identifies compiled rules by all that decides what they do: their sources, the types they ask and call, the compiler and the engine. */
final class RulebookKey {

    private static final String ENGINE = "/META-INF/maven/org.kie/kie-api/pom.properties";

    private RulebookKey() {}

    /** SHA-256 in hexadecimal digits. */
    static String of(List<RuleSource> sources) {
        Stream<String> rules = sources.stream()
                .sorted(Comparator.comparing(RuleSource::id))
                .map(source -> source.id() + " " + Sha256.of(source.text().getBytes(StandardCharsets.UTF_8)));
        Stream<String> classes = Stream.concat(
                        FactTypes.all(), Stream.of(Compiler.class, Findings.class, Tally.class, CacheEntry.class))
                .sorted(Comparator.comparing(Class::getName))
                .map(type -> type.getName() + " " + Sha256.of(type));
        return Sha256.of(Stream.of(Stream.of(engine()), rules, classes)
                .flatMap(all -> all)
                .toArray(String[]::new));
    }

    /** The release of the engine, as its own file tells it; the manifest of a jar that holds everything speaks of this program instead. */
    private static String engine() {
        try (InputStream in = KieServices.class.getResourceAsStream(ENGINE)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
