package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that are shared tell of no natural person, but for the cells of the list itself. */
class MaskTest {

    private static final String HEADER =
            "Order,Vendor,Vendor country,Vendor phone,Vendor e-mail,Country of origin,Value,Currency,Order date\n";

    private static final String LIST = HEADER
            + "1,ИП Лебедева Анна,Kazakhstan,+7 727 250 11 22,anna.lebedeva@gmail.com,China,7000,EUR,2026-01-01\n"
            + "2,Transit Trade LLP,Kazakhstan,+7 727 250 11 22,anna.lebedeva@gmail.com,China,900,EUR,2026-01-05\n"
            + "3,Orest Hrynko,Ukraine,+380 44 279 33 11,office@hrynko.example,China,9000,EUR,2026-02-06\n"
            + "4,Birch AS,Estonia,,,Estonia,300,EUR,2026-02-06\n";

    private static final String POLICY =
            "home: [EE]\ncurrency: EUR\nvendors: [{ name: Orest Hrynko, country: UA, person: yes }]\n";

    private static final List<String> PERSONAL = List.of(
            "Лебедева",
            "lebedeva",
            "250 11 22",
            "7272501122",
            "Hrynko",
            "hrynko",
            "279 33 11",
            "380442793311",
            "Inga Saar");

    private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\" ?: ?\"(\\w+)\"");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeList() throws IOException {
        Files.writeString(folder.resolve("list.csv"), LIST);
        Files.writeString(folder.resolve("policy.yml"), POLICY);
    }

    private Path check(String out, String... more) {
        Path output = folder.resolve(out);
        Stream<String> always = Stream.of("check", folder.resolve("list.csv").toString(), "--out", output.toString());
        Cli run = Cli.run(Stream.concat(always, Stream.of(more)).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        return output;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    /** All that stands in the parts of a workbook but for the sheet of the list. */
    private static String added(Path workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.getName().endsWith("worksheets/sheet1.xml")) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    private static List<String> fingerprints(Path out) throws IOException {
        return FINGERPRINT
                .matcher(text(out.resolve("list.csv.findings.json")))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void withoutMaskPersonsShow() throws IOException {
        Path out = check("open");

        assertThat(text(out.resolve("list.csv.findings.json")))
                .contains("Лебедева", "Orest Hrynko", "anna.lebedeva@gmail.com");
    }

    @Test
    void noOutputTellsOfAPerson() throws IOException {
        Path sarif = folder.resolve("list.sarif");
        Path csv = folder.resolve("findings.csv");

        Path out = check(
                "shared", "--mask", "--sign", "Inga Saar", "--format", "sarif=" + sarif, "--format", "csv=" + csv);

        for (Path file : List.of(
                sarif,
                csv,
                out.resolve("list.csv.findings.json"),
                out.resolve("list.csv.report.html"),
                out.resolve("list.csv.memo.html"))) {
            assertThat(text(file)).as(file.toString()).doesNotContain(PERSONAL).contains("person ");
        }
        assertThat(added(out.resolve("list.csv.checked.xlsx"))).doesNotContain(PERSONAL);
    }

    @Test
    void companiesStay() throws IOException {
        assertThat(text(check("shared", "--mask").resolve("list.csv.findings.json")))
                .contains("Transit Trade LLP");
    }

    @Test
    void findingsKeepTheirFingerprints() throws IOException {
        assertThat(fingerprints(check("shared", "--mask"))).isNotEmpty().isEqualTo(fingerprints(check("open")));
    }

    @Test
    void aMaskedRunIsMadeAgain() throws IOException {
        Path key = Files.writeString(folder.resolve("key.txt"), "any secret");
        Path out = check("shared", "--mask", "--mask-key", key.toString());

        for (String name : List.of("list.csv.checked.xlsx", "list.csv.findings.json")) {
            Cli run = Cli.run(
                    "verify",
                    out.resolve(name).toString(),
                    "--policy",
                    folder.resolve("policy.yml").toString(),
                    "--mask-key",
                    key.toString());
            assertThat(run.out()).as(run.err()).startsWith("equal: ");
        }
    }

    @Test
    void anotherKeyMakesOtherTokens() throws IOException {
        Path key = Files.writeString(folder.resolve("key.txt"), "any secret");
        String without = text(check("one", "--mask").resolve("list.csv.findings.json"));
        String with = text(check("two", "--mask", "--mask-key", key.toString()).resolve("list.csv.findings.json"));

        assertThat(with.replaceAll("(person|phone|e-mail) [0-9a-f]{4}", ""))
                .contains("\"holder\"")
                .isNotEqualTo(with);
        assertThat(tokens(with)).isNotEmpty().doesNotContainAnyElementsOf(tokens(without));
    }

    private static List<String> tokens(String text) {
        return Pattern.compile("person [0-9a-f]{4}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @Test
    void aKeyWithoutMaskIsAMistake() {
        Cli run = Cli.run("check", folder.resolve("list.csv").toString(), "--mask-key", "key.txt");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--mask-key does nothing without --mask");
    }

    @Test
    void severalListsTogetherTellOfNobodyAndHaveTheSameTokens() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(lists.resolve("a.csv"), LIST);
        Files.writeString(lists.resolve("b.csv"), LIST.replace("ИП Лебедева Анна", "Лебедева Анна ИП"));
        Path out = folder.resolve("together");

        Cli run = Cli.run(
                "check",
                lists.toString(),
                "--home",
                "EE",
                "--policy",
                folder.resolve("policy.yml").toString(),
                "--out",
                out.toString(),
                "--mask");

        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        assertThat(run.out()).doesNotContain(PERSONAL);
        assertThat(text(out.resolve("portfolio.json"))).doesNotContain(PERSONAL);
        assertThat(text(out.resolve("portfolio.html"))).doesNotContain(PERSONAL);
        assertThat(added(out.resolve("portfolio.xlsx"))).doesNotContain(PERSONAL);
        assertThat(tokens(text(out.resolve("b.csv.findings.json"))))
                .containsExactlyInAnyOrderElementsOf(tokens(text(out.resolve("a.csv.findings.json"))));
    }

    @Test
    void theWorkbookSaysThatItIsASharedCopy() throws IOException {
        assertThat(added(check("shared", "--mask").resolve("list.csv.checked.xlsx")))
                .contains("Shared copy: ", "natural persons are hidden in what was added");
    }
}
