package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions of auditors go out with one check and come back with the next. */
class DispositionsTest {

    private static final String HEADER =
            "Order,Line,Part,Vendor,Vendor country,HS code,Country of origin,Country of dispatch,Invoice,Invoice origin,Value,Currency,Order date";

    private static final List<String> LINES = List.of(
            "1,1,P-1,Alder Oy,Finland,854231,Taiwan,Finland,R-1,Taiwan,7000,EUR,2026-01-01",
            "2,1,P-2,Transit Trade LLP,Kazakhstan,854231,Germany,Kazakhstan,R-2,Germany,900,EUR,2026-01-05",
            "3,1,P-3,Transit Trade LLP,Kazakhstan,854232,Germany,Kazakhstan,R-3,China,800,EUR,2026-02-05",
            "4,1,P-4,Birch AS,Estonia,940310,Estonia,Estonia,R-4,Estonia,300,EUR,2026-02-06",
            "5,1,P-4,Birch AS,Estonia,940310,Latvia,Estonia,R-5,Latvia,200,EUR,2026-03-06",
            "6,1,P-5,Cedar SIA,Latvia,940310,Latvia,Latvia,R-6,Latvia,400,EUR,2026-03-07");

    @TempDir
    private Path folder;

    private Path list = Path.of("");

    @BeforeEach
    void writeList() throws IOException {
        list = write(LINES);
    }

