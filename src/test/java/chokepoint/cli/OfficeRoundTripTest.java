package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.workbook.edit.Office;
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

    private static final String ORDERS = "orders.csv";

    @TempDir
    private Path folder;

    private ExampleCopy copy = new ExampleCopy(Path.of(""));

    @BeforeEach
    void copyExample() throws IOException {
        copy = ExampleCopy.in(folder, EXAMPLE, LIST);
    }

    /** Every finding is accepted with its own fingerprint as the reason, and LibreOffice saves that. */
    private Path decided(Office office, String list) throws IOException, InterruptedException {
        Path filled = DecidedCopy.of(
                copy.out().resolve(list + ".checked.xlsx"),
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
    void everyDecisionIsOnItsFindingAfterSortingInsertingAndSpellingAVendorInAnotherWay()
            throws IOException, InterruptedException {
        Office office = Office.in(folder);
        Map<String, String> before = by(copy.check(), "/rule");
        Path decided = decided(office, LIST);
        List<String> lines = new ArrayList<>(Files.readAllLines(copy.list()));
        String header = lines.remove(0);
        Collections.reverse(lines);
        lines.replaceAll(line -> line.replace(",Longteng Communications,", ",LONGTENG  Communications,"));
        assertThat(lines).anyMatch(line -> line.contains("LONGTENG"));
        lines.add(2, lines.get(0).replaceAll("[^,]", ""));
        lines.add(0, header);
        Files.write(copy.list(), lines);

        JsonNode after = copy.check("--dispositions", decided.toString());

        assertThat(by(after, "/rule")).isEqualTo(before).isNotEmpty();
        assertThat(by(after, "/disposition").values()).containsOnly("accepted");
        by(after, "/reason").forEach((fingerprint, reason) -> assertThat(reason).isEqualTo("seen " + fingerprint));
    }

    @Test
    void aChangedOriginReopensTheFindingsThatRestOnItAlone() throws IOException, InterruptedException {
        Office office = Office.in(folder);
        Path other = Files.createDirectory(folder.resolve("origins"));
        Path example = Path.of("examples/altered-orders");
        String earlier = "--previous=" + example.resolve("earlier").resolve(ORDERS);
        copy = ExampleCopy.in(other, example, ORDERS);
        JsonNode before = copy.check(earlier);
        Path decided = decided(office, ORDERS);
        List<String> lines = new ArrayList<>(Files.readAllLines(copy.list()));
        lines.replaceAll(line -> line.startsWith("A-201,1,") ? line.replace(",Japan,", ",South Korea,") : line);
        Files.write(copy.list(), lines);

        JsonNode after = copy.check(earlier, "--dispositions", decided.toString());

        Map<String, String> states = by(after, "/disposition");
        states.keySet().retainAll(by(before, "/rule").keySet());
        Map<String, String> reopened = by(after, "/rule");
        reopened.keySet().removeIf(finding -> !"open".equals(states.get(finding)));
        assertThat(reopened.values())
                .as("two origins of one part, and the case that rests on it")
                .containsExactlyInAnyOrder("DOC-001", "CAS-001");
        assertThat(states.values().stream().filter("accepted"::equals)).hasSize(states.size() - 2);
        Map<String, String> evidence = by(before, "/evidence");
        assertThat(by(after, "/evidence")).allSatisfy((finding, now) -> {
            if (states.containsKey(finding)) {
                assertThat(now.equals(evidence.get(finding))).isEqualTo(!reopened.containsKey(finding));
            }
        });
    }

    @Test
    void verifyStillFindsItEqual() throws IOException, InterruptedException {
        Office office = Office.in(folder);
        copy.check();
        Path saved = decided(office, LIST);

        Cli run = Cli.run(
                "verify",
                saved.toString(),
                folder.toString(),
                "--policy",
                folder.resolve("policy.yml").toString());

        assertThat(run.out()).as(run.err()).startsWith("equal: ");
        assertThat(run.err()).contains("was saved again since it was checked");
    }
}
