package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyInitTest {

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("policy.yml");
    }

    private Cli init(String... arguments) {
        String[] all = Arrays.copyOf(new String[] {"policy", "init", "--out", out().toString()}, 4 + arguments.length);
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return Cli.run(all);
    }

    @Test
    void whatIsWrittenPassesItsCheck() {
        Cli run = init("--home", "EE", "--currency", "EUR");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(out()).content().contains("\nhome: [EE]\n", "\ncurrency: EUR\n");
        Cli check = Cli.run("policy", "check", out().toString());
        assertThat(check.exitCode()).as(check.out()).isZero();
    }

    @Test
    void withItsExamplesUncommentedItIsAPolicyToo() throws IOException {
        init("--home", "EU,NO");
        String whole = Files.readString(out())
                .lines()
                .map(line -> line.matches("#[^ ].*|# {2,}.*") ? line.substring(1) : line)
                .collect(Collectors.joining("\n"));
        Files.writeString(out(), whole);
        assertThat(whole).contains("\nlimits:\n", "\ncurrency: EUR\n");
        Cli check = Cli.run("policy", "check", out().toString(), "--as-of", "2026-02-01");
        assertThat(check.exitCode()).as(check.out() + check.err()).isLessThan(2);
    }

    @Test
    void whatIsSeenInAListStandsInCommentsAndDecidesNothing() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "Vendor,Vendor country,Category,Value,Currency,Date,Site\nAlder Oy,Finland,Chips,7,USD,2026-01-02,North\n"
                        + "Birch AS,Estonia,Cables,8,EUR,2026-01-03,South\nBirch AS,Estonia,Chips,8,EUR,2026-01-03,South\n");
        Cli run = init(list.toString(), "--home", "EE", "--currency", "EUR");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(out())
                .content()
                .contains("# 'list.csv' has amounts in USD; each needs a rate to EUR.")
                .contains("says: Chips (2 of 3 lines), Cables (1 of 3 lines).")
                .contains("the vendor country is: Estonia (2 of 3 lines), Finland (1 of 3 lines).")
                .contains("'Site'");
        assertThat(Files.readString(out()).lines().filter(line -> !line.startsWith("#") && !line.isBlank()))
                .containsExactly("home: [EE]", "currency: EUR", "periods: year");
    }

    @Test
    void aHeaderWithALineBreakStaysInItsComment() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "Vendor,Value,Currency,Date,\"Site\nhome: [CN]\"\nAlder Oy,7,EUR,2026-01-02,North\nBirch AS,8,EUR,2026-01-03,a\n");
        assertThat(init(list.toString(), "--home", "EE").exitCode()).isZero();
        assertThat(Files.readString(out()).lines().filter(line -> line.startsWith("home")))
                .containsExactly("home: [EE]");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(out(), "home: SE\n");
        Cli run = init("--home", "EE");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is there already");
        assertThat(out()).hasContent("home: SE\n");
    }

    @Test
    void aHomeOrCurrencyThatMeansNothingIsRefused() {
        assertThat(init("--home", "Estoniaa").err()).contains("'Estoniaa'", "Estonia");
        assertThat(init("--home", "EE", "--currency", "EURO").exitCode()).isEqualTo(2);
        assertThat(out()).doesNotExist();
    }
}
