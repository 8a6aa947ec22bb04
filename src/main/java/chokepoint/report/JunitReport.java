package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import chokepoint.finding.UncheckedFile;
import chokepoint.finding.VerdictWord;
import chokepoint.report.wording.CellText;
import chokepoint.report.wording.VerdictText;
import chokepoint.trade.values.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Test results as JUnit writes them and Jenkins and GitLab read them: a suite for each list, a case for each rule. A rule with open findings
 * failed; one that could not be evaluated, or that the unknown leaves undecided, is skipped; a list that could not be judged is an error.
 */
final class JunitReport implements Report {

    private static final String NAME = "chokepoint";

    /** What a viewer shows of a failure; the findings file has all. */
    private static final int MOST_FINDINGS = 100;

    private static final int MOST_CELLS = 10;

    private final OutputStream bytes;
    private final List<Suite> suites = new ArrayList<>();

    JunitReport(OutputStream bytes) {
        this.bytes = bytes;
    }

    /** The cases of one list. */
    private record Suite(String name, List<Case> cases) {

        long with(Result result) {
            return cases.stream().filter(each -> each.result == result).count();
        }
    }

    /** One case and what is told of it. */
    private record Case(String name, Result result, String type, String message, String text) {

        static Case error(String name, String message) {
            return new Case(name, Result.ERROR, "not judged", message, "");
        }
    }

    /** How a case ended, by the element that says so. */
    private enum Result {
        PASSED(""),
        FAILED("failure"),
        ERROR("error"),
        SKIPPED("skipped");

        private final String element;

        Result(String element) {
            this.element = element;
        }
    }

    @Override
    public void add(Audit audit) {
        List<Case> cases = new ArrayList<>();
        if (audit.verdict().word() == VerdictWord.NOT_JUDGED) {
            cases.add(Case.error("the list can be judged", VerdictText.of(audit)));
        }
        Map<String, List<Finding>> open =
                audit.findings().stream().filter(Finding::open).collect(Collectors.groupingBy(Finding::rule));
        audit.rules().forEach(rule -> cases.add(ofRule(audit, rule, open.getOrDefault(rule.id(), List.of()))));
        suites.add(new Suite(audit.list().file(), cases));
    }

    private static Case ofRule(Audit audit, RuleResult rule, List<Finding> open) {
        String name = rule.id() + " " + rule.title();
        if (!open.isEmpty()) {
            return failed(name, open);
        }
        return rule.outcome() == Outcome.NOT_EVALUABLE || rule.outcome() == Outcome.UNDECIDED
                ? new Case(name, Result.SKIPPED, "", reason(audit, rule), "")
                : new Case(name, Result.PASSED, "", "", "");
    }

    private static String reason(Audit audit, RuleResult rule) {
        Stream<String> why = rule.missing().isEmpty()
                ? rule.segments().stream()
                        .map(RuleResult.SegmentResult::reason)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .limit(MOST_CELLS)
                : Stream.of(String.join(", ", rule.missing()));
        return Stream.concat(
                        Stream.of(audit.texts().spoken(rule.outcome())),
                        Stream.of(why.collect(Collectors.joining("; "))).filter(text -> !text.isEmpty()))
                .collect(Collectors.joining(": "));
    }

    private static Case failed(String name, List<Finding> open) {
        Severity severest = open.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String text = open.stream().limit(MOST_FINDINGS).map(JunitReport::told).collect(Collectors.joining("\n"));
        String more = open.size() > MOST_FINDINGS ? "\n… " + (open.size() - MOST_FINDINGS) : "";
        String further = open.size() == 1 ? "" : " (+ " + (open.size() - 1) + ")";
        return new Case(name, Result.FAILED, severest.toString(), open.get(0).message() + further, text + more);
    }

    /** {@code F-0001 high, 98,540 EUR: … at PO!K8 PO!K9 …}. */
    private static String told(Finding finding) {
        Money value = finding.valueAtStake();
        String cells = finding.cells().stream()
                .limit(MOST_CELLS)
                .map(CellText::address)
                .collect(Collectors.joining(" "));
        return finding.id() + " " + finding.severity() + (value.known() ? ", " + value : "") + ": " + finding.message()
                + (cells.isEmpty() ? "" : " [" + cells + (finding.cells().size() > MOST_CELLS ? " …]" : "]"));
    }

    @Override
    public void notChecked(List<UncheckedFile> files) {
        for (UncheckedFile file : files) {
            suites.add(new Suite(
                    file.file(),
                    List.of(
                            file.kind().leavesOpen()
                                    ? Case.error("the file can be checked", file.reason())
                                    : new Case("the file can be checked", Result.SKIPPED, "", file.reason(), ""))));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            start(xml, "testsuites", 0);
            xml.writeAttribute("name", NAME);
            counts(xml, suites);
            for (Suite suite : suites) {
                write(xml, suite);
            }
            end(xml, 0);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(XMLStreamWriter xml, Suite suite) throws XMLStreamException {
        start(xml, "testsuite", 1);
        attribute(xml, "name", suite.name);
        counts(xml, List.of(suite));
        for (Case each : suite.cases) {
            start(xml, "testcase", 2);
            attribute(xml, "classname", suite.name);
            attribute(xml, "name", each.name);
            if (each.result != Result.PASSED) {
                result(xml, each);
                end(xml, 2);
            } else {
                xml.writeEndElement();
            }
        }
        end(xml, 1);
    }

    private static void result(XMLStreamWriter xml, Case each) throws XMLStreamException {
        start(xml, each.result.element, 3);
        attribute(xml, "message", each.message);
        if (!each.type.isEmpty()) {
            attribute(xml, "type", each.type);
        }
        xml.writeCharacters(valid(each.text));
        xml.writeEndElement();
    }

    private static void counts(XMLStreamWriter xml, List<Suite> suites) throws XMLStreamException {
        count(
                xml,
                "tests",
                suites.stream().mapToLong(suite -> suite.cases.size()).sum());
        count(xml, "failures", sum(suites, Result.FAILED));
        count(xml, "errors", sum(suites, Result.ERROR));
        count(xml, "skipped", sum(suites, Result.SKIPPED));
    }

    private static long sum(List<Suite> suites, Result result) {
        return suites.stream().mapToLong(suite -> suite.with(result)).sum();
    }

    private static void count(XMLStreamWriter xml, String name, long count) throws XMLStreamException {
        xml.writeAttribute(name, Long.toString(count));
    }

    private static void attribute(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeAttribute(name, valid(text));
    }

    private static void start(XMLStreamWriter xml, String element, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(element);
    }

    private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    /** What no document of XML 1.0 may hold becomes the sign for what cannot be shown. */
    private static String valid(String text) {
        return text.codePoints()
                .map(sign -> isValid(sign) ? sign : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isValid(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= ' ' && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}
