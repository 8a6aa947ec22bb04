package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists made of official files, from the file to the finding. */
class ListsTest {

    private static final String SAMPLES = "src/test/resources/chokepoint/official/";

    @TempDir
    private Path folder;

    private String rules;

    @BeforeEach
    void makeAPolicy() throws IOException {
        rules = folder.resolve("more").toString();
        Files.writeString(folder.resolve("policy.yml"), """
                home: EE
                currency: EUR
                as of: 2026-07-30
                rate sheet: rates.csv
                lists: { listed-parties: [eu-sanctions, un-sanctions], owners: [owners], shelf life: 20 days }
                """);
        Files.writeString(folder.resolve("rates.csv"), "from,to,rate,date\nEUR,USD,1.1,2026-01-01\n");
    }

    private Cli imported(String kind, String sample) {
        Cli run = Cli.run(
                "lists",
                "import",
                kind,
                SAMPLES + sample,
                "--out",
                folder.resolve("more/lists/" + kind + ".csv").toString());
        assertThat(run.exitCode()).as(run.toString()).isZero();
        return run;
    }

    private Cli check(String list) throws IOException {
        imported("eu-sanctions", "eu.csv");
        imported("un-sanctions", "un.xml");
        imported("owners", "owners.csv");
        Path file = Files.writeString(folder.resolve("list.csv"), list);
        return Cli.run(
                "check",
                file.toString(),
                "--rules",
                rules,
                "--out",
                folder.resolve("out").toString());
    }

    @Test
    void partiesOfEachListThatThePolicyNamesAreFoundWithTheirEntry() throws IOException {
        Cli run = check("""
                Order,Vendor,Vendor country,Value,Currency,Order date
                1,Терн Кей холдинг,Chile,5000,EUR,2026-02-01
                2,"Terncay & Co",Chile,5000,EUR,2026-02-01
                """);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("European Union, consolidated list, entity 501 (INV)")
                .contains("United Nations, consolidated list, entry INe.001 (Invented)");
    }

    @Test
    void ownersOfUnknownShareLeaveAHalfUndecidedAndAreNamed() throws IOException {
        Cli run = check("""
                Order,Vendor,Vendor country,Value,Currency,Order date
                1,Gull Lane Shipping,Chile,5000,EUR,2026-02-01
                """);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Undecided")
                .contains(
                        "PTY-008 Listed parties own half or more of a party: vendor 'Gull Lane Shipping' is owned 35 % to"
                                + " 85 % by listed parties: Anselm Brackwater 0 % to 50 % through Plover Holding, Tern Quay Holding"
                                + " 35 % (Register of Nassau, extract 7); the limit is 50 %");
    }

    @Test
    void whatIsInForceIsShownWithItsAge() {
        imported("eu-sanctions", "eu.csv");
        imported("un-sanctions", "un.xml");
        imported("owners", "owners.csv");
        imported("opensanctions", "opensanctions.csv");
        Cli run = Cli.run(
                "lists",
                "show",
                "--rules",
                rules,
                "--policy",
                folder.resolve("policy.yml").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "eu-sanctions  3 names of parties, as of 2026-06-30 (30 days old on 2026-07-30, more than the 20"
                                + " that the policy allows: renew it)")
                .contains("imported as eu-sanctions from eu.csv, SHA-256 ")
                .contains("opensanctions  4 names of parties, as of 2026-06-30 (30 days old on 2026-07-30); not in use")
                .contains("rates.csv  rates of the policy");
    }

    @Test
    void aDamagedFileLeavesTheListOfBefore() throws IOException {
        imported("owners", "owners.csv");
        Path list = folder.resolve("more/lists/owners.csv");
        String before = Files.readString(list);
        Path damaged =
                Files.writeString(folder.resolve("new.csv"), "owner,owned,percent,source\nA,B,55,s\nA,C,half,s\n");
        Cli run = Cli.run(
                "lists", "import", "owners", damaged.toString(), "--out", list.toString(), "--as-of=2026-07-01");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("new.csv, row 3: percent is 'half'; expected a percentage such as 35");
        assertThat(list).hasContent(before);
    }

    @Test
    void aKindThatIsMisspeltHearsTheNearest() {
        Cli run = Cli.run("lists", "import", "eu-sanction", SAMPLES + "eu.csv");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("'eu-sanction' is no kind of file that can be imported (nearest: 'eu-sanctions')");
    }

    @Test
    void ratesOfTheCentralBankAreASheetThatAPolicyNames() {
        Cli run = Cli.run(
                "lists",
                "import",
                "ecb-rates",
                SAMPLES + "eurofxref-hist.csv",
                "--out",
                folder.resolve("rates.csv").toString());
        assertThat(run.out()).contains("rate sheet: rates.csv");
        Cli check = Cli.run("policy", "check", folder.resolve("policy.yml").toString());
        assertThat(check.out()).doesNotContain("rates.csv, line");
    }

    @Test
    void chaptersAreCalledAsAnImportedNomenclatureCallsThem() throws IOException {
        Cli run = Cli.run(
                "lists",
                "import",
                "hs-names",
                SAMPLES + "hs.csv",
                "--as-of=2026-06-30",
                "--out",
                folder.resolve("more/lists/hs-names.csv").toString());
        assertThat(run.exitCode()).as(run.toString()).isZero();
        Cli checked = check("""
                Order,Vendor,Vendor country,HS code,Value,Currency,Order date
                1,Oak,Chile,854231,5000,EUR,2026-02-01
                2,Elm,Chile,854231,5000,EUR,2026-02-01
                """);
        assertThat((checked.out() + checked.err()).replaceAll("\\s+", " "))
                .contains("2 by HS chapter (first: 85 Electrical machinery from '854231'");
    }

    @Test
    void aListLargerThanARuleMayBeIsReadToItsEnd() throws IOException {
        StringBuilder list = new StringBuilder("party,address,source,as of\n");
        for (int i = 0; i < 11_000; i++) {
            list.append("Party ")
                    .append(i)
                    .append(" of many,,\"")
                    .append("a register, ".repeat(8))
                    .append("\",2026-01-01\n");
        }
        list.append("Skerry Last Holding,,the last of all,2026-07-01\n");
        assertThat(list.length()).isGreaterThan(1 << 20);
        Files.createDirectories(folder.resolve("more/lists"));
        Files.writeString(folder.resolve("more/lists/many.csv"), list);
        Files.writeString(folder.resolve("policy.yml"), "home: EE\nlists: { listed-parties: many }\n");
        Path file = Files.writeString(
                folder.resolve("list.csv"), "Order,Vendor,Value,Currency\n1,Skerry Last Holding,5,EUR\n");
        Cli run = Cli.run(
                "check",
                file.toString(),
                "--rules",
                rules,
                "--out",
                folder.resolve("out").toString());
        assertThat(run.out()).contains("the last of all");
    }
}
