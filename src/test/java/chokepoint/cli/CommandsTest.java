package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as people and scripts use it: what comes out, what is said, and with which exit code. */
class CommandsTest {

    private static final String LIST = "Order,Vendor,Vendor country,Category,Value,Currency,Order date\n"
            + "1,Alder,Sweden,Chips,700,EUR,2026-01-01\n2,Birch,Estonia,Chips,200,EUR,2026-01-02\n"
            + "3,Cedar,Estonia,Chips,100,EUR,2026-01-03\n";

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text);
    }

    /** A policy in which somebody wrote the limit for vendors. */
    private Path limited() throws IOException {
        return Files.writeString(
                folder.resolve("limited.yml"),
                "home: [EE]\nlimits: [{ rule: CON-001, share: 50 %, source: decision of the board }]\n");
    }

    private Cli check(String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "--out", out().toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    @Test
    void aFindingAtTheThresholdExitsWithOneAndWritesBothOutputs() throws IOException {
        Cli run = check(list(LIST).toString(), "--policy", limited().toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Alder carries 70 % of", "1 of 1 lists checked", "1 breach");
        assertThat(out().resolve("list.csv.checked.xlsx")).exists();
        assertThat(out().resolve("list.csv.findings.json")).exists();
    }

    @Test
    void whatIsOverALimitThatNobodyWroteIsAHintAndNoBreach() throws IOException {
        Cli run = check(list(LIST).toString(), "--home", "EE");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Alder carries 70 % of", "low", "flag").doesNotContain("breach");
    }

    @Test
    void nothingAtTheThresholdExitsWithZero() throws IOException {
        assertThat(check(list(LIST.replace("Sweden", "Estonia")).toString(), "--home", "EE")
                        .exitCode())
                .isZero();
    }

    @Test
    void withoutHomeOrPolicyNothingIsCheckedAndTheLineToAddIsTold() throws IOException {
        Cli run = check(list(LIST).toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--home CC", "home: CC");
        assertThat(out()).doesNotExist();
    }

    @Test
    void thePolicyBesideTheListIsUsed() throws IOException {
        Files.writeString(folder.resolve("policy.yml"), "home: [SE]\n");
        Cli run = check(list(LIST).toString());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aMistakeInThePolicyIsToldWithItsPlaceBeforeAnythingIsChecked() throws IOException {
        Files.writeString(folder.resolve("policy.yml"), "home: [EE]\nlimit:\n  - {rule: CON-001}\n");
        Cli run = check(list(LIST).toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("policy.yml:2:1", "limits");
        assertThat(out()).doesNotExist();
    }

    @Test
    void withoutACommandThreeAreShownThatBeginWithAList() {
        Cli run = Cli.run();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("chokepoint check orders.xlsx --home EE", "chokepoint inspect", "chokepoint explain CON-001");
    }

    @Test
    void ofManyListsEachHasALineAndVerboseTellsAll() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        for (int at = 0; at < 13; at++) {
            Files.writeString(lists.resolve("list" + at + ".csv"), LIST.replace("70", String.valueOf(70 + at)));
        }
        assertThat(check(lists.toString(), "--home", "EE").out())
                .contains("list0.csv: 3 lines")
                .doesNotContain("  verdict");
        assertThat(check(lists.toString(), "--home", "EE", "--verbose").out())
                .contains("list0.csv\n  verdict  ", "list1.csv\n  verdict  ");
    }

    @Test
    void quietPrintsNothingAndEndsAlike() throws IOException {
        Path list = list(LIST);
        Cli loud = check(list.toString(), "--policy", limited().toString());
        Cli quiet = check(list.toString(), "--policy", limited().toString(), "--quiet");
        assertThat(quiet.exitCode()).isEqualTo(loud.exitCode());
        assertThat(quiet.out()).isEmpty();
        assertThat(check(list.toString(), "--home", "EE", "--quiet", "--verbose")
                        .err())
                .contains("contradict");
    }

    @Test
    void oneListThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(lists.resolve("good.csv"), LIST);
        Files.write(lists.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 1, 2});
        Cli run = check(lists.toString(), "--home", "EE");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("broken.xlsx").doesNotContain("Exception");
        assertThat(run.out()).contains("1 of 2 lists checked");
        assertThat(out().resolve("good.csv.checked.xlsx")).exists();
    }

    @Test
    void aListOnWhichNoRuleCanBeEvaluatedIsDeclinedWithWhatIsMissing() throws IOException {
        Cli run = check(list("Buyer,Quantity\nTown,3\nPort,4\nTown,5\n").toString(), "--home", "EE");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("no rule could run", "vendor");
        assertThat(out().resolve("list.csv.checked.xlsx")).doesNotExist();
    }

    @Test
    void withoutValuesAListIsStillCheckedForItsWays() throws IOException {
        String ways = "Vendor,Vendor country,HS code,Country of origin,Country of dispatch\n"
                + "Transit,Kazakhstan,854231,Germany,Kazakhstan\nAlder,Sweden,940310,Sweden,Sweden\nBirch,Estonia,940310,Estonia,Estonia\n";
        Cli run = check(list(ways).toString(), "--home", "EE", "--fail-on", "medium");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("RTE-001");
    }

    @Test
    void outputsOfAnEarlierCheckAreNoInput() throws IOException {
        list(LIST);
        check(folder.toString(), "--home", "EE");
        Path copy = folder.resolve("renamed.xlsx");
        Files.copy(out().resolve("list.csv.checked.xlsx"), copy);
        assertThat(check(folder.toString(), "--home", "EE").out()).contains("1 of 1 lists checked");
    }

    @Test
    void aRuleAddedAsTwoFilesFiresWithoutARebuild() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules/parties"));
        Files.writeString(rules.resolve("PTY-900-any.drl"), """
                package parties

                import chokepoint.trade.*
                import chokepoint.rulebook.Findings

                global Findings findings

                rule "PTY-900 A line has a vendor abroad"
                    @severity( low )
                    @family( party )
                    @decides( vendor country )
                    @indicator( D09 )
                    @needs( vendor country )
                    @cause( vendor )
                    @message( "{vendor} is at home in {vendorCountry}" )
                    @why( "A trial." )
                    @clear( "Nothing." )
                    @advice( "None." )
                    @basis( "Own." )
                    @since( 2026-11 )
                when
                    $line : Line( foreign( Scope.COUNTRY_OF_VENDOR ) == Foreign.YES )
                then
                    findings.add( kcontext, $line );
                end
                """);
        Files.writeString(
                rules.resolve("PTY-900-any.csv"),
                "Vendor,Vendor country,expect,note\nAlder,Sweden,finding,abroad\nBirch,Estonia,,at home\n");
        Cli run = check(
                list(LIST).toString(),
                "--home",
                "EE",
                "--rules",
                folder.resolve("rules").toString());
        assertThat(run.out()).contains("PTY-900 F-0002", "CON-001 F-0001");
    }

    @Test
    void aBrokenRuleStopsTheRunWithFileLineAndColumn() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules/parties"));
        Files.writeString(
                rules.resolve("PTY-900-any.drl"),
                "package parties\nrule \"PTY-900 Any\"\nwhen\n  $line : Line( vendorr.known )\nthen\nend\n");
        Cli run = check(
                list(LIST).toString(),
                "--home",
                "EE",
                "--rules",
                folder.resolve("rules").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("PTY-900-any.drl:4:17", "'vendorr'", "nearest: 'vendor'");
    }

    @Test
    void anEarlierStateOfTheListTellsWhatTheShareWas() throws IOException {
        Path before = Files.writeString(
                folder.resolve("before.csv"), LIST.replace("2026-", "2025-").replace("700", "100"));
        Cli run = check(list(LIST).toString(), "--policy", limited().toString(), "--previous", before.toString());
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void whatOneSegmentSaysIsNotSaidAgainOfTheWholeList() throws IOException {
        Cli run = check(list(LIST).toString(), "--home", "EE");
        assertThat(run.out()).contains("Alder carries 70 % of chips").doesNotContain("of whole list");
    }

    @Test
    void cleaningGivesTheListBackAsItWas() throws IOException {
        Path list = Path.of("examples/electronics-buyer/components-2026.xlsx");
        check(list.toString(), "--policy", "examples/policy.yml");
        Path cleaned = folder.resolve("cleaned.xlsx");
        Cli run =
                Cli.run("clean", out().resolve("components-2026.checked.xlsx").toString(), "--out", cleaned.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(parts(cleaned)).isEqualTo(parts(list));
    }

    private static SortedMap<String, String> parts(Path workbook) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(content, StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    @Test
    void inspectWritesAMappingThatReadsTheListTheSameWay() throws IOException {
        Path list = list(LIST);
        Path mapping = folder.resolve("mapping.yml");
        Cli first = Cli.run("inspect", list.toString(), "--write-mapping", mapping.toString());
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("vendor country", "Rules that can run");
        Cli second = Cli.run("inspect", list.toString(), "--mapping", mapping.toString(), "--format", "json");
        assertThat(second.out()).contains("\"field\" : \"vendor country\"", "mapping file");
    }

    @Test
    void inspectTellsTheDirectionAndWritesItIntoTheMapping() throws IOException {
        Path list = Files.writeString(
                folder.resolve("d.csv"),
                "Import declarations\nVendor,HS code,Amount EUR\nAcme,854231,5\nBolt,854231,6\n");
        Path mapping = folder.resolve("mapping.yml");
        Cli inspected = Cli.run("inspect", list.toString(), "--write-mapping", mapping.toString());
        assertThat(inspected.out()).contains("direction: import, as its title says");
        assertThat(Files.readString(mapping)).contains("direction: import");
        assertThat(Cli.run("inspect", list.toString(), "--mapping", mapping.toString(), "--format", "json")
                        .out())
                .contains("\"toldBy\" : \"mapping\"");
    }

    @Test
    void inspectAsksEachQuestionOnce() throws IOException {
        Path list = Files.writeString(folder.resolve("q.csv"), "Vendor,Country,Amount\nAcme,DE,5\nBolt,FR,6\n");
        Cli inspected = Cli.run("inspect", list.toString());

        assertThat(inspected.out()).containsOnlyOnce("column B 'Country' may mean several things");
    }

    @Test
    void explainTellsTheLimitInForceAndItsSource() throws IOException {
        Path policy = Files.writeString(
                folder.resolve("policy.yml"),
                "home: EE\nsegmentations: [{name: goods, segments: [{name: chips, hs: [8542]}]}]\n"
                        + "limits: [{rule: CON-001, segment: goods/chips, share: 20 %, source: decree 7}]\n");
        Cli run = Cli.run("explain", "CON-001", "--policy", policy.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("goods/chips: share 20 % (decree 7)", "A worked example", "Sources");
    }

    @Test
    void aPolicyIsCheckedForMistakesAndDoubts() throws IOException {
        Cli whole = Cli.run("policy", "check", "examples/policy.yml");
        assertThat(whole.exitCode()).as(whole.out()).isZero();
        Path policy = folder.resolve("policy.yml");
        Files.writeString(
                policy,
                "home: EE\nas of: 2026-06-30\nlists: {shelf life: 3000 days}\nlimits:\n"
                        + "  - {rule: CON-001, share: 20 %, until: 2025-12-31, source: decree 7}\n");
        Cli doubtful = Cli.run("policy", "check", policy.toString());
        assertThat(doubtful.out()).contains("policy.yml:5:5: 'share' of CON-001 ends on 2025-12-31", "1 doubt");
        assertThat(doubtful.exitCode()).isEqualTo(1);
        assertThat(Cli.run("policy", "check", policy.toString(), "--as-of", "2025-12-31")
                        .exitCode())
                .isZero();
        Files.writeString(policy, "home: EE\nlimits: [{rule: CON-01, share: 20 %, source: decree 7}]\n");
        Cli misfit = Cli.run("policy", "check", policy.toString());
        assertThat(misfit.out()).contains("policy.yml:2:17: 'CON-01' is no rule in use", "1 mistake");
        assertThat(misfit.exitCode()).isEqualTo(2);
    }

    @Test
    void everyRuleHoldsItsSample() {
        Cli run = Cli.run("rules", "test");
        assertThat(run.out()).contains(" 0 failed");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aMistypedOptionIsToldWithTheNearest() throws IOException {
        Cli run = check(list(LIST).toString(), "--hom", "EE");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--home");
    }
}
