package chokepoint.words;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Disposition;
import chokepoint.finding.FindingKind;
import chokepoint.finding.Outcome;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.Severity;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.PriceBand;
import chokepoint.trade.SharedContact;
import chokepoint.trade.values.Scope;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Pattern ASKED =
            Pattern.compile("\\.(text|count)\\(\\s*\"([a-z]+\\.[^\"]+)\"\\s*[,)]", Pattern.DOTALL);

    static Set<String> languages() {
        return Texts.shipped();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryText(String language) throws Exception {
        for (String file : files()) {
            assertThat(withoutPlurals(texts(language, file)))
                    .as("%s/%s", language, file)
                    .isEqualTo(withoutPlurals(texts("en", file)));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextTellsWhatTheEnglishOneTells(String language) throws Exception {
        for (String file : files()) {
            Map<String, String> english = texts("en", file);
            texts(language, file)
                    .forEach((key, text) -> assertThat(placeholders(text))
                            .as("%s: %s", language, key)
                            .isEqualTo(placeholders(english.getOrDefault(
                                    key,
                                    english.getOrDefault(PLURAL.matcher(key).replaceFirst(".other"), "")))));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsUnderTheNameOfItsFile(String language) throws Exception {
        for (String file : files()) {
            assertThat(texts(language, file).keySet()).allMatch(key -> key.startsWith(file + "."));
        }
    }

    @Test
    void everyKeyThatTheProgramAsksForIsThere() throws IOException {
        List<String> asked = new ArrayList<>();
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
                Stream<Path> pages = Files.walk(Path.of("src/main/jte"))) {
            for (Path source :
                    Stream.concat(java, pages).filter(Files::isRegularFile).toList()) {
                ASKED.matcher(Files.readString(source))
                        .results()
                        .map(BundlesTest::key)
                        .forEach(asked::add);
            }
        }
        assertThat(asked).isNotEmpty().allMatch(Texts::known);
    }

    private static String key(MatchResult found) {
        return found.group(1).equals("count") ? found.group(2) + ".other" : found.group(2);
    }

    /** Fields are not among them: rules call them by shorter names than reports do. */
    @Test
    void englishWordsForKindsAreThoseOfTheKindsThemselves() {
        Stream.<Enum<?>[]>of(
                        Severity.values(),
                        FindingKind.values(),
                        Outcome.values(),
                        ProvenanceKind.values(),
                        Disposition.State.values(),
                        Scope.values(),
                        SharedContact.Kind.values(),
                        DocumentUse.Kind.values(),
                        PriceBand.Basis.values())
                .flatMap(Stream::of)
                .forEach(kind -> assertThat(Texts.ENGLISH.spoken(kind)).isEqualTo(kind.toString()));
    }

    private static Map<String, String> texts(String language, String file) {
        return TextBundle.of(language, file);
    }

    private static Set<String> files() throws IOException, URISyntaxException {
        Path english = Path.of(
                Objects.requireNonNull(TextBundle.class.getResource("en")).toURI());
        try (Stream<Path> files = Files.list(english)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> withoutPlurals(Map<String, String> texts) {
        return texts.keySet().stream()
                .map(key -> PLURAL.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
