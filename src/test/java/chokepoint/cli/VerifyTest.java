package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.Sha256;
import chokepoint.report.earlier.RecordColumn;
import chokepoint.report.json.FindingsJson;
import chokepoint.words.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is recorded so that it can be made again. */
class VerifyTest {

    private static final String LIST =
            "Order,Vendor,Vendor country,Country of origin,Country of dispatch,Value,Currency,Order date\n"
                    + "1,Alder Oy,Finland,Taiwan,Finland,7000,EUR,2026-01-01\n"
                    + "2,Transit Trade LLP,Kazakhstan,Germany,Kazakhstan,900,EUR,2026-01-05\n"
                    + "3,Birch AS,Estonia,Estonia,Estonia,300,EUR,2026-02-06\n";

    private static final String RULE = """
            package concentration
            import chokepoint.trade.*
            import chokepoint.rulebook.Findings
            global Findings findings

            rule "CON-901 One foreign vendor carries much of the list"
                @severity( medium )
                @limit( "share 40 %" )
                @indicator( A01 )
                @needs( vendor, vendor country, value )
                @message( "{holder} carries {share} of {segment}; the limit is {limit}" )
                @why( "A vendor that carries much is missed much." )
                @clear( "A second source." )
                @advice( "Qualify a second source." )
                @basis( "made up for this test" )
                @since( 2026-11 )
            when
                Limit( rule == "CON-901", $segment : segment, $period : period, $most : share )
                $exposure : Exposure( segment == $segment, period == $period, scope == Scope.VENDOR, foreign == Foreign.YES, share > $most )
            then
                findings.add( kcontext, $exposure );
            end
            """;

    private static final String PLACES = "country,source,as of\nKZ,made up,2026-01-01\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAll() throws IOException {
        write("list.csv", LIST);
        write("policy.yml", "home: [EE]\ncurrency: EUR\n");
        write("rules/concentration/CON-901-much.drl", RULE);
        write("rules/lists/places.csv", PLACES);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Cli check(String... more) {
        String[] always = {
            "check",
            folder.resolve("list.csv").toString(),
            "--out",
            folder.resolve("checked").toString(),
            "--rules",
            folder.resolve("rules").toString(),
            "--rules-only"
        };
        String[] all = new String[always.length + more.length];
        System.arraycopy(always, 0, all, 0, always.length);
        System.arraycopy(more, 0, all, always.length, more.length);
        Cli run = Cli.run(all);
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        return run;
    }

    private Path workbook() {
        return folder.resolve("checked/list.csv.checked.xlsx");
    }

    private Path findings() {
        return folder.resolve("checked/list.csv.findings.json");
    }

    /** With the rules and the policy of the run, and other files, named by who verifies. */
    private Cli verify(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "verify",
                file.toString(),
                "--rules",
                folder.resolve("rules").toString(),
                "--policy",
                folder.resolve("policy.yml").toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    private void equal(Path file, String... more) {
        Cli run = verify(file, more);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).startsWith("equal: ");
        assertThat(run.err()).isEmpty();
    }

    private String notEqual(Path file, String... more) {
        Cli run = verify(file, more);
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
        return run.out();
    }

