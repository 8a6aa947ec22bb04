package chokepoint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutingBenchmarkTest {

    private static final List<String> ROWS = List.of(
            "Date,Vendor,HS code,Description,Country of origin,Country of purchase,Invoice value,Currency",
            "2025-01-12,Fernbank Trade,940360,Tables,Sweden,Poland,1000.50,EUR",
            "2025-01-13,Fernbank Trade,940360,Tables,Sweden,Sweden,2000.25,EUR",
            "2025-01-14,Fernbank Trade,940360,Shelves,Sweden,Sweden,300,USD");

    private static final String TRUTH = """
            { "file": "made/made.csv", "home": "LV", "lines": 3, "unstatedCurrency": "",
              "sums": { "G": { "header": "Invoice value", "EUR": "3000.75", "USD": "300.00" } },
              "stories": [
                { "story": "bought elsewhere", "indicators": ["B03"], "least": "low", "most": "low", "rows": [2] },
                { "story": "never planted", "indicators": ["B03"], "least": "low", "most": null, "rows": [3] } ],
              "decoys": [ { "decoy": "straight", "rows": [3, 4], "rules": ["RTE-001"], "below": "medium" } ] }
            """;

    @Test
    void whatWasPlantedIsHeldAgainstWhatWasFound(@TempDir Path folder) throws Exception {
        write(folder);
        RoutingScore score = RoutingBenchmark.score(RoutingTruth.read(folder));
        assertThat(score.stories().get("bought elsewhere").right())
                .as("%s", score.misses())
                .isEqualTo(1);
        assertThat(score.stories().get("never planted").right()).isZero();
        assertThat(score.decoys().get("straight").right()).isEqualTo(1);
        assertThat(score.sums().right()).as("%s", score.misses()).isEqualTo(1);
        assertThat(score.unexplained()).isEmpty();
        assertThat(score.evaluated()).containsEntry("RTE-002", 1);
        assertThat(score.misses()).hasSize(1).first().asString().contains("never planted");
    }

    @Test
    void textsOfPlacesAreHeldAgainstTheirCountries(@TempDir Path folder) throws Exception {
        Path file = Files.write(
                folder.resolve("ports.csv"),
                List.of(
                        "text,country,also right,kind",
                        "PORT OF ROTTERDAM,NL,,name",
                        "Manzanillo,ambiguous,,name",
                        "Hong Kong,CN,HK,name",
                        "Hamburg,GB,,name",
                        "Xyzzyx Plugh,none,,name"));
        PlaceTexts places = PlaceTexts.of(file);
        assertThat(places.right()).isEqualTo(4);
        assertThat(places.misses()).containsExactly("name 'Hamburg': DE, should be GB");
        assertThat(places.silent()).isZero();
    }

    private static void write(Path folder) throws IOException {
        Path list = Files.createDirectories(folder.resolve("made"));
        Files.write(list.resolve("made.csv"), ROWS);
        Files.createDirectories(folder.resolve("truth"));
        Files.writeString(folder.resolve("truth").resolve("made.json"), TRUTH);
    }
}
