package chokepoint.rulebook;

import chokepoint.names.Sha256;
import chokepoint.rulebook.card.CardReader;
import chokepoint.rulebook.card.CardValues;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.compiled.CacheEntry;
import chokepoint.rulebook.compiled.Compiler;
import chokepoint.rulebook.compiled.RuleSource;
import chokepoint.rulebook.lint.ConditionCheck;
import chokepoint.rulebook.lint.PathCheck;
import chokepoint.rulebook.lint.RuleLint;
import chokepoint.rulebook.lint.TypeCheck;
import chokepoint.rulebook.text.ActionReader;
import chokepoint.rulebook.text.CardLine;
import chokepoint.rulebook.text.DeclarationCheck;
import chokepoint.rulebook.text.HiddenCharacters;
import chokepoint.rulebook.text.Lexer;
import chokepoint.rulebook.text.ParsedRule;
import chokepoint.rulebook.text.PatternReader;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleHead;
import chokepoint.rulebook.text.TermReader;
import chokepoint.rulebook.text.Token;
import chokepoint.rulebook.text.TokenStream;
import chokepoint.rulebook.vocabulary.FactTypes;
import chokepoint.rulebook.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kie.api.KieServices;

/** Tells rulebooks apart by what their compiled rules and cards depend on. */
public final class RulebookKey {

    /** What runs the compiled rules, beside the facts that they ask. */
    private static final Class<?>[] RUNNERS = {Compiler.class, Findings.class, Tally.class, CacheEntry.class};

    /** What makes cards and sources of files. */
    private static final Class<?>[] READERS = {
        Lexer.class,
        Token.class,
        TokenStream.class,
        HiddenCharacters.class,
        ParsedRule.class,
        DeclarationCheck.class,
        RuleHead.class,
        CardLine.class,
        PatternReader.class,
        TermReader.class,
        ActionReader.class,
        RuleLint.class,
        ConditionCheck.class,
        FactTypes.class,
        TypeCheck.class,
        PathCheck.class,
        RuleSource.class,
        Vocabulary.class,
        CardReader.class,
        CardValues.class,
        RuleCard.class,
        KnownCards.class
    };

    private static final String ENGINE = "/META-INF/maven/org.kie/kie-api/pom.properties";

    private RulebookKey() {}

    /** Of files: of their cards as well, and of what reads them. Costs no reading of rules. SHA-256 in hexadecimal digits. */
    static String of(List<RuleFile> rules) {
        Stream<String> files = rules.stream()
                .sorted(Comparator.comparing(RuleFile::theme).thenComparing(RuleFile::name))
                .map(rule -> rule.theme() + "/" + rule.name() + " " + rule.sha256());
        return of(files, Stream.of(READERS));
    }

    /** Of what is compiled. SHA-256 in hexadecimal digits. */
    static String ofSources(List<RuleSource> sources) {
        Stream<String> texts = sources.stream()
                .sorted(Comparator.comparing(RuleSource::id))
                .map(source -> source.id() + " " + Sha256.of(source.text().getBytes(StandardCharsets.UTF_8)));
        return of(texts, Stream.of());
    }

    private static String of(Stream<String> rules, Stream<Class<?>> readers) {
        Stream<String> classes = Stream.of(FactTypes.all(), Stream.of(RUNNERS), readers)
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Class::getName))
                .map(type -> type.getName() + " " + Sha256.of(type));
        return Sha256.of(Stream.of(Stream.of(engine()), rules, classes)
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