    /** One byte of a file becomes another. */
    private void change(String name, String was, String is) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(was);
        assertThat(is).hasSameSizeAs(was);
        Files.writeString(file, text.replace(was, is));
    }

    @Test
    void aRunJustMadeIsEqual() {
        check();
        equal(workbook());
        equal(findings());
    }

    @Test
    void aRunWithOptionsInAnotherLanguageIsEqual() throws IOException {
        write("earlier.csv", LIST.replace("7000", "6000"));
        check(
                "--home",
                "EE,LV",
                "--as-of",
                "2026-03-31",
                "--language",
                "ru",
                "--previous",
                folder.resolve("earlier.csv").toString());
        String[] earlier = {"--previous", folder.resolve("earlier.csv").toString()};
        equal(workbook(), earlier);
        equal(findings(), earlier);
        change("earlier.csv", "6000", "6001");
        assertThat(notEqual(workbook(), earlier))
                .contains("option '--previous", "earlier.csv' is not as it was: it had SHA-256 ");
    }

    /** The rule and the policy that lie where the record says are no longer what they were, which shows that nobody reads them. */
    @Test
    void whatNobodyNamesIsToldWithItsHashAndNotLoaded() throws IOException {
        check();
        String rule = Sha256.of(folder.resolve("rules/concentration/CON-901-much.drl"));
        String places = Sha256.of(folder.resolve("rules/lists/places.csv"));
        String policy = Sha256.of(folder.resolve("policy.yml"));
        write("rules/concentration/CON-901-much.drl", "no rule");
        write("policy.yml", "no policy");
        for (Path record : List.of(findings(), workbook())) {
            Cli run = Cli.run("verify", record.toString());
            assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("policy.yml', SHA-256 " + policy + ": name it with --policy FILE")
                    .contains("give --rules DIR, once you have read what it holds")
                    .contains("rule 'CON-901', SHA-256 " + rule + ": name its folder with --rules DIR")
                    .contains("list 'places', SHA-256 " + places);
        }
    }

    @Test
    void aRecordThatHidesThatItHadRulesOfItsOwnIsFoundOutByThem() throws IOException {
        check();
        String record = Files.readString(findings());
        Path hiding = folder.resolve("checked/hiding.json");
        Files.writeString(hiding, record.replaceAll("(?s)\"options\" : \\[.*?\\]", "\"options\" : [ ]"));
        Cli run = Cli.run(
                "verify",
                hiding.toString(),
                "--policy",
                folder.resolve("policy.yml").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("rule 'CON-901', SHA-256 ", "--rules DIR")
                .doesNotContain("policy '");
    }

    @Test
    void aByteOfTheInputIsNamed() throws IOException {
        check();
        change("list.csv", "7000", "7001");
        assertThat(notEqual(workbook())).contains("input 'list.csv' is not as it was");
        assertThat(notEqual(findings()))
                .contains("input 'list.csv' is not as it was")
                .doesNotContain("rule '");
    }

    @Test
    void aByteOfThePolicyIsNamed() throws IOException {
        check();
        change("policy.yml", "[EE]", "[LV]");
        assertThat(notEqual(workbook()))
                .contains("policy '", "policy.yml' is not as it was")
                .doesNotContain("input '");
    }

    @Test
    void aByteOfARuleIsNamed() throws IOException {
        check();
        change("rules/concentration/CON-901-much.drl", "40 %", "41 %");
        assertThat(notEqual(workbook()))
                .contains("rule 'CON-901' is not as it was")
                .doesNotContain("list '");
    }

    @Test
    void aByteOfAListIsNamed() throws IOException {
        check();
        change("rules/lists/places.csv", "KZ", "KG");
        assertThat(notEqual(workbook()))
                .contains("list 'places' is not as it was")
                .doesNotContain("rule '");
    }

    @Test
    void aFindingsFileThatWasAlteredIsNotEqual() throws IOException {
        check();
        change("checked/list.csv.findings.json", "\"medium\"", "\"lowest\"");
        assertThat(notEqual(findings())).contains("the findings file is not what comes of it");
    }

    @Test
    void aFindingsFileOfAnotherVersionIsToldAsSuch() throws IOException {
        check();
        change(
                "checked/list.csv.findings.json",
                "\"schemaVersion\" : " + FindingsJson.SCHEMA_VERSION,
                "\"schemaVersion\" : 2");
        assertThat(notEqual(findings()))
                .contains("has schemaVersion 2 and this program writes " + FindingsJson.SCHEMA_VERSION)
                .doesNotContain("altered");
    }

    @Test
    void aSheetOfFindingsThatWasAlteredIsNotEqualAndDecisionsAreNoAlteration() throws IOException {
        check();
        Path decided = DecidedCopy.of(
                workbook(),
                folder.resolve("decided.xlsx"),
                row -> true,
                row -> row.decide("accepted", "seen", "A. Berg"));
        Cli run = verify(decided);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.err()).contains("was saved again since it was checked");
        Path altered = DecidedCopy.of(
                workbook(), folder.resolve("altered.xlsx"), row -> true, row -> row.set("Title", "Nothing much"));
        assertThat(notEqual(altered))
                .contains("sheet 'Findings', row 2: 'title' says 'Nothing much'; it was written with");
    }

    @Test
    void whoSignsShowsInTheRunRecordOnly() throws IOException {
        check();
        byte[] before = Files.readAllBytes(findings());
        check("--sign", "A. Berg");
        assertThat(findings()).hasBinaryContent(before);
        equal(workbook());
    }

    @Test
    void aFileWithoutARecordIsUnreadable() {
        Cli run = Cli.run("verify", folder.resolve("list.csv").toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("list.csv' has no record of a run");
    }

    @Test
    void aRecordOfNoListIsNone() throws IOException {
        String headings = Stream.of(RecordColumn.values())
                .map(column -> column.heading(Texts.ENGLISH))
                .collect(Collectors.joining(","));
        write("record.csv", headings + "\nprogram,chokepoint,,1\n");
        Cli run = Cli.run("verify", folder.resolve("record.csv").toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("record.csv' has no record of a run");
    }

    @Test
    void aFindingsFileThatMemoryCannotHoldIsDeclined() throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write('{');
            file.setLength(Runtime.getRuntime().maxMemory() / 16 + 1);
        }
        Cli run = Cli.run("verify", large.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("large.json' has ", "start java with a larger -Xmx");
    }

    @Test
    void whatIsTooMuchForMemoryIsToldSo() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) {
                throw new OutOfMemoryError("for a test");
            }

            @Override
            public void flush() {
                // nothing is held
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        StringWriter told = new StringWriter();
        int code = Main.run(new PrintWriter(full), new PrintWriter(told, true), "--version");
        assertThat(code).isEqualTo(3);
        assertThat(told.toString()).contains("MiB does not suffice; start java with a larger -Xmx");
    }

    @Test
    void aChangedSheetOfRatesIsNamed() throws IOException {
        write("policy.yml", "home: [EE]\ncurrency: EUR\nrate sheet: rates.csv\n");
        write("rates.csv", "from,rate,date,source\nUSD,0.92,2026-01-02,made up\n");
        check();
        Path checked = folder.resolve("checked/list.csv.checked.xlsx");
        equal(checked);
        write("rates.csv", "from,rate,date,source\nUSD,0.93,2026-01-02,made up\n");
        assertThat(notEqual(checked)).contains("list 'rates.csv' is not as it was: it had SHA-256 ");
    }
}
