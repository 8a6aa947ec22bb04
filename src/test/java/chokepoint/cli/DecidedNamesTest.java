package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are one party is decided on the sheet Names or in a register, given back, and kept in the policy. */
class DecidedNamesTest {

    private static final String LIST = """
            Order,Vendor,Vendor country,Item,Value,Currency,Order date
            1,Varnholt Tech. Ltd,EE,switches,400,EUR,2026-01-05
            2,Varnholt Technologies Ltd,EE,switches,300,EUR,2026-02-05
            3,Alder Oy,EE,switches,250,EUR,2026-03-05
            4,Birch AS,EE,switches,50,EUR,2026-03-06
            """;

    private static final int DECISION = 6;

    @TempDir
    private Path folder;

    private Path list = Path.of("");

    @BeforeEach
    void writeList() throws IOException {
        list = Files.writeString(folder.resolve("list.csv"), LIST);
    }

    private Cli check(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("check", list.toString(), "--out", folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--policy")) {
            arguments.addAll(List.of("--home", "EE"));
        }
        return Cli.run(arguments.toArray(String[]::new));
    }

    private JsonNode found(String pointer) throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("out/list.csv.findings.json").toFile())
                .at(pointer);
    }

    private List<String> holders() throws IOException {
        return StreamSupport.stream(found("/exposures").spliterator(), false)
                .filter(exposure -> exposure.at("/scope").asText().equals("VENDOR"))
                .map(exposure -> exposure.at("/holder").asText())
                .distinct()
                .sorted()
                .toList();
    }

    /** The checked workbook with an answer for the only pair on its sheet of names. */
    private Path decided(String sheet, String answer) throws IOException {
        Path decided = folder.resolve("decided.xlsx");
        try (InputStream checked = Files.newInputStream(folder.resolve("out/list.csv.checked.xlsx"));
                Workbook workbook = new XSSFWorkbook(checked);
                OutputStream to = Files.newOutputStream(decided)) {
            Row pair = pair(workbook.getSheet(sheet));
            pair.getCell(DECISION).setCellValue(answer);
            pair.getCell(DECISION + 1).setCellValue("one tax office");
            pair.getCell(DECISION + 2).setCellValue("K. Saar");
            workbook.write(to);
        }
        return decided;
    }

    private static Row pair(Sheet sheet) {
        DataFormatter text = new DataFormatter();
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> text.formatCellValue(row.getCell(1)).startsWith("Varnholt"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPairThatMayBeOneIsShownWithItsShares() throws IOException {
        check();
        assertThat(found("/names")).singleElement().satisfies(pair -> {
            assertThat(pair.at("/answer").asText()).isEqualTo("maybe");
            assertThat(pair.at("/names/0").asText()).startsWith("Varnholt");
            assertThat(pair.at("/shares")).hasSize(2);
        });
        String page = Files.readString(folder.resolve("out/list.csv.report.html"), StandardCharsets.UTF_8);
        assertThat(page).contains("id=\"names\"", "one or two: every share is a range");
    }

    @Test
    void aPairDecidedToBeOneIsOneAndStaysDecidedInTheNextWorkbook() throws IOException {
        check();
        Path decided = decided("Names", "same");
        Cli run = check("--dispositions", decided.toString());
        assertThat(run.exitCode()).as(run.out() + run.err()).isLessThan(2);
        assertThat(holders()).containsExactly("Alder Oy", "Birch AS", "Varnholt Technologies Ltd");
        assertThat(found("/names/0/answer").asText()).isEqualTo("one");
        assertThat(found("/names/0/decided").asBoolean()).isTrue();
        assertThat(found("/notices").toString()).doesNotContain("Varnholt");

        Files.copy(folder.resolve("out/list.csv.checked.xlsx"), folder.resolve("next.xlsx"));
        check("--dispositions", folder.resolve("next.xlsx").toString());
        assertThat(found("/names/0/reason").asText()).isEqualTo("K. Saar: one tax office");
    }

    @Test
    void aPairDecidedToDifferIsTwoAndWidensNoShare() throws IOException {
        check();
        check("--dispositions", decided("Names", "different").toString());
        assertThat(found("/names/0/answer").asText()).isEqualTo("two");
        assertThat(found("/exposures"))
                .isNotEmpty()
                .allSatisfy(exposure -> assertThat(exposure.at("/low").decimalValue())
                        .isEqualByComparingTo(exposure.at("/high").decimalValue()));
    }

    @Test
    void aRussianSheetIsReadBack() throws IOException {
        check("--language", "ru");
        check("--dispositions", decided("Названия", "одна").toString());
        assertThat(found("/names/0/answer").asText()).isEqualTo("one");
    }

    @ParameterizedTest
    @CsvSource({"same, one", "different, two", "undecided, maybe"})
    void aRegisterOfNamesGoesOutAndComesBack(String written, String answer) throws IOException {
        Path register = folder.resolve("parties.yml");
        check("--format", "parties=" + register);
        String text = Files.readString(register);
        assertThat(text).contains("  - undecided: [\"Varnholt");
        Files.writeString(register, text.replace("- undecided:", "- " + written + ":"));
        Cli run = check("--dispositions", register.toString());
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        assertThat(found("/names/0/answer").asText()).isEqualTo(answer);
    }

    @Test
    void aPolicyAdoptsDecisionsAndNobodyIsAskedAgain() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yml"), "# ours\nhome: [EE]\n");
        check();
        Path decided = decided("Names", "same");
        Cli adopted = Cli.run("policy", "adopt", decided.toString(), "--policy", policy.toString());
        assertThat(adopted.exitCode()).as(adopted.err()).isZero();
        assertThat(adopted.out()).contains("are the same (K. Saar: one tax office)", "1 decision about names added");
        assertThat(Files.readString(policy)).startsWith("# ours\nhome: [EE]\nnames:\n");

        check("--policy", policy.toString());
        assertThat(holders()).containsExactly("Alder Oy", "Birch AS", "Varnholt Technologies Ltd");
        Cli again = Cli.run("policy", "adopt", decided.toString(), "--policy", policy.toString());
        assertThat(again.out()).contains("holds all decisions about names already");
    }

    @Test
    void aWordThatIsNoDecisionIsToldWithItsCell() throws IOException {
        check();
        Cli run = check("--dispositions", decided("Names", "perhaps").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("sheet 'Names', cell G", "'perhaps' is no decision about names", "'same'");
    }

    @Test
    void aDecisionThatContradictsThePolicyIsRefused() throws IOException {
        check();
        Path policy = Files.writeString(
                folder.resolve("policy.yml"),
                "home: [EE]\nnames:\n  - different: [Varnholt Tech. Ltd, Varnholt Technologies Ltd]\n");
        Cli run = check(
                "--policy",
                policy.toString(),
                "--dispositions",
                decided("Names", "same").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("but other decisions join them", "policy.yml");
    }
}
