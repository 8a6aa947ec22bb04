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
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --with}: what a line leaves empty is filled from master data, told with its row, and never over what stands there. */
class MasterDataTest {

    private static final String VENDORS = """
            Vendor no.;Name;Country;Group
            V-1;Alder Werk GmbH;DE;Alder Holding
            V-2;Birkland OÜ;Estonia;
            V-3;Cedar Trading Ltd;Cyprus;Cedar Group
            """;

    private static final String PARTS = """
            Material;Description;Manufacturer;HS code;Country of origin
            AX-1;Chip;Kestrel;854231;TW
            AX-2;Board;Kestrel;853400;CN
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Three vendors, the last of them without its number. */
    private static String list(String country) {
        StringBuilder csv = new StringBuilder("Order;Date;Vendor number;Vendor;Amount EUR;Part number;Quantity");
        csv.append(country.isEmpty() ? "\n" : ";Vendor country\n");
        String more = country.isEmpty() ? "\n" : ";" + country + "\n";
        for (int i = 1; i <= 4; i++) {
            csv.append("P-")
                    .append(i)
                    .append(";2026-03-0")
                    .append(i)
                    .append(";V-1;Alder;900.00;AX-1;5")
                    .append(more);
            csv.append("Q-")
                    .append(i)
                    .append(";2026-03-0")
                    .append(i)
                    .append(";V-2;Birkland;100.00;AX-2;2")
                    .append(more);
            csv.append("R-")
                    .append(i)
                    .append(";2026-03-0")
                    .append(i)
                    .append(";;CEDAR TRADING;50.00;AX-9;2")
                    .append(more);
        }
        return csv.toString();
    }

    private Cli check(Path list, String... with) {
        List<String> arguments = new ArrayList<>(List.of("check", list.toString(), "--home", "EE", "--fail-on", "low"));
        arguments.addAll(List.of("--out", folder.resolve("out").toString()));
        for (String one : with) {
            arguments.addAll(List.of("--with", one));
        }
        return Cli.run(arguments.toArray(String[]::new));
    }

    private JsonNode findings(Path list) throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("out")
                        .resolve(list.getFileName() + ".findings.json")
                        .toFile());
    }

    private String notices(Path list) throws IOException {
        return String.join("\n", texts(findings(list).get("notices")));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private long evaluated(Path list) throws IOException {
        return StreamSupport.stream(findings(list).get("rules").spliterator(), false)
                .filter(rule -> !rule.get("outcome").asText().equals("not evaluable"))
                .count();
    }

    @Test
    void vendorsAreFoundByNumberElseByNameAndPartsByTheirNumber() throws IOException {
        Path list = file("list.csv", list(""));
        check(list);
        long before = evaluated(list);
        Cli run = check(
                list,
                file("vendors.csv", VENDORS).toString(),
                file("parts.csv", PARTS).toString());

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(evaluated(list)).isGreaterThanOrEqualTo(before + 15);
        assertThat(notices(list))
                .contains("vendor: master data have a row for 12 of 12 lines (first: vendors.csv, record 2)")
                .contains("vendor country: derived for 12 of 12 lines, worth 4,200 EUR:"
                        + " 12 by master data (first: Germany, from vendors.csv, record 2)")
                .contains("part number: master data have a row for 8 of 12 lines (first: parts.csv, record 2)")
                .contains("HS code: derived for 8 of 12 lines");
        assertThat(findings(list).toString()).contains("(vendor country derived: Germany, from vendors.csv, record 2)");
    }

    @Test
    void lettersInFrontOfAPartBelongToItsNumber() throws IOException {
        Path list = file("list.csv", list(""));
        check(
                list,
                file("parts.csv", PARTS.replace("AX-1", "BX-1").replace("AX-2", "ax2"))
                        .toString());

        assertThat(notices(list)).contains("part number: master data have a row for 4 of 12 lines");
    }

    @Test
    void aWorkbookOfMasterDataNamesSheetAndRow() throws IOException {
        Path master = folder.resolve("master.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book.createSheet("Notes"), "Kept by purchasing");
            fill(book.createSheet("Suppliers"), VENDORS);
            write(book, master);
        }
        Path list = file("list.csv", list(""));
        Cli run = check(list, master.toString());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(notices(list))
                .contains("12 by master data (first: Germany, from master.xlsx, sheet 'Suppliers', row 2)");
    }

    @Test
    void aSheetOfVendorsBesideTheListIsFoundByItself() throws IOException {
        Path list = folder.resolve("orders.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book.createSheet("Orders"), list(""));
            fill(
                    book.createSheet("Vendors"),
                    "Vendor number;Vendor name;Vendor country\nV-1;Alder Werk GmbH;DE\nV-2;Birkland;EE\n");
            write(book, list);
        }
        check(list);
        assertThat(notices(list))
                .contains("vendor country: derived for 8 of 12 lines")
                .contains("from orders.xlsx, sheet 'Vendors', row 2");
    }

    @Test
    void whatStandsInTheLineIsKeptAndTheContradictionTold() throws IOException {
        Path list = file("list.csv", list("Estonia"));
        check(list, file("vendors.csv", VENDORS).toString());
        assertThat(notices(list))
                .contains("vendor country: what stands there is kept, although another cell of the line tells another:"
                        + " 8 by master data (first: Germany, from vendors.csv, record 2)")
                .doesNotContain("vendor country: derived");
    }

    @Test
    void rowsThatSayDifferentThingsOfOneNumberJoinNothing() throws IOException {
        Path list = file("list.csv", list(""));
        check(list, file("vendors.csv", VENDORS + "V-1;Alder Werk Süd;AT;\n").toString());
        assertThat(notices(list))
                .contains("vendors.csv: 1 number or name stands in several rows that say different things")
                .contains("vendor country: derived for 8 of 12 lines");
    }

    @Test
    void aColumnNamedBehindTheFileHoldsTheKey() throws IOException {
        Path list = file("list.csv", list(""));
        String master = "Vendor code;Old ref;Vendor name;Vendor country\n9001;V-1;Alder X;DE\n9002;V-2;Birk Y;EE\n";
        check(list, file("vendors.csv", master) + "=Old ref");
        assertThat(notices(list)).contains("vendor: master data have a row for 8 of 12 lines");
    }

    @Test
    void damagedMasterDataEndTheRunBeforeAnyListIsChecked() throws IOException {
        Path list = file("list.csv", list(""));
        Cli run = check(list, file("vendors.xlsx", "PK\u0003\u0004 and no more").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("--with", "vendors.xlsx", "cannot be read as master data");
        assertThat(folder.resolve("out").resolve("list.csv.findings.json")).doesNotExist();
    }

    @Test
    void aFileThatTellsNeitherOfVendorsNorOfPartsIsRefused() throws IOException {
        Cli run = check(
                file("list.csv", list("")),
                file("rates.csv", "From;To;Rate\nUSD;EUR;0.92\nGBP;EUR;1.17\n").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("tells neither of vendors nor of parts");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        Cli run = check(file("list.csv", list("")), folder.resolve("gone.csv") + "=Code");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err()).contains("gone.csv");
    }

    @Test
    void verifyMakesTheRunAgainWithTheMasterDataOfItsCaller() throws IOException {
        Path list = file("list.csv", list(""));
        Path vendors = file("vendors.csv", VENDORS);
        check(list, vendors + "=Vendor no.");
        String record = folder.resolve("out").resolve("list.csv.findings.json").toString();

        assertThat(Cli.run("verify", record, list.toString()).err()).contains("give --with FILE");
        Cli again = Cli.run("verify", record, list.toString(), "--with", vendors + "=Vendor no.");
        assertThat(again.exitCode()).as(again.out() + again.err()).isEqualTo(ExitCode.CLEAR.code());
    }

    private static void fill(Sheet sheet, String csv) {
        for (String line : csv.split("\n")) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String cell : line.split(";", -1)) {
                boolean number = cell.matches("\\d+(\\.\\d+)?");
                if (number) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(Double.parseDouble(cell));
                } else {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
        }
    }

    private static void write(XSSFWorkbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
