package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms of findings that a check hands on: to files, or one to standard output. */
class FormatsTest {

    private static final String LIST = "Order,Vendor,Vendor country,Category,Value,Currency,Order date\n"
            + "1,Alder,Sweden,Chips,700,EUR,2026-01-01\n2,Birch,Estonia,Chips,200,EUR,2026-01-02\n"
            + "3,Cedar,Estonia,Chips,100,EUR,2026-01-03\n";

    @TempDir
    private Path folder;

    private Path list = Path.of("");

    @BeforeEach
    void writeList() throws IOException {
        list = Files.writeString(folder.resolve("list.csv"), LIST);
    }

    private Cli check(String... formats) {
        String[] arguments = new String[formats.length + 6];
        arguments[0] = "check";
        arguments[1] = list.toString();
        arguments[2] = "--home";
        arguments[3] = "EE";
        arguments[4] = "--out";
        arguments[5] = folder.resolve("out").toString();
        System.arraycopy(formats, 0, arguments, 6, formats.length);
        return Cli.run(arguments);
    }

    @Test
    void aFormWithAFileGoesThereAndTextStaysOnStandardOutput() throws IOException {
        Path json = folder.resolve("deep/findings.json");
        Cli run = check("--format", "json=" + json, "--format", "text=" + folder.resolve("findings.txt"));
        assertThat(run.out()).contains("Alder carries 70 % of", "1 of 1 lists checked");
        assertThat(json).hasSameBinaryContentAs(folder.resolve("out/list.csv.findings.json"));
        assertThat(folder.resolve("findings.txt")).content().contains("Alder carries 70 % of");
    }

    @Test
    void onlyOneFormCanGoToStandardOutput() {
        Cli run = check("--format", "json", "--format", "text");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("only one of [json, text] can go to standard output", "--format text=FILE");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anUnknownFormIsToldWithThoseThatThereAre() {
        Cli run = check("--format", "xml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'xml' is no format; expected one of [text, json");
    }
}
