package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.cells.ResourceTable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SynonymsTest {

    private static final double WELL = 0.6;

    @Test
    void everyFileIsRead() throws IOException, URISyntaxException {
        assertThat(KnownHeaders.files()).containsExactlyInAnyOrderElementsOf(filesThere());
    }

    @ParameterizedTest
    @MethodSource("filesThere")
    void everySynonymFindsWhatItMeans(String file) {
        for (String[] row : ResourceTable.read("synonyms/" + file + ".csv")) {
            List<NameMatch> matches = NameMatch.of(Header.of(row[2]));
            assertThat(matches).as("%s, %s", file, row[2]).anySatisfy(match -> {
                assertThat(match.meaning()).isEqualTo(new ColumnMeaning(row[0]));
                assertThat(match.score()).isGreaterThan(WELL);
            });
        }
    }

    @Test
    void aSynonymThatIsAlsoACurrencyKeepsItsMeaning() {
        assertThat(NameMatch.of(Header.of("KN-kode")).get(0).meaning()).isEqualTo(new ColumnMeaning("hs"));
    }

    static List<String> filesThere() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Synonyms.class.getResource("/chokepoint/reading/synonyms").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".csv", ""))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
