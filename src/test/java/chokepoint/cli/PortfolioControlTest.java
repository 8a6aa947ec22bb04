package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Control totals of several lists together, in what a batch writes about them. */
class PortfolioControlTest {

    private static final String HEADER = "Order,Date,Vendor,Vendor country,Description,Amount EUR\n";

    @TempDir
    private Path folder;

    @Test
    void whatDoesNotAddUpInOneListIsSaidFirstOfAll() throws IOException {
        Files.writeString(
                folder.resolve("north.csv"),
                HEADER + "P-1,2026-01-02,Nordlys,NO,kabel,100\nP-2,2026-01-03,Quillon,FR,ventil,15\n"
                        + "P-3,2026-01-04,Tamsin,IE,pump,5\nTotal,,,,,130\n");
        Files.writeString(
                folder.resolve("south.csv"),
                HEADER + "Q-1,2026-01-02,Nordlys,NO,kabel,60\nQ-2,2026-01-03,Quillon,FR,ventil,60\n"
                        + "Q-3,2026-01-04,Tamsin,IE,pump,0\n");

        String told = Cli.run(
                        "check",
                        folder.toString(),
                        "--home",
                        "EE",
                        "--out",
                        folder.resolve("out").toString())
                .out();

        assertThat(told)
                .contains("Control totals do not add up: the grand total in row 5 states 130 EUR,")
                .contains("9 rows with content = 6 lines + 3 left out (header 2; total 1)")
                .contains("370 EUR stated = 240 EUR counted + 130 EUR left aside (total)")
                .contains("'north.csv', 'south.csv' hold as many lines each and add up to the same, 120 EUR");
        assertThat(Files.readString(folder.resolve("out/portfolio.json")))
                .contains("\"check\" : \"repeated files\"")
                .contains("\"check\" : \"grand total\"");
    }
}