    private Path write(List<String> lines) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), HEADER + "\n" + String.join("\n", lines) + "\n");
    }

    private Cli check(String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", list.toString(), "--home", "EE"));
        arguments.addAll(List.of("--out", folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    private Path checked() {
        return folder.resolve("out/list.csv.checked.xlsx");
    }

    private JsonNode findings() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("out/list.csv.findings.json").toFile())
                .at("/findings");
    }

    /** Each finding's own fingerprint stands as its reason, so that a decision on another finding would show. */
    private Path acceptAll() throws IOException {
        check();
        return DecidedCopy.of(
                checked(),
                folder.resolve("decided.xlsx"),
                row -> true,
                row -> row.decide("accepted", "seen " + row.get("Fingerprint"), "A. Berg"));
    }

    private static List<String> changed(UnaryOperator<String> change) {
        return LINES.stream().map(change).toList();
    }

    @Test
    void everyDecisionIsOnItsFindingAfterSortingInsertingAndAnotherSpelling() throws IOException {
        Path decided = acceptAll();
        int before = findings().size();
        List<String> lines =
                new ArrayList<>(changed(line -> line.replace("Transit Trade LLP", "TRANSIT-TRADE L.L.P.")));
        Collections.reverse(lines);
        lines.add(2, "7,1,P-7,Cedar SIA,Latvia,940310,Latvia,Latvia,R-7,Latvia,0,EUR,2026-03-07");
        write(lines);
        Cli run = check("--dispositions", decided.toString());
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(before).isGreaterThan(5);
        assertThat(findings()).hasSize(before).allSatisfy(finding -> {
            assertThat(finding.at("/disposition").asText()).isEqualTo("accepted");
            assertThat(finding.at("/reason").asText())
                    .isEqualTo("seen " + finding.at("/fingerprint").asText());
            assertThat(finding.at("/reviewer").asText()).isEqualTo("A. Berg");
        });
        assertThat(run.out()).contains("Decided by auditors", "accepted by A. Berg (seen ");
    }

    @Test
    void aChangedOriginReopensExactlyTheFindingsThatRestOnIt() throws IOException {
        Path decided = acceptAll();
        Map<String, String> evidence = evidence();
        write(changed(line -> line.replace("Germany,Kazakhstan,R-3", "Austria,Kazakhstan,R-3")));
        check("--dispositions", decided.toString());
        for (JsonNode finding : findings()) {
            String was = evidence.getOrDefault(finding.at("/fingerprint").asText(), "");
            boolean same = was.equals(finding.at("/evidence").asText());
            assertThat(finding.at("/disposition").asText()).isEqualTo(same ? "accepted" : "open");
            if (!same && !was.isEmpty()) {
                assertThat(finding.at("/dispositionNote").asText())
                        .isEqualTo("re-opened: accepted by A. Berg, but the values it rests on changed since");
            }
        }
        assertThat(rules("open")).contains("DOC-006").doesNotContain("CON-001", "RTE-001");
        assertThat(rules("accepted")).contains("CON-001", "RTE-001");
    }

    private Map<String, String> evidence() throws IOException {
        Map<String, String> evidence = new TreeMap<>();
        findings()
                .forEach(finding -> evidence.put(
                        finding.at("/fingerprint").asText(),
                        finding.at("/evidence").asText()));
        return evidence;
    }

    private List<String> rules(String disposition) throws IOException {
        List<String> rules = new ArrayList<>();
        findings().forEach(finding -> {
            if (finding.at("/disposition").asText().equals(disposition)) {
                rules.add(finding.at("/rule").asText());
            }
        });
        return rules;
    }

    @Test
    void aDecisionHoldsOnItsLastDayAndFallsOnTheNext() throws IOException {
        check();
        Path decided = DecidedCopy.of(
                checked(),
                folder.resolve("d.xlsx"),
                row -> true,
                row -> row.decide("accepted", "a hub of ours", "A. Berg").set("Until", "2026-06-30"));
        check("--dispositions", decided.toString(), "--as-of", "2026-06-30");
        assertThat(rules("open")).isEmpty();
        Cli run = check("--dispositions", decided.toString(), "--as-of", "2026-07-01");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(rules("accepted")).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("re-opened: accepted by A. Berg until 2026-06-30, which has passed on 2026-07-01");
    }

    @Test
    void auditorsWhoDisagreeAreShownAndNeitherIsOverruled() throws IOException {
        check();
        Path one = DecidedCopy.of(
                checked(),
                folder.resolve("one.xlsx"),
                row -> row.get("Rule").equals("CON-001"),
                row -> row.decide("accepted", "no other source", "A. Berg"));
        Path other = DecidedCopy.of(
                checked(),
                folder.resolve("two.xlsx"),
                row -> row.get("Rule").equals("CON-001"),
                row -> row.decide("false positive", "", "C. Dahl"));
        Cli run = check("--dispositions", one.toString(), "--dispositions", other.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "auditors disagree: accepted by A. Berg ('no other source'), 'one.xlsx', sheet 'Findings', row")
                .contains("; false positive by C. Dahl, 'two.xlsx', sheet 'Findings', row");
    }

    @Test
    void whatOneAuditorSaysLaterReplacesWhatTheSameSaidBefore() throws IOException {
        check();
        Path one = DecidedCopy.of(
                checked(), folder.resolve("one.xlsx"), row -> true, row -> row.decide("accepted", "", "A. Berg"));
        Path other = DecidedCopy.of(
                checked(), folder.resolve("two.xlsx"), row -> true, row -> row.decide("fixed", "sent back", "a. berg"));
        check("--dispositions", one.toString(), "--dispositions", other.toString());
        assertThat(rules("fixed")).hasSize(findings().size());
    }

    @Test
    void everyEntryThatCannotBeReadIsToldWithItsCell() throws IOException {
        check();
        Path decided = DecidedCopy.of(
                checked(),
                folder.resolve("bad.xlsx"),
                row -> row.get("Rule").equals("CON-001"),
                row -> row.set("Disposition", "acepted").set("Until", "soon"));
        Cli run = check("--dispositions", decided.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsPattern(
                        "'bad.xlsx', sheet 'Findings', cell R\\d+: disposition 'acepted' is no decision; expected one of")
                .containsPattern("'bad.xlsx', sheet 'Findings', cell U\\d+: until 'soon' is no date");
    }

    @Test
    void decisionsWrittenInAnotherLanguageAreCarriedOverToo() throws IOException {
        check("--language", "ru");
        Path decided = DecidedCopy.of(
                checked(),
                folder.resolve("решения.xlsx"),
                "ru",
                row -> row.get("Правило").equals("CON-001"),
                row -> row.set("Решение", "принято")
                        .set("Причина", "другого источника нет")
                        .set("Кто решил", "А. Берг")
                        .set("Действует до", "30.06.2027"));
        check("--dispositions", decided.toString());
        assertThat(rules("accepted")).isNotEmpty().containsOnly("CON-001");
        assertThat(findings())
                .filteredOn(finding -> finding.at("/rule").asText().equals("CON-001"))
                .allSatisfy(finding -> {
                    assertThat(finding.at("/reason").asText()).isEqualTo("другого источника нет");
                    assertThat(finding.at("/reviewer").asText()).isEqualTo("А. Берг");
                    assertThat(finding.at("/until").asText()).isEqualTo("2027-06-30");
                });
    }

    @Test
    void aRegisterInYamlAndOneInCsvSayTheSame() throws IOException {
        check();
        JsonNode first = findings().get(0);
        String fingerprint = first.at("/fingerprint").asText();
        Path yml = Files.writeString(
                folder.resolve("decisions.yml"),
                "decisions:\n  - {fingerprint: " + fingerprint
                        + ", disposition: accepted, reason: agreed, reviewer: A. Berg, until: 2027-06-30}\n");
        Path csv = Files.writeString(
                folder.resolve("decisions.csv"),
                "Fingerprint;Disposition;Reason;Reviewer;Until\n" + fingerprint
                        + ";accepted;agreed;A. Berg;30.06.2027\n");
        check("--dispositions", yml.toString());
        JsonNode byYml = findings().get(0);
        check("--dispositions", csv.toString());
        assertThat(findings().get(0)).isEqualTo(byYml);
        assertThat(byYml.at("/until").asText()).isEqualTo("2027-06-30");
    }

    @Test
    void anEntryThatMeetsNoFindingIsTold() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("decisions.csv"), "fingerprint,disposition,reviewer\nabc,accepted,A. Berg\n");
        Cli run = check("--dispositions", csv.toString());
        assertThat(run.err())
                .contains("'decisions.csv', row 2: accepted by A. Berg, but no finding has the fingerprint 'abc'");
        assertThat(run.out().replaceAll("\\s+", " ")).contains("0 of 1 earlier decisions meet a finding of this list");
    }

    @Test
    void aMistakeInAYamlRegisterIsToldWithItsLine() throws IOException {
        Path yml = Files.writeString(
                folder.resolve("decisions.yml"), "decisions:\n  - {fingerprint: abc, disposition: acepted}\n");
        Cli run = check("--dispositions", yml.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'decisions.yml', line 2: disposition 'acepted'");
    }
}
