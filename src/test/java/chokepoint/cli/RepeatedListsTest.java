package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portfolio adds no list up twice: not its copy in another format, not its earlier state, not a month beside its year. */
class RepeatedListsTest {

    private static final String[] HEADER = {"Order", "Date", "Vendor", "Vendor country", "Description", "Amount EUR"};

    @TempDir
    private Path folder;

    private static String[] line(int number) {
        String vendor = "Vendor " + "ABCDEFGHIJ".charAt(number % 10);
        String day = String.format(Locale.ROOT, "2026-%02d-11", 1 + number % 12);
        return new String[] {"P-7" + number, day, vendor, "NO", "cable " + number, String.valueOf(100 + number)};
    }

    private void csv(String name, int from, int to) throws IOException {
        StringBuilder text = new StringBuilder(String.join(",", HEADER)).append('\n');
        for (int number = from; number < to; number++) {
            text.append(String.join(",", line(number))).append('\n');
        }
        Files.writeString(folder.resolve(name), text);
    }

    private void xlsx(String name, int from, int to) throws IOException {
        int[] order = {5, 3, 0, 1, 4, 2};
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            Sheet sheet = book.createSheet("Einkauf");
            Row header = sheet.createRow(0);
            Arrays.stream(order)
                    .forEach(at ->
                            header.createCell(header.getPhysicalNumberOfCells()).setCellValue(HEADER[at]));
            for (int number = from; number < to; number++) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                String[] cells = line(number);
                row.createCell(0).setCellValue(Double.parseDouble(cells[5]));
                for (int at = 1; at < order.length; at++) {
                    row.createCell(at).setCellValue(cells[order[at]]);
                }
            }
            book.write(out);
        }
    }

    private String check(String... policy) throws IOException {
        Files.writeString(folder.resolve("policy.yml"), "home: EE\n" + String.join("\n", policy) + "\n");
        String told = Cli.run(
                        "check",
                        folder.toString(),
                        "--out",
                        folder.resolve("out").toString())
                .out();
        return told.substring(told.indexOf("Portfolio")).replaceAll("\\s+", " ");
    }

    @Test
    void theSameListInTwoFormatsCountsOnce() throws IOException {
        csv("a.csv", 0, 8);
        xlsx("b.xlsx", 0, 8);

        assertThat(check())
                .contains("all 8 lines of 'b.xlsx' stand in 'a.csv' as well, worth 828 EUR; they are counted once")
                .contains("1,656 EUR stated = 828 EUR counted + 828 EUR left aside (stands in another list)");
        assertThat(Files.readString(folder.resolve("out/portfolio.json"))).contains("\"check\" : \"shared lines\"");
    }

    @Test
    void anEarlierStateAndAMonthCountInTheLongestList() throws IOException {
        csv("march.csv", 2, 5);
        csv("state.csv", 0, 11);
        csv("year.csv", 0, 12);

        assertThat(check())
                .contains("all 3 lines of 'march.csv' stand in 'year.csv' as well")
                .contains("all 11 lines of 'state.csv' stand in 'year.csv' as well")
                .contains("= 1,266 EUR counted + ");
    }

    @Test
    void listsThatShareLinesAreToldWithTheirAmount() throws IOException {
        csv("one.csv", 0, 6);
        csv("two.csv", 3, 9);

        assertThat(check())
                .contains(
                        "Control totals do not add up: 3 lines of 'two.csv' stand in 'one.csv' as well, worth 312 EUR;"
                                + " they are counted twice.");
    }

    @Test
    void aPolicyMayCountEach() throws IOException {
        csv("a.csv", 0, 8);
        xlsx("b.xlsx", 0, 8);

        assertThat(check("repeated values: {lists: count each}"))
                .contains("8 lines of 'b.xlsx' stand in 'a.csv' as well, worth 828 EUR; they are counted twice")
                .contains("1,656 EUR stated, all of it counted");
    }

    @Test
    void equalMonthsWithoutNumbersAndDatesStayCountedAndAreTold() throws IOException {
        for (String month : new String[] {"januar.csv", "februar.csv"}) {
            Files.writeString(
                    folder.resolve(month),
                    "Leverandør;Leverandørland;Beløb EUR\nMøller;DK;900\nSkov;DK;450,5\nHav;SE;30\n");
        }
        Files.writeString(folder.resolve("februar.csv"), Files.readString(folder.resolve("februar.csv")) + "\n");

        assertThat(check()).contains("they are counted twice").contains("2,761 EUR stated, all of it counted");
    }
}
