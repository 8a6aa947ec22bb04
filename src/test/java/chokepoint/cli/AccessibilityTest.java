package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Pages as those meet them who hear them or have no mouse: judged by axe-core, and walked through with the keyboard, in a real browser. */
class AccessibilityTest {

    /** Violations that keep somebody out: rule, and where it is broken first. */
    private static final String VIOLATIONS = """
            axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations
              .filter(v => v.impact === 'serious' || v.impact === 'critical')
              .map(v => v.id + ': ' + v.nodes.length + ', first ' + v.nodes[0].html.slice(0, 160) + ' ' + v.nodes[0].failureSummary))""";

    private static final String CONTROLS = """
            [...document.querySelectorAll('a[href], button:not(:disabled), input, select, summary, [tabindex="0"]')]
              .filter(e => e.checkVisibility())""";

    @TempDir
    private static Path folder;

    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path profile;

    private static Optional<Browser> browser = Optional.empty();

    @BeforeAll
    static void check() throws IOException, InterruptedException {
        Optional<Path> installed = Browser.installed();
        if (installed.isPresent()) {
            Path lists = Files.createDirectories(folder.resolve("lists"));
            Files.copy(Path.of("examples/policy.yml"), lists.resolve("policy.yml"));
            Files.copy(Path.of("examples/telecom-operator/network-purchases.xlsx"), lists.resolve("network.xlsx"));
            Files.copy(Path.of("examples/phase-out/radio-units-2023-2026.csv"), lists.resolve("radio.csv"));
            Files.writeString(lists.resolve("names.csv"), """
                    Order,Vendor,Vendor country,Item,Value,Currency,Order date
                    1,Varnholt Tech. Ltd,EE,switches,400,EUR,2026-01-05
                    2,Varnholt Technologies Ltd,EE,switches,300,EUR,2026-02-05
                    3,Alder Oy,EE,switches,250,EUR,2026-03-05
                    """);
            Files.writeString(lists.resolve("untold.csv"), "aaa,bbb\nx,1\ny,2\nz,3\n");
            Cli.run("check", lists.toString(), "--out", folder.resolve("out").toString());
            browser = Optional.of(Browser.start(installed.get(), profile));
        }
    }

    @AfterAll
    static void close() {
        browser.ifPresent(Browser::close);
    }

    private static Browser browser() {
        assumeTrue(browser.isPresent(), "no browser is installed; pages are not tried");
        return browser.orElseThrow();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static String axe() throws IOException {
        try (InputStream script = Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noPageKeepsAnybodyOut() throws Exception {
        Browser browser = browser();
        List<String> found = new ArrayList<>();
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(7);
        for (Path page : pages()) {
            for (boolean dark : List.of(false, true)) {
                browser.open(page, dark ? 390 : 1280, dark);
                browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
                browser.evaluate(axe() + ";0");
                for (JsonNode violation : browser.evaluate(VIOLATIONS)) {
                    found.add(page.getFileName() + (dark ? ", dark: " : ": ") + violation.asText());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void axeSeesAControlWithoutAName() throws Exception {
        Browser browser = browser();
        browser.open(pages().get(0), 1280, false);
        browser.evaluate("document.body.append(document.createElement('button'))");
        browser.evaluate(axe() + ";0");
        assertThat(browser.evaluate(VIOLATIONS).toString()).contains("button-name");
    }

    @Test
    void everyControlIsReachedWithTheKeyboard() throws Exception {
        Browser browser = browser();
        browser.open(folder.resolve("out/network.xlsx.report.html"), 1280, false);
        browser.evaluate("document.querySelector('#list details').open = true");
        browser.evaluate("addEventListener('focusin', e => { e.target.dataset.reached = ''; })");
        int controls = browser.evaluate(CONTROLS + ".length").asInt();
        assertThat(controls).isGreaterThan(20);
        for (int pressed = 0; pressed < controls + 30; pressed++) {
            browser.pressTab();
        }
        assertThat(browser.evaluate(
                        CONTROLS + ".filter(e => !('reached' in e.dataset)).map(e => e.outerHTML.slice(0, 120))"))
                .isEmpty();
    }
}
