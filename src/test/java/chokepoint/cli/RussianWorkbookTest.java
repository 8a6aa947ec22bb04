package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.CheckedWorkbook;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that was checked in Russian is known again like any other. */
class RussianWorkbookTest {

    private static final Path EXAMPLE = Path.of("examples/state-enterprise-ru");
    private static final String NAME = "Реестр закупок 2026";

    @TempDir
    private Path folder;

    private ExampleCopy copy = new ExampleCopy(Path.of(""));

    @BeforeEach
    void checkExample() throws IOException {
        copy = ExampleCopy.in(folder, EXAMPLE, NAME + ".xlsx");
        copy.check("--language", "ru");
    }

    private Path checked() {
        return copy.out().resolve(NAME + ".checked.xlsx");
    }

    private static List<String> sheets(Path workbook) throws IOException {
        List<String> names = new ArrayList<>();
        try (FileInputStream in = new FileInputStream(workbook.toFile());
                XSSFWorkbook opened = new XSSFWorkbook(in)) {
            opened.forEach(sheet -> names.add(sheet.getSheetName()));
        }
        return names;
    }

    @Test
    void itsSheetsHaveRussianNames() throws IOException {
        assertThat(sheets(checked())).contains("Сводка", "Находки", "Доли", "Выборка", "Протокол проверки");
    }

    @Test
    void cleaningItTakesAllRussianSheetsOut() throws IOException {
        Path clean = folder.resolve("clean.xlsx");
        Cli run = Cli.run("clean", checked().toString(), "--out", clean.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(sheets(clean)).isEqualTo(sheets(copy.list()));
        assertThat(CheckedWorkbook.isChecked(clean)).isFalse();
    }

    @Test
    void itIsVerified() {
        Cli run = Cli.run(
                "verify",
                checked().toString(),
                folder.toString(),
                "--policy",
                folder.resolve("policy.yml").toString());

        assertThat(run.out()).as(run.err()).startsWith("equal: ");
    }

    @Test
    void checkingItAgainAddsNoSheetTwice() throws IOException {
        Cli run = Cli.run(
                "check",
                checked().toString(),
                "--policy",
                folder.resolve("policy.yml").toString(),
                "--out",
                folder.resolve("again").toString());

        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        List<String> again = sheets(folder.resolve("again/" + NAME + ".checked.checked.xlsx"));
        assertThat(again).contains("Summary").doesNotContain("Сводка", "Протокол проверки");
    }

    @Test
    void decisionsInRussianComeBackToTheirFindings() throws IOException {
        Path decided = DecidedCopy.of(
                checked(),
                folder.resolve("decided.xlsx"),
                "ru",
                row -> !row.get("fingerprint").isEmpty(),
                row -> row.set("disposition", "принято")
                        .set("reason", "видел " + row.get("fingerprint"))
                        .set("reviewer", "А. Берг"));

        JsonNode findings = copy.check("--language", "ru", "--dispositions", decided.toString());

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.at("/disposition").asText()).isEqualTo("accepted");
            assertThat(finding.at("/reason").asText())
                    .isEqualTo("видел " + finding.at("/fingerprint").asText());
        });
    }
}
