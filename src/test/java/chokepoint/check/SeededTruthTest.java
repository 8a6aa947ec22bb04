package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.ListCell;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.rulebook.Rulebook;
import chokepoint.trade.values.Country;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Routing and papers on lists whose truth is known: each rule marks what was planted for it, and nothing else. */
class SeededTruthTest {

    private static final List<String> PLANTED =
            List.of("CAS-001", "DOC-002", "DOC-004", "DOC-005", "RTE-001", "RTE-002", "RTE-003");

    private static Rulebook rulebook;

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadRules() throws Exception {
        rulebook = Rulebook.load(true, List.of(), Set.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyPlantedLineIsMarkedAndNoOther(long seed) throws Exception {
        SeededList list = SeededList.of(seed, 400);
        Audit audit = check(list.write(folder, "seeded.csv"), 4096, 1);
        for (String rule : PLANTED) {
            assertThat(marked(audit, rule)).as(rule).isEqualTo(new TreeSet<>(list.truth(rule)));
            assertThat(list.truth(rule))
                    .as("the list of seed %d plants %s", seed, rule)
                    .isNotEmpty();
        }
    }

    @Test
    void neitherChunksNorThreadsShow() throws Exception {
        Path list = SeededList.of(6, 1000).write(folder, "seeded.csv");
        Audit expected = check(list, 10_000, 1);
        assertThat(expected.findings()).isNotEmpty();
        for (int chunk : List.of(1, 7, 10_000)) {
            for (int threads : List.of(1, 2)) {
                assertThat(check(list, chunk, threads))
                        .as("chunks of %d, %d threads", chunk, threads)
                        .isEqualTo(expected);
            }
        }
    }

    private Audit check(Path list, int chunk, int threads) throws Exception {
        Check check = new Check(rulebook, new CheckSettings("test", threads, List.of(), List.of()));
        ReadingOptions options = ReadingOptions.DEFAULT.withChunk(chunk);
        return check.check(
                Reading.open(list, "seeded.csv", options),
                PolicyFile.forHome(Set.of(Country.of("EE"))),
                Optional.empty());
    }

    private static Set<Integer> marked(Audit audit, String rule) {
        return Stream.concat(audit.findings().stream(), audit.marks().stream())
                .filter(finding -> finding.rule().equals(rule))
                .flatMap(finding -> finding.cells().stream())
                .map(ListCell::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
