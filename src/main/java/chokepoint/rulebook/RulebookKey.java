package chokepoint.rulebook;

import chokepoint.names.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kie.api.KieServices;

/** What compiled rules and their cards depend on: the rules, the engine, the classes of the facts they ask, and what reads them. */
final class RulebookKey {

    private static final Class<?>[] READERS = {
        Compiler.class,
        Findings.class,
        Tally.class,
        SealedClasses.class,
        Lint.class,
        CardReader.class,
        CardValues.class,
        RuleCard.class,
        KnownCards.class
    };

    private static final String ENGINE = "/META-INF/maven/org.kie/kie-api/pom.properties";

    private RulebookKey() {}

    /** SHA-256 in hexadecimal digits. */
    static String of(List<RuleFile> rules) {
        Stream<String> files = rules.stream()
                .sorted(Comparator.comparing(RuleFile::theme).thenComparing(RuleFile::name))
                .map(rule -> rule.theme() + "/" + rule.name() + " " + rule.sha256());
        Stream<String> classes = Stream.concat(FactTypes.all(), Stream.of(READERS))
                .sorted(Comparator.comparing(Class::getName))
                .map(type -> type.getName() + " " + Sha256.of(type));
        return Sha256.of(Stream.of(Stream.of(engine()), files, classes)
                .flatMap(Function.identity())
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
