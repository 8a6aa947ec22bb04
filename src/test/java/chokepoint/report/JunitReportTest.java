package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.Outcome;
import chokepoint.finding.UncheckedFile;
import chokepoint.trade.values.Day;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {

    private static Element written(List<UncheckedFile> notChecked, Audit... audits) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportFormat.JUNIT.write(List.of(audits), notChecked, bytes);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes.toByteArray()))
                .getDocumentElement();
    }

    private static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String nameOf(Element within) {
        return ((Element) within.getParentNode()).getAttribute("name");
    }

    @Test
    void aListIsASuiteAndARuleACase() throws Exception {
        Audit audit = AuditFixture.telecom();
        Element suites = written(List.of(), audit, AuditFixture.csv());
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(all(suites, "testsuite"))
                .extracting(suite -> suite.getAttribute("name"))
                .containsExactly("operator/purchases.xlsx", "operator/purchases.csv");
        assertThat(all(all(suites, "testsuite").get(0), "testcase"))
                .extracting(each -> each.getAttribute("name"))
                .containsExactlyElementsOf(audit.rules().stream()
                        .map(rule -> rule.id() + " " + rule.title())
                        .toList());
    }

    @Test
    void numbersOfASuiteAreThoseOfItsCases() throws Exception {
        Element suites = written(List.of(), AuditFixture.telecom(), AuditFixture.csv());
        List<Element> each = new ArrayList<>(all(suites, "testsuite"));
        each.add(suites);
        assertThat(each).allSatisfy(suite -> {
            assertThat(suite.getAttribute("tests"))
                    .isEqualTo("" + all(suite, "testcase").size());
            assertThat(suite.getAttribute("failures"))
                    .isEqualTo("" + all(suite, "failure").size());
            assertThat(suite.getAttribute("errors"))
                    .isEqualTo("" + all(suite, "error").size());
            assertThat(suite.getAttribute("skipped"))
                    .isEqualTo("" + all(suite, "skipped").size());
        });
        assertThat(all(suites, "failure")).isNotEmpty();
        assertThat(all(suites, "skipped")).isNotEmpty();
    }

    @Test
    void aRuleWithOpenFindingsFailedAndNamesThem() throws Exception {
        Audit audit = AuditFixture.telecom();
        Set<String> open = audit.findings().stream()
                .filter(Finding::open)
                .map(Finding::rule)
                .collect(Collectors.toSet());
        Element suites = written(List.of(), audit);
        assertThat(all(suites, "failure"))
                .extracting(failure -> nameOf(failure).split(" ")[0])
                .containsExactlyInAnyOrderElementsOf(open);
        Finding first = audit.findings().get(0);
        assertThat(all(suites, "failure"))
                .filteredOn(failure -> nameOf(failure).startsWith(first.rule()))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.getAttribute("type")).isEqualTo("high");
                    assertThat(failure.getAttribute("message")).startsWith(first.message());
                    assertThat(failure.getTextContent()).startsWith(first.id() + " high, ");
                });
    }

    @Test
    void whatIsDecidedDoesNotFail() throws Exception {
        Audit audit = AuditFixture.telecom();
        Disposition accepted =
                new Disposition(Disposition.State.ACCEPTED, "no other source", "A. Berg", Day.of("2027-06-30"), "");
        List<Finding> decided =
                audit.findings().stream().map(finding -> finding.with(accepted)).toList();
        assertThat(all(written(List.of(), AuditFixture.with(audit, decided, audit.rules())), "failure"))
                .isEmpty();
    }

    @Test
    void whatCouldNotBeEvaluatedIsSkippedWithWhatIsMissing() throws Exception {
        Audit audit = AuditFixture.telecom();
        var rule = audit.rules().stream()
                .filter(each -> each.outcome() == Outcome.NOT_EVALUABLE)
                .findFirst()
                .orElseThrow();
        assertThat(all(written(List.of(), audit), "skipped"))
                .filteredOn(skipped -> nameOf(skipped).startsWith(rule.id()))
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.getAttribute("message"))
                        .isEqualTo("not evaluable: " + String.join(", ", rule.missing())));
    }

    @Test
    void aListThatCouldNotBeReadIsAnErrorAndAFileThatIsNoneIsSkipped() throws Exception {
        Element suites = written(List.of(
                new UncheckedFile("a.xlsx", UncheckedFile.Kind.DECLINED, "a.xlsx: \u0001 no rows"),
                new UncheckedFile("logo.bin", UncheckedFile.Kind.NO_LIST, "no list")));
        assertThat(all(suites, "error"))
                .extracting(error -> error.getAttribute("message"))
                .containsExactly("a.xlsx: \uFFFD no rows");
        assertThat(all(suites, "skipped")).hasSize(1);
    }
}
