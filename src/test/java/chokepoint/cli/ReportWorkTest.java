package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor does in the page of a report, done in a real browser, and what the next check makes of it. */
class ReportWorkTest {

    private static final Path LIST = Path.of("examples/telecom-operator/network-purchases.xlsx");
    private static final Path POLICY = Path.of("examples/policy.yml");

    @TempDir
    private static Path folder;

    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path profile;

    private static Optional<Browser> browser = Optional.empty();

    @BeforeAll
    static void checkAndOpen() throws IOException, InterruptedException {
        Optional<Path> installed = Browser.installed();
        if (installed.isPresent()) {
            check(folder.resolve("out"));
            browser = Optional.of(Browser.start(installed.get(), profile));
        }
    }

    private static void check(Path out, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("check", LIST.toString(), "--policy", POLICY.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        Cli run = Cli.run(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.toString()).isLessThanOrEqualTo(1);
    }

    @AfterAll
    static void close() {
        browser.ifPresent(Browser::close);
    }

    private static Browser page(Path report) throws InterruptedException {
        assumeTrue(browser.isPresent(), "no browser is installed; pages are not tried");
        browser.get().open(report, 1280, false);
        return browser.get();
    }

    private static Browser report() throws InterruptedException {
        return page(folder.resolve("out/network-purchases.xlsx.report.html"));
    }

    private static JsonNode findings(Path out) throws IOException {
        return new ObjectMapper()
                .readTree(out.resolve("network-purchases.xlsx.findings.json").toFile());
    }

    /** What the page would save, caught on its way. */
    private static String saved(Browser page) throws InterruptedException {
        page.evaluate(
                "URL.createObjectURL = blob => { blob.text().then(text => { window.caught = text; }); return '#'; }");
        page.evaluate("document.getElementById('download').click()");
        for (int tenths = 0; tenths < 100 && !page.evaluate("!!window.caught").asBoolean(); tenths++) {
            Thread.sleep(100);
        }
        return page.evaluate("window.caught").asText();
    }

    @Test
    void aProblemUnfoldsToItsRowsWithTheirCells() throws Exception {
        Browser page = report();
        JsonNode first = findings(folder.resolve("out")).at("/findings/0");
        assertThat(page.evaluate("document.querySelectorAll('#list details').length")
                        .asInt())
                .isEqualTo(findings(folder.resolve("out")).get("problems").size());
        page.evaluate("document.querySelector('#list details').open = true");
        String text = page.evaluate("document.querySelector('#list details .inside').innerText")
                .asText();
        assertThat(text).contains(first.get("id").asText(), "LT Comm Europe B.V.", "4500186291");
        assertThat(page.evaluate("document.querySelector('#list details .hit').innerText")
                        .asText())
                .isEqualTo("LT Comm Europe B.V.");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void whatIsSearchedForInCellsIsLeft() throws Exception {
        Browser page = report();
        page.evaluate(
                "const s = document.getElementById('search'); s.value = '4500186291'; s.dispatchEvent(new Event('input'));");
        Thread.sleep(300);
        assertThat(page.evaluate("document.querySelectorAll('#list details').length")
                        .asInt())
                .isBetween(1, findings(folder.resolve("out")).get("problems").size() - 1);
        assertThat(page.evaluate("document.getElementById('count').textContent").asText())
                .startsWith("Problems shown: ");
        page.evaluate("document.getElementById('reset').click()");
        page.evaluate(
                "const g = document.getElementById('group'); g.value = 'severity'; g.dispatchEvent(new Event('change'));");
        assertThat(page.evaluate("[...document.querySelectorAll('#list h3')].map(h => h.textContent)"))
                .extracting(JsonNode::asText)
                .startsWith("high");
    }

    @Test
    void whatIsDecidedInThePageStandsInTheNextCheck() throws Exception {
        Browser page = report();
        page.evaluate("document.querySelector('#list details').open = true");
        page.evaluate("""
                (() => {
                  const box = document.querySelector('#list details .decision'), input = name => box.querySelector(`[data-name=${name}]`);
                  box.querySelector('select').value = 'accepted';
                  input('reason').value = 'spare parts: "old" site';
                  input('reviewer').value = 'A. Berg';
                  input('owner').value = 'C. Dahl';
                  input('due').value = '2027-01-31';
                  input('until').value = '2027-06-30';
                  box.dispatchEvent(new Event('change'));
                })()""");
        assertThat(page.evaluate("document.getElementById('pending').textContent")
                        .asText())
                .isEqualTo("Decisions to save: 1");
        Path register = Files.writeString(folder.resolve("decisions.yml"), saved(page));
        Path again = folder.resolve("again");
        check(again, "--dispositions", register.toString());
        JsonNode decided = findings(again).at("/problems/0");
        assertThat(decided.get("disposition").asText())
                .as(Files.readString(register))
                .isNotEqualTo("open");
        JsonNode finding = findings(again).at("/findings/0");
        assertThat(finding.get("disposition").asText()).isEqualTo("accepted");
        assertThat(finding.get("reason").asText())
                .isEqualTo("spare parts: \"old\" site; owner: C. Dahl; due: 2027-01-31");
        assertThat(finding.get("reviewer").asText()).isEqualTo("A. Berg");
        assertThat(finding.get("until").asText()).isEqualTo("2027-06-30");
        Browser later = page(again.resolve("network-purchases.xlsx.report.html"));
        assertThat(later.evaluate("[...document.querySelectorAll('#list .state')].map(s => s.textContent).join('')")
                        .asText())
                .isEqualTo("accepted");
    }

    @Test
    void namesThatArePartedInThePageAreNotAskedAgain() throws Exception {
        Path list = Files.writeString(folder.resolve("names.csv"), """
                Order,Vendor,Vendor country,Item,Value,Currency,Order date
                1,Varnholt Tech. Ltd,EE,switches,400,EUR,2026-01-05
                2,Varnholt Technologies Ltd,EE,switches,300,EUR,2026-02-05
                3,Alder Oy,EE,switches,250,EUR,2026-03-05
                4,Birch AS,EE,switches,50,EUR,2026-03-06
                """);
        Path out = folder.resolve("named");
        Cli.run("check", list.toString(), "--home", "EE", "--out", out.toString());
        Browser page = page(out.resolve("names.csv.report.html"));
        assertThat(page.evaluate("document.querySelectorAll('#names-list li').length")
                        .asInt())
                .isEqualTo(1);
        page.evaluate("document.querySelector('#names-list button[data-answer=same]').click()");
        page.evaluate("document.querySelector('#names-list button[data-answer=different]').click()");
        assertThat(page.evaluate("[...document.querySelectorAll('#names-list button')].map(b => b.ariaPressed).join()")
                        .asText())
                .isEqualTo("false,true");
        Path register = Files.writeString(folder.resolve("names.yml"), saved(page));
        Cli run = Cli.run(
                "check",
                list.toString(),
                "--home",
                "EE",
                "--out",
                out.toString(),
                "--dispositions",
                register.toString());
        assertThat(run.exitCode()).as(run.toString()).isLessThanOrEqualTo(1);
        JsonNode names = new ObjectMapper()
                .readTree(out.resolve("names.csv.findings.json").toFile())
                .get("names");
        assertThat(names).hasSize(1);
        assertThat(names.at("/0/answer").asText()).isEqualTo("two");
        assertThat(names.at("/0/decided").asBoolean()).isTrue();
    }

    @Test
    void aThousandProblemsOpenAndFilterInUnderASecond() throws Exception {
        StringBuilder lines = new StringBuilder("Order,Vendor,Vendor country,Category,Value,Currency,Order date\n");
        IntStream.range(0, 1_000)
                .forEach(i -> IntStream.range(0, 4)
                        .forEach(line -> lines.append(String.format(
                                Locale.ROOT,
                                "%d,Vendor %c%c%c%d Works,Chile,goods %d,%d,EUR,2026-02-%02d\n",
                                i * 4 + line,
                                'A' + i % 23,
                                'a' + i / 23 % 23,
                                'a' + i * 7 % 23,
                                i,
                                i,
                                5_000 + i,
                                1 + line))));
        Path list = Files.writeString(folder.resolve("many.csv"), lines);
        Path policy = Files.writeString(
                folder.resolve("policy.yml"),
                "home: EE\ncurrency: EUR\nfloors: { list share: 0 % }\nlimits: [{ rule: CON-001, share: 50 %, source: made up }]\n");
        Path out = folder.resolve("many");
        Cli.run("check", list.toString(), "--policy", policy.toString(), "--out", out.toString());
        JsonNode written = new ObjectMapper()
                .readTree(out.resolve("many.csv.findings.json").toFile());
        assertThat(written.get("problems").size()).isGreaterThanOrEqualTo(1_000);
        Browser page = page(out.resolve("many.csv.report.html"));
        page.evaluate("1");
        double opened = page.processorSeconds();
        page.evaluate(
                "const s = document.getElementById('by-rule'); s.value = 'vCON-001'; s.dispatchEvent(new Event('change'));"
                        + "const q = document.getElementById('search'); q.value = 'goods 777'; document.getElementById('sort').dispatchEvent(new Event('change'));");
        double filtered = page.processorSeconds() - opened;
        assertThat(page.evaluate("document.querySelectorAll('#list details').length")
                        .asInt())
                .isBetween(1, 25);
        assertThat(opened).as("seconds to open").isLessThan(1);
        assertThat(filtered).as("seconds to filter").isLessThan(1);
    }

    @Test
    void withoutItsScriptThePageTellsEveryProblem() throws Exception {
        String page = Files.readString(folder.resolve("out/network-purchases.xlsx.report.html"));
        assumeTrue(browser.isPresent(), "no browser is installed; pages are not tried");
        String unscripted = page.substring(0, page.indexOf("<script"));
        List<String> titles = findings(folder.resolve("out")).findValuesAsText("title");
        for (JsonNode problem : findings(folder.resolve("out")).get("problems")) {
            assertThat(titles).contains(problem.get("title").asText());
            assertThat(unscripted).contains("id=\"" + problem.get("id").asText() + "\"");
        }
    }
}
