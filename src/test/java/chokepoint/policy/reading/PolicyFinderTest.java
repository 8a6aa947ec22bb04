package chokepoint.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFinderTest {

    @TempDir
    private Path top;

    private Path list;

    @BeforeEach
    void list() throws IOException {
        list = Files.createDirectories(top.resolve("lists/2026")).resolve("a.xlsx");
    }

    private Path policy(String folder) throws IOException {
        return Files.writeString(top.resolve(folder).resolve("policy.yml"), "home: DE");
    }

    @Test
    void theNearestIsTaken() throws IOException {
        policy("");
        Path near = policy("lists");
        assertThat(PolicyFinder.find(list, top)).contains(near);
    }

    @Test
    void theGivenPathIsLookedAtToo() throws IOException {
        Path there = policy("lists");
        assertThat(PolicyFinder.find(list, top.resolve("lists"))).contains(there);
    }

    @Test
    void aboveTheGivenPathNothingIsLookedFor() throws IOException {
        policy("");
        assertThat(PolicyFinder.find(list, top.resolve("lists"))).isEmpty();
    }

    @Test
    void aListGivenByItselfIsLookedAroundInItsFolderOnly() throws IOException {
        policy("lists");
        assertThat(PolicyFinder.find(list, list)).isEmpty();
        Path beside = policy("lists/2026");
        assertThat(PolicyFinder.find(list, list)).contains(beside);
    }

    @Test
    void aListWithoutPolicyHasNone() {
        Path pom = Path.of("pom.xml");
        assertThat(PolicyFinder.find(Path.of("src/a.xlsx"), Path.of("src"))).isEmpty();
        assertThat(PolicyFinder.find(pom, pom)).isEmpty();
        assertThat(PolicyFinder.find(pom, Path.of(""))).isEmpty();
    }

    @Test
    void theAnswerBeginsAsTheGivenPathDoes() throws IOException {
        policy("lists");
        Path dotted = top.resolve("lists/../lists");
        assertThat(PolicyFinder.find(list, dotted)).contains(dotted.resolve("policy.yml"));
    }
}
