package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of every kind in one folder, sound and broken: whatever else happens at the same time, the same bytes come out. */
class MixedBatchTest {

    private static final String HEADER = "Order;Vendor;Vendor country;Category;Value;Currency;Order date";
    private static final List<String> LINES = List.of(
            "1;Alder;Sweden;Chips;700;EUR;2026-01-01",
            "2;Birch;Estonia;Chips;200;EUR;2026-01-02",
            "3;Cedar;China;Paper;100;EUR;2026-01-03");

    @TempDir
    private Path folder;

    private Path lists;

    @BeforeEach
    void oneListOfEachKind() throws IOException {
        lists = Files.createDirectories(folder.resolve("lists/sub")).getParent();
        String text = HEADER + "\n" + String.join("\n", LINES) + "\n";
        Files.writeString(lists.resolve("semicolons.csv"), text);
        Files.writeString(lists.resolve("sub/commas.csv"), text.replace(';', ','));
        Files.writeString(lists.resolve("sub/wide.csv"), "\uFEFF" + text, StandardCharsets.UTF_16LE);
        Files.copy(
                Path.of("examples/telecom-operator/network-purchases.xlsx"),
                lists.resolve("sub/network-purchases.xlsx"));
        old(lists.resolve("old.xls"));
        Files.writeString(lists.resolve("cut.xlsx"), "PK\u0003\u0004 and no more");
        Files.writeString(lists.resolve("empty.csv"), "");
        Files.writeString(lists.resolve("letter.csv"), "Dear all,\nno list today\n");
    }

    private static void old(Path file) throws IOException {
        try (Workbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("PO");
            row(sheet, HEADER);
            LINES.forEach(line -> row(sheet, line));
            workbook.write(out);
        }
    }

    private static void row(Sheet sheet, String cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String cell : cells.split(";")) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
    }

    private Cli check(String out, Path list, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                list.toString(),
                "--home",
                "EE",
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    private SortedMap<String, String> contents(String out) throws IOException {
        return Folders.contents(folder.resolve(out));
    }

    @Test
    void neitherAnotherRunNorAnotherNumberOfThreadsShows() throws IOException {
        Cli one = check("one", lists, "--jobs", "1");
        Cli two = check("two", lists, "--jobs", "2");
        Cli again = check("again", lists, "--jobs", "2");
        assertThat(one.out()).contains("5 of 8 lists checked");
        assertThat(contents("one"))
                .containsKeys("old.checked.xls", "sub/network-purchases.checked.xlsx", "portfolio.json")
                .isEqualTo(contents("two"))
                .isEqualTo(contents("again"));
        assertThat(List.of(two.exitCode(), again.exitCode())).containsOnly(one.exitCode());
    }

    @Test
    void ofTwoBatchesIntoOneFolderAtOnceOneWritesAndTheOtherIsToldOff() throws IOException {
        check("undisturbed", lists);
        List<CompletableFuture<Cli>> runs = List.of(together(lists), together(lists));
        List<Integer> codes = runs.stream().map(run -> run.join().exitCode()).toList();
        assertThat(codes).contains(3).isSubsetOf(2, 3);
        assertThat(contents("shared")).isEqualTo(contents("undisturbed"));
    }

    @Test
    void aSingleListBesideABatchIntoTheSameFolderHarmsNeither() throws IOException {
        check("undisturbed", lists);
        CompletableFuture<Cli> batch = together(lists);
        CompletableFuture<Cli> single = together(lists.resolve("semicolons.csv"));
        assertThat(batch.join().exitCode()).isEqualTo(3);
        assertThat(single.join().exitCode()).isLessThan(2);
        assertThat(contents("shared")).isEqualTo(contents("undisturbed"));
    }

    private CompletableFuture<Cli> together(Path list) {
        return CompletableFuture.supplyAsync(() -> check("shared", list));
    }
}
