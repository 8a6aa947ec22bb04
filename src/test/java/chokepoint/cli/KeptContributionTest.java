package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.check.Contribution;
import chokepoint.names.Sha256;
import chokepoint.store.StoreFormat;
import chokepoint.store.StoreWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What finished lists add to their group is read again with --resume, and not believed. */
class KeptContributionTest {

    private static final String LIST =
            "Order,Vendor,Vendor country,Category,Value,Currency,Order date\n1,Alder,Sweden,Chips,700,EUR,2026-01-01\n";

    @TempDir
    private Path folder;

    private Path lists;
    private Path kept;

    @BeforeEach
    void twoListsAreChecked() throws IOException {
        lists = Files.createDirectories(folder.resolve("lists"));
        Files.writeString(lists.resolve("a.csv"), LIST);
        Files.writeString(lists.resolve("b.csv"), LIST.replace("Alder", "Birch"));
        check();
        kept = folder.resolve("out/.chokepoint").resolve(Sha256.of("a.csv").substring(0, 32) + ".share");
    }

    private Cli check(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                lists.toString(),
                "--home",
                "EE",
                "--jobs",
                "2",
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    /** The journal is made to agree with it. */
    private void forge(Forgery forgery) throws IOException {
        String before = Sha256.of(kept);
        forgery.write(kept);
        Path entry = kept.resolveSibling(kept.getFileName().toString().replace(".share", ".properties"));
        String noted = Files.readString(entry);
        assertThat(noted).contains(before);
        Files.writeString(entry, noted.replace(before, Sha256.of(kept)));
    }

    private interface Forgery {
        void write(Path file) throws IOException;
    }

    /** Whatever the file holds: what nobody but the user could have noted is not believed. */
    private void isCheckedAgain() throws IOException {
        var undisturbed = folder.resolve("out/portfolio.json");
        byte[] portfolio = Files.readAllBytes(undisturbed);
        Cli run = check("--resume");
        assertThat(run.err()).contains("a.csv: checked again, for what is noted of it was noted by another user");
        assertThat(run.err()).contains("a.csv: 1 line, ").containsOnlyOnce("(as before)");
        assertThat(undisturbed).hasBinaryContent(portfolio);
        assertThat(check("--resume").err()).doesNotContain("checked again");
    }

    @Test
    void oneOfALaterFormatIsMadeAgain() throws IOException {
        Forgery later = file -> StoreWriter.to(file, new StoreFormat("chokepoint contribution", 99))
                .close();
        forge(later);
        assertThat(Contribution.trouble(kept, "a.csv"))
                .contains("the contribution of 'a.csv' was written by format 99, and this program reads format 5");
        isCheckedAgain();
    }

    @Test
    void oneThatHoldsSomethingElseIsMadeAgain() throws IOException {
        forge(file -> StoreWriter.to(file, new StoreFormat("recipe", 1)).close());
        isCheckedAgain();
    }
}
