package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import chokepoint.reading.EditedPackage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies below {@code --out} when something is wrong with a list, with its name, or with the folder. */
class OutputSetTest {

    private static final String[] HEADER = {"Order", "Order date", "Vendor", "Vendor country", "Value", "Currency"};
    private static final String CSV = String.join(",", HEADER)
            + "\nQ1,2026-02-01,Alma Ltd,Sweden,700,EUR\nQ2,2026-02-02,Bero OU,Estonia,200,EUR\n"
            + "Q3,2026-02-03,Cirk OU,Estonia,100,EUR\n";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private Cli check(Path list, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("check", list.toString(), "--home", "EE", "--out", out().toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    private Path csv(String name) throws IOException {
        Path file = folder.resolve("lists").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, CSV);
    }

    private Path xlsx(UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Buys");
            int number = 0;
            for (String line : CSV.split("\n")) {
                Row row = sheet.createRow(number++);
                for (String cell : line.split(",")) {
                    boolean amount = cell.matches("[0-9]+");
                    row.createCell(Math.max(0, row.getLastCellNum()));
                    if (amount) {
                        row.getCell(row.getLastCellNum() - 1).setCellValue(Integer.parseInt(cell));
                    } else {
                        row.getCell(row.getLastCellNum() - 1).setCellValue(cell);
                    }
                }
            }
            workbook.write(bytes);
        }
        return Files.write(folder.resolve("buys.xlsx"), EditedPackage.withPart(bytes.toByteArray(), SHEET, edit));
    }

    // A list that cannot be marked

    @Test
    void aListThatCannotBeMarkedLeavesTheOutputsOfTheRunBefore() throws IOException {
        Path list = xlsx(UnaryOperator.identity());
        check(list);
        var before = Folders.contents(out());

        Cli run = check(list, "--bound", "nesting=1", "--fail-on", "low");

        assertThat(run.err())
                .contains("buys.xlsx: it was read, but cannot be marked, and nothing was written", "nested");
        assertThat(run.out()).contains("0 of 1 lists checked");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(before).hasSize(4);
        assertThat(Folders.contents(out())).isEqualTo(before);
    }

    @Test
    void aDamagedListLeavesNothing() throws IOException {
        Path list = xlsx(UnaryOperator.identity());
        Files.write(list, EditedPackage.withWrongChecksum(Files.readAllBytes(list), SHEET));

        Cli run = check(list);

        assertThat(run.err()).contains("buys.xlsx: the part '" + SHEET + "' is damaged: its checksum is ");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(out()).doesNotExist();
    }

    // Rows out of order

    private static String lastRowFirst(String xml) {
        int from = xml.lastIndexOf("<row ");
        int to = xml.indexOf("</sheetData>");
        String row = xml.substring(from, to);
        return xml.replace(row, "").replace("<sheetData>", "<sheetData>" + row);
    }

    @Test
    void rowsOutOfOrderAreMarkedWhereTheyStand() throws IOException {
        Cli inOrder = check(xlsx(UnaryOperator.identity()));
        List<List<String>> marked = cells();
        Cli run = check(xlsx(OutputSetTest::lastRowFirst));

        assertThat(run.out()).contains("on 3 lines");
        assertThat(run.out().replaceAll("(?m)^  notice.*\\R(?:            .*\\R)*", ""))
                .isEqualTo(inOrder.out().replaceAll("(?m)^  notice.*\\R(?:            .*\\R)*", ""));
        assertThat(cells()).isEqualTo(marked);
        assertThat(marked.get(1)).last().asString().contains("F-0001");
    }

    @Test
    void theCheckedCopyOfRowsOutOfOrderIsReadTheSameOnceItIsCleaned() throws IOException {
        Cli run = check(xlsx(OutputSetTest::lastRowFirst));
        Path cleaned = folder.resolve("cleaned.xlsx");
        Cli.run("clean", out().resolve("buys.checked.xlsx").toString(), "--out", cleaned.toString());

        Cli again = check(cleaned);

        assertThat(again.out()).contains(verdict(run)).doesNotContain("order of their numbers");
    }

    private static String verdict(Cli run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("  verdict"))
                .findFirst()
                .orElseThrow();
    }

    /** What stands in the sheet of the list, row by row. */
    private List<List<String>> cells() throws IOException {
        try (Workbook workbook =
                WorkbookFactory.create(out().resolve("buys.checked.xlsx").toFile(), null, true)) {
            return StreamSupport.stream(workbook.getSheet("Buys").spliterator(), false)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .map(Object::toString)
                            .toList())
                    .toList();
        }
    }

    // Names

    @Test
    void aNameWithBackslashesLeadsNowhere() throws IOException {
        assumeThat(File.separatorChar).isEqualTo('/');
        csv("deep/ok.csv");
        csv("deep\\..\\..\\..\\evil.csv");

        Cli run = check(folder.resolve("lists"));

        assertThat(run.out()).contains("2 of 2 lists checked");
        assertThat(run.err())
                .contains("'deep\\..\\..\\..\\evil.csv': its outputs are named after 'deep_.._.._.._evil-");
        assertThat(Folders.contents(folder).keySet())
                .allMatch(file -> file.startsWith("out/") || file.startsWith("lists/"))
                .contains("out/deep/ok.csv.findings.json");
    }

    @Test
    void listsOfOneNameInDifferentFoldersAreBothChecked() throws IOException {
        Path one = csv("north/buys.csv");
        Path other = csv("south/buys.csv");

        Cli run = check(one, other.toString());

        assertThat(run.out()).contains("2 of 2 lists checked");
        assertThat(Folders.contents(out()).keySet().stream()
                        .filter(file -> file.endsWith("findings.json"))
                        .filter(file -> file.contains("buys")))
                .hasSize(2)
                .contains("buys.csv.findings.json");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsTheTroubleOfItsListAlone() throws IOException {
        csv("sub/a.csv");
        csv("b.csv");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(Files.createDirectory(out()).resolve("sub"), outside);

        Cli run = check(folder.resolve("lists"));

        assertThat(run.err()).contains("sub/a.csv: ", "a link that leads out of the output folder");
        assertThat(run.out()).contains("1 of 2 lists checked");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aNamedFileIsNoListAndNoPortfolio() throws IOException {
        Path list = csv("a.csv");
        csv("b.csv");

        assertThat(check(list, "--format", "csv=" + list).err()).contains("is a list to check");
        assertThat(check(list.getParent(), "--format", "csv=" + out().resolve("portfolio.xlsx"))
                        .err())
                .contains("written about all lists together");
        assertThat(check(list, "--format", "csv=" + folder.resolve("x"), "--format", "json=" + folder.resolve("x"))
                        .err())
                .contains("named twice");
        assertThat(list).hasContent(CSV);
    }
}
