package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.ooxml.Office;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that LibreOffice saved come back to their findings; skipped where there is no LibreOffice. */
class OfficeRoundTripTest {

    private static final Path EXAMPLE = Path.of("examples/phase-out");
    private static final String LIST = "radio-units-2023-2026.csv";

    @TempDir
    private Path folder;

    private ExampleCopy copy = new ExampleCopy(Path.of(""));

    @BeforeEach
    void copyExample() throws IOException {
        copy = ExampleCopy.in(folder, EXAMPLE, LIST);
    }

    /** Every finding is accepted with its own fingerprint as the reason, and LibreOffice saves that. */
    private Path decided(Office office) throws IOException, InterruptedException {
        Path filled = DecidedCopy.of(
                copy.out().resolve(LIST + ".checked.xlsx"),
                folder.resolve("decided.xlsx"),
                row -> !row.get("Fingerprint").isEmpty(),
                row -> row.decide("accepted", "seen " + row.get("Fingerprint"), "A. Berg"));
        return office.saved(filled);
    }

    private static Map<String, String> by(JsonNode findings, String value) {
        return StreamSupport.stream(findings.spliterator(), false)
                .collect(Collectors.toMap(
                        finding -> finding.at("/fingerprint").asText(),
                        finding -> finding.at(value).asText(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    @Test
    void everyDecisionIsOnItsFindingAfterSortingAndInserting() throws IOException, InterruptedException {
        Office office = Office.in(folder);
        Map<String, String> before = by(copy.check(), "/rule");
        Path decided = decided(office);
        List<String> lines = new ArrayList<>(Files.readAllLines(copy.list()));
        String header = lines.remove(0);
        Collections.reverse(lines);
        lines.add(2, lines.get(0).replaceAll("[^,]", ""));
        lines.add(0, header);
        Files.write(copy.list(), lines);

        JsonNode after = copy.check("--dispositions", decided.toString());

        assertThat(by(after, "/rule")).isEqualTo(before).isNotEmpty();
        assertThat(by(after, "/disposition").values()).containsOnly("accepted");
        by(after, "/reason").forEach((fingerprint, reason) -> assertThat(reason).isEqualTo("seen " + fingerprint));
    }

    @Test
    void verifyStillFindsItEqual() throws IOException, InterruptedException {
        Office office = Office.in(folder);
        copy.check();
        Path saved = decided(office);

        Cli run = Cli.run("verify", saved.toString(), folder.toString());

        assertThat(run.out()).as(run.err()).startsWith("equal: ");
        assertThat(run.err()).contains("was saved again since it was checked");
    }
}
