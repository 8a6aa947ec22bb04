package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home countries of the command line go before those of a policy, and the reader is told. */
class HomeOptionTest {

    private static final String TOLD = "home is EE, LV as --home says, not KE as the policy says";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeList() throws IOException {
        Files.writeString(
                folder.resolve("list.csv"), "Order,Vendor,Item,Value EUR\n1,Alder Oy,nets,25\n2,Birch AS,rods,35\n");
        Files.writeString(folder.resolve("policy.yml"), "home: [KE]\n");
    }

    private String check(String home) throws IOException {
        Cli.run(
                "check",
                folder.resolve("list.csv").toString(),
                "--home",
                home,
                "--out",
                folder.resolve("out").toString());
        return Files.readString(folder.resolve("out/list.csv.findings.json"));
    }

    @Test
    void anotherHomeThanThePolicysIsTold() throws IOException {
        assertThat(check("EE,LV")).contains(TOLD);
    }

    @Test
    void theSameHomeIsNot() throws IOException {
        assertThat(check("KE")).doesNotContain("--home says");
    }
}
