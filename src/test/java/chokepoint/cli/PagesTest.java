package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chokepoint.report.ReadPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Report and memo of every example: as text, and as a real browser shows and prints them. */
class PagesTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    /** Too weak contrasts of text: less than 4.5, or 3 for large type (WCAG 2.2, success criterion 1.4.3). */
    private static final String WEAK_CONTRASTS = """
            (() => {
              const rgba = c => { const m = c.match(/[\\d.]+/g).map(Number); return m.length < 4 ? [...m, 1] : m; };
              const light = c => { const [r, g, b] = c.map(v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; });
                return .2126 * r + .7152 * g + .0722 * b; };
              const ground = e => { for (; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor); if (c[3] > 0) return c; } return [255, 255, 255, 1]; };
              const weak = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let n = walker.nextNode(); n; n = walker.nextNode()) {
                const e = n.parentElement, s = getComputedStyle(e);
                if (!n.data.trim() || ['title', 'desc', 'style'].includes(e.tagName) || !e.getClientRects().length) continue;
                const c = rgba(e.closest('svg') ? s.fill : s.color), a = light(c), b = light(ground(e));
                const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05), size = parseFloat(s.fontSize);
                const large = size >= 24 || size >= 18.66 && s.fontWeight >= 700;
                if (ratio < (large ? 3 : 4.5)) weak.push(n.data.trim().slice(0, 40) + ': ' + ratio.toFixed(2));
              }
              return weak;
            })()""";

    @TempDir
    private static Path out;

    @BeforeAll
    static void check() {
        Cli.run("check", EXAMPLES.toString(), "--out", out.toString(), "--jobs", "1");
    }

    private static List<Path> pages(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(pages).hasSizeGreaterThanOrEqualTo(4);
            return pages;
        }
    }

    @Test
    void everyPageAsksForNothingAndIsToldInWords() throws IOException {
        for (Path page : pages(".html")) {
            ReadPage.of(Files.readString(page))
                    .asksForNothingAndDoesNothing()
                    .hasItsHeadingsInOrder()
                    .tellsEveryChartInWords()
                    .leadsOnlyToWhatIsThere();
        }
    }

    @Test
    void namesThatAreMarkupStayText(@TempDir Path folder) throws IOException {
        String name = "<script>alert(1)</script>\u202Egnp.exe & 'sons'";
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "Order,Vendor,Vendor country,Category,Value,Currency,Order date\n1," + name
                        + ",Sweden,<b>chips</b>,700,EUR,2026-01-01\n2,Birch,Estonia,<b>chips</b>,200,EUR,2026-01-02\n"
                        + "3,Cedar,Estonia,<b>chips</b>,100,EUR,2026-01-03\n");
        Cli.run(
                "check",
                list.toString(),
                "--home",
                "EE",
                "--out",
                folder.resolve("out").toString());
        for (String page : List.of("list.csv.report.html", "list.csv.memo.html")) {
            ReadPage read = ReadPage.of(Files.readString(folder.resolve("out").resolve(page)));
            read.asksForNothingAndDoesNothing();
            assertThat(read.text()).contains("<script>alert(1)</script>[U+202E]gnp.exe & 'sons'", "<b>chips</b>");
        }
    }

    @Test
    void everyPageShowsWellInABrowser(@TempDir(cleanup = CleanupMode.NEVER) Path profile)
            throws IOException, InterruptedException {
        try (Browser browser = browser(profile)) {
            for (Path page : pages(".html")) {
                showsWell(browser, page, DESKTOP, false);
                showsWell(browser, page, PHONE, true);
            }
        }
    }

    private static void showsWell(Browser browser, Path page, int width, boolean dark) throws InterruptedException {
        browser.open(page, width, dark);
        String where = page.getFileName() + " at " + width + (dark ? ", dark" : ", light");
        assertThat(browser.complaints()).as(where).isEmpty();
        assertThat(browser.requests())
                .as(where)
                .allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
        assertThat(browser.requests())
                .as(where)
                .filteredOn(address -> address.startsWith("file:"))
                .hasSize(1);
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .as(where)
                .isLessThanOrEqualTo(width);
        assertThat(browser.evaluate(WEAK_CONTRASTS)).as(where).isEmpty();
        assertThat(browser.evaluate("document.querySelectorAll('svg[role=img] > title').length")
                        .asInt())
                .as(where)
                .isEqualTo(browser.evaluate("document.querySelectorAll('svg[role=img]').length")
                        .asInt());
    }

    @Test
    void memoPrintsOnOneSheet(@TempDir(cleanup = CleanupMode.NEVER) Path profile)
            throws IOException, InterruptedException {
        try (Browser browser = browser(profile)) {
            for (Path memo : pages(".memo.html")) {
                browser.open(memo, DESKTOP, false);
                String pdf = new String(browser.print(), StandardCharsets.ISO_8859_1);
                assertThat(PDF_PAGE.matcher(pdf).results().count())
                        .as("%s", memo)
                        .isEqualTo(1);
            }
        }
    }

    private static Browser browser(Path profile) throws IOException, InterruptedException {
        assumeTrue(Browser.installed().isPresent(), "no Chromium on the path: pages are not opened");
        return Browser.start(Browser.installed().orElseThrow(), profile);
    }
}
