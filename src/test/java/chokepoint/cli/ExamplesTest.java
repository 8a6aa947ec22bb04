package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.ReportFormat;
import chokepoint.report.json.FindingsJson;
import chokepoint.run.output.OutputFiles;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples, checked as a user would: each folder's {@code expected.json} says what is found where. A folder with a folder
 * {@code earlier} holds an earlier state of its list there, and is checked against that. After a wanted change,
 * {@code mvn test -Dtest=ExamplesTest -Dchokepoint.accept=true} writes these files anew; read the difference before it is committed.
 */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final String EARLIER = "earlier";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path out;

    @TempDir
    private static Path outOfSecond;

    private static int exitCode;

    @BeforeAll
    static void checkThemAll() {
        exitCode = check(out).exitCode();
    }

    private static Cli check(Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", EXAMPLES.toString(), "--out", out.toString()));
        arguments.addAll(
                List.of("--format", "sarif=" + out.resolve("all.sarif"), "--format", "csv=" + out.resolve("all.csv")));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> paths = Files.list(EXAMPLES)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void checkingThemExitsWithFindings() throws IOException {
        assertThat(exitCode).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatIsFoundIsWhatTheFolderExpects(Path folder) throws IOException {
        JsonNode findings = findings(folder);
        if (Boolean.getBoolean("chokepoint.accept")) {
            JSON.writerWithDefaultPrettyPrinter()
                    .writeValue(folder.resolve("expected.json").toFile(), told(findings));
        }
        JsonNode expected = JSON.readTree(folder.resolve("expected.json").toFile());
        assertThat(told(findings)).isEqualTo(expected);
    }

    private static JsonNode findings(Path folder) throws IOException {
        Path list = list(folder);
        Path earlier = folder.resolve(EARLIER).resolve(list.getFileName());
        if (Files.notExists(earlier)) {
            return JSON.readTree(
                    out.resolve(EXAMPLES.relativize(list) + ".findings.json").toFile());
        }
        Cli.run("check", list.toString(), "--previous", earlier.toString(), "--out", outOfSecond.toString());
        return JSON.readTree(
                outOfSecond.resolve(list.getFileName() + ".findings.json").toFile());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theCheckedWorkbookIsTheOriginalAndItsMarks(Path folder) throws IOException {
        Path list = list(folder);
        String name = EXAMPLES.relativize(list).toString();
        JsonNode findings = JSON.readTree(out.resolve(name + ".findings.json").toFile());
        Path checked = OutputFiles.of(out, List.of(name), List.of()).file(name, ReportFormat.WORKBOOK);
        if (name.endsWith(".csv")) {
            CheckedCopy.ofRecords(checked).marksWhatIsFound(findings);
        } else {
            CheckedCopy.of(list, checked).keepsTheOriginal().marksWhatIsFound(findings);
        }
    }

    /** The schemas that the program brings, by the {@code $id} that files name. */
    private static Map<String, String> schemas() throws IOException {
        Map<String, String> schemas = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".schema.json"))
                    .toList()) {
                String schema = Files.readString(file);
                assertThat(schemas.put(JSON.readTree(schema).get("$id").asText(), schema))
                        .as(file.toString())
                        .isNull();
            }
        }
        return schemas;
    }

    @Test
    void everyJsonFileNamesASchemaOfTheProgramAndIsAsItSays() throws IOException {
        Map<String, String> schemas = schemas();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
        List<Path> written;
        try (Stream<Path> outputs = Files.walk(out)) {
            written = outputs.filter(file -> file.toString().endsWith(".json")).toList();
        }
        assertThat(written).hasSizeGreaterThan(folders().size()).contains(out.resolve("portfolio.json"));
        for (Path file : written) {
            String json = Files.readString(file);
            String schema = JSON.readTree(json).path("$schema").asText();
            assertThat(schemas).as(file.toString()).containsKey(schema);
            assertThat(registry.getSchema(SchemaLocation.of(schema)).validate(json, InputFormat.JSON))
                    .as(file.toString())
                    .isEmpty();
            String wrong = json.replaceFirst("\"dependence\" : \"[^\"]+\"", "\"dependence\" : \"maybe\"");
            assertThat(registry.getSchema(SchemaLocation.of(schema)).validate(wrong, InputFormat.JSON))
                    .as(file + ", made wrong")
                    .isNotEmpty();
        }
    }

    @Test
    void theSarifOfAllIsAsTheOfficialSchemaSaysAndTellsEveryFindingOnce() throws IOException {
        Path sarif = out.resolve("all.sarif");
        try (InputStream schema =
                FindingsJson.class.getResourceAsStream("/chokepoint/report/sarif/sarif-2.1.0-rtm.5.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                            .getSchema(schema)
                            .validate(Files.readString(sarif), InputFormat.JSON))
                    .isEmpty();
        }
        JsonNode runs = JSON.readTree(sarif.toFile()).at("/runs");
        assertThat(runs).hasSameSizeAs(findingsFiles());
        assertThat(runs)
                .allSatisfy(run -> assertThat(run.findValuesAsText("cause/v1"))
                        .hasSameSizeAs(run.at("/results"))
                        .doesNotHaveDuplicates());
    }

    @Test
    void theTableOfAllHasARecordForEveryFinding() throws IOException {
        int findings = 0;
        for (Path file : findingsFiles()) {
            findings += JSON.readTree(file.toFile()).get("findings").size();
        }
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(out.resolve("all.csv"))) {
            assertThat(records.stream().map(each -> each.getField("File") + " " + each.getField("Fingerprint")))
                    .hasSize(findings)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<Path> findingsFiles() throws IOException {
        try (Stream<Path> outputs = Files.walk(out)) {
            return outputs.filter(file -> file.toString().endsWith(".findings.json"))
                    .toList();
        }
    }

    @Test
    void anotherRunOnOneThreadGivesTheSameBytes(@TempDir Path again) throws IOException {
        check(again, "--jobs", "1");
        try (Stream<Path> outputs = Files.walk(out)) {
            for (Path output : outputs.filter(Files::isRegularFile).toList()) {
                assertThat(again.resolve(out.relativize(output))).hasSameBinaryContentAs(output);
            }
        }
    }

    private static Path list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(json|yml)"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What a findings file says: outcomes by rule, and for each finding its rule, severity, message and rows. */
    private static ObjectNode told(JsonNode findings) {
        ObjectNode told = JSON.createObjectNode();
        ObjectNode outcomes = told.putObject("outcomes");
        findings.get("rules")
                .forEach(rule -> outcomes.put(
                        rule.get("id").asText(), rule.get("outcome").asText()));
        ArrayNode problems = told.putArray("problems");
        findings.get("problems").forEach(problem -> {
            ObjectNode one = problems.addObject();
            one.put("kind", problem.get("kind").asText());
            one.put("severity", problem.get("severity").asText());
            one.put("title", problem.get("title").asText());
            one.put("findings", problem.get("findings").size());
        });
        ArrayNode found = told.putArray("findings");
        findings.get("findings").forEach(finding -> {
            ObjectNode one = found.addObject();
            one.put("rule", finding.get("rule").asText());
            one.put("severity", finding.get("severity").asText());
            one.put("message", finding.get("message").asText());
            ArrayNode rows = one.putArray("rows");
            JsonCells.of(finding)
                    .map(JsonCells::row)
                    .collect(Collectors.toCollection(TreeSet::new))
                    .forEach(rows::add);
        });
        return told;
    }
}
