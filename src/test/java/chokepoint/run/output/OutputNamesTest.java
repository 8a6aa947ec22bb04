package chokepoint.run.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.report.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNamesTest {

    @TempDir
    private Path folder;

    private OutputFiles outputs(String... lists) {
        return OutputFiles.of(folder, List.of(lists), List.of());
    }

    private String workbook(OutputFiles outputs, String list) {
        return outputs.below(outputs.file(list, ReportFormat.WORKBOOK));
    }

    @ParameterizedTest
    @CsvSource({
        "orders.xlsx, orders.checked.xlsx",
        "Orders 2026 (final).XLSX, Orders 2026 (final).checked.XLSX",
        "orders.csv, orders.csv.checked.xlsx",
        "orders.tsv, orders.tsv.checked.xlsx",
        "orders.xlsb, orders.xlsb.checked.xlsx",
        "plants/north/orders.xls, plants/north/orders.checked.xls",
        "orders, orders.checked.xlsx",
        "plants.xlsx/orders, plants.xlsx/orders.checked.xlsx",
        "a..b.csv, a..b.csv.checked.xlsx",
        "console.csv, console.csv.checked.xlsx",
        "Закупки.xlsx, Закупки.checked.xlsx",
        "خریدهای‌ما.csv, خریدهای‌ما.csv.checked.xlsx",
        "portfolio.xlsx, portfolio.checked.xlsx",
    })
    void anOrdinaryNameStays(String list, String workbook) {
        OutputFiles outputs = outputs(list);

        assertThat(workbook(outputs, list)).isEqualTo(workbook);
        assertThat(outputs.below(outputs.file(list, ReportFormat.JSON))).isEqualTo(list + ".findings.json");
        assertThat(outputs.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y\\..\\..\\evil.csv",
                "../evil.csv",
                "a/../../evil.csv",
                "./evil.csv",
                "/etc/evil.csv",
                "C:\\evil.csv",
                "\\\\host\\share\\evil.csv",
                "..",
                "...",
                "a./evil.csv",
                "a /evil.csv",
                " evil.csv",
                "evil.csv ",
                "evil\n.csv",
                "evil\u0000.csv",
                "evil\u0007.csv",
                "evil\u009f.csv",
                "evil\u202excod.csv",
                "evil\u2028.csv",
                "evil\ud83d.csv",
                "evil:stream.csv",
                "evil?.csv",
                "CON",
                "con.xlsx",
                "Nul.csv",
                "aux .csv",
                "COM1.csv",
                "lpt\u00b9.csv",
                "prn/orders.csv",
                ".chokepoint/lock",
                ".Chokepoint/x.csv"
            })
    void aNameThatLeadsElsewhereOrThatSomeSystemCannotKeepIsChanged(String list) {
        OutputFiles outputs = outputs(list);

        String path = workbook(outputs, list);

        assertThat(outputs.file(list, ReportFormat.WORKBOOK).normalize())
                .startsWithRaw(folder)
                .isEqualTo(outputs.file(list, ReportFormat.WORKBOOK));
        assertThat(path)
                .matches("[^<>:\"|?*\\\\\\p{Cc}\\p{Cs}\u202e\u2028]+-[0-9a-f]{8}(\\.[a-z]+ ?_?)?(\\.checked)?\\.xlsx");
        for (String part : path.split("/")) {
            assertThat(part)
                    .doesNotMatch("(?i)(con|prn|aux|nul|com1|lpt\u00b9)\\s*(\\..*)?")
                    .doesNotMatch("\\.+|.*[. ]|\\.chokepoint.*");
        }
        assertThat(outputs.notices()).singleElement().asString().contains("not every system can keep its name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "購", "😀"})
    void noOutputHasALongerNameThanFileSystemsAllow(String character) {
        String list = character.repeat(300) + ".xlsx";
        String other = character.repeat(301) + ".xlsx";
        OutputFiles outputs = outputs(list, other);

        outputs.files(list)
                .forEach(file -> assertThat(file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length)
                        .isBetween(200, 255));
        assertThat(outputs.file(list, ReportFormat.WORKBOOK).toString()).endsWith(".checked.xlsx");
        assertThat(outputs.file(list, ReportFormat.WORKBOOK)).isNotEqualTo(outputs.file(other, ReportFormat.WORKBOOK));
    }

    @Test
    void theLongestNameThatFitsStays() {
        String list = "x".repeat(236) + ".xlsx";

        assertThat(workbook(outputs(list), list)).isEqualTo("x".repeat(236) + ".checked.xlsx");
        assertThat(workbook(outputs("x" + list), "x" + list)).contains("-");
    }

    @ParameterizedTest
    @CsvSource({
        "l.csv, l.csv.xlsx",
        "A.xlsx, a.xlsx",
        "Sub/a.csv, sub/A.csv",
        "sub/a.csv, SUB/a.csv",
        "a.csv, a.csv.findings.json/b.csv",
    })
    void ofTwoListsWhoseOutputsWouldMeetTheSecondIsToldApart(String first, String second) {
        OutputFiles outputs = outputs(first, second);

        assertThat(workbook(outputs, first)).isEqualTo(workbook(outputs(first), first));
        assertThat(OutputNames.key(workbook(outputs, second))).isNotEqualTo(OutputNames.key(workbook(outputs, first)));
        assertThat(workbook(outputs, second))
                .matches(".*-[0-9a-f]{8}.*")
                .isEqualTo(workbook(outputs(first, second), second));
        assertThat(outputs.notices()).singleElement().asString().startsWith("'" + second + "'");
    }

    @Test
    void aNameIsTheSameHoweverItsAccentsAreWritten() {
        String composed = "café.csv";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        OutputFiles outputs = outputs(composed, decomposed);

        assertThat(workbook(outputs, composed)).isEqualTo("café.csv.checked.xlsx");
        assertThat(workbook(outputs, decomposed)).matches(".*-[0-9a-f]{8}\\.csv\\.checked\\.xlsx");
    }

    @Test
    void aFolderUnderTheNameOfAPortfolioOrOfANamedFileIsToldApart() {
        OutputFiles outputs = OutputFiles.of(
                folder,
                List.of("portfolio.xlsx/a.csv", "all.json/b.csv", "c.csv"),
                List.of(folder.resolve("all.json"), folder.resolve("c.csv.checked.xlsx")));

        assertThat(workbook(outputs, "portfolio.xlsx/a.csv")).startsWith("portfolio.xlsx_a-");
        assertThat(workbook(outputs, "all.json/b.csv")).startsWith("all.json_b-");
        assertThat(workbook(outputs, "c.csv")).startsWith("c-");
    }

    // Links

    @Test
    void aFolderThatIsALinkToTheOutsideIsRefused() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(out.resolve("sub"), outside);
        OutputFiles outputs = OutputFiles.of(out, List.of("sub/deep/a.csv"), List.of());

        assertThatThrownBy(() -> outputs.folder("sub/deep/a.csv"))
                .hasMessageContaining("link that leads out of the output folder")
                .hasMessageContaining(outside.toRealPath().toString());
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("sub"), folder.resolve("none"));
        OutputFiles outputs = OutputFiles.of(out, List.of("sub/a.csv"), List.of());

        assertThatThrownBy(() -> outputs.folder("sub/a.csv")).hasMessageContaining("leads out of the output folder");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void theFolderOfAllOutputsMayBeALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path out = Files.createSymbolicLink(folder.resolve("out"), real);
        OutputFiles outputs = OutputFiles.of(out, List.of("sub/a.csv"), List.of());

        assertThat(outputs.folder("sub/a.csv").toRealPath())
                .isEqualTo(real.toRealPath().resolve("sub"));
    }
}
