package chokepoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds README, CONTRIBUTING and CHANGELOG against the code and the build. */
class GuideTest {

    private static final Pattern ROOM = Pattern.compile("(?m)(?:^|  )([a-z]+)  +\\S");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]*[a-z][A-Za-z]*)`");
    private static final int WORDS = 40;

    private static String between(String file, String start, String end) throws IOException {
        String text = Files.readString(Path.of(file));
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    @Test
    void theMapNamesEachRoomOnce() throws IOException {
        String map = between("README.md", "## Map of the code\n\n```\n", "```");
        List<String> named =
                ROOM.matcher(map).results().map(found -> found.group(1)).toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(ArchitectureTest.rooms());
    }

    @Test
    void theGlossaryNamesTypesThatExist() throws IOException {
        String glossary = between(".github/CONTRIBUTING.md", "## Glossary", "\n## ");
        assertThat(glossary.lines().filter(line -> line.startsWith("| ")).count())
                .isGreaterThan(WORDS);
        Set<String> types = types();
        assertThat(TYPE.matcher(glossary).results().map((MatchResult found) -> found.group(1)))
                .filteredOn(word -> !word.equals("Code"))
                .isSubsetOf(types);
    }

    private static Set<String> types() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void theNewestChangesAreThoseOfTheVersionThatIsBuilt() throws IOException {
        String version = between("pom.xml", "<artifactId>chokepoint</artifactId>\n  <version>", "</version>");
        assertThat(between(".github/CHANGELOG.md", "\n## ", "\n")).isEqualTo(version);
    }
}
