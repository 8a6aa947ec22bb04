package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.Portfolio;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.Portfolio.Member;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import chokepoint.finding.UncheckedFile;
import chokepoint.finding.VerdictWord;
import chokepoint.names.Printable;
import chokepoint.report.wording.GroupRemark;
import chokepoint.report.wording.VerdictText;
import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything on the page about several lists.
 *
 * @param words what is said of each question
 * @param tiles how many lists end in which verdict, and what they are worth by currency
 * @param open findings of all lists that nobody has decided on, by severity
 * @param rest how many lists are not shown, in words; empty if all are
 * @param passedOver files that were not taken for lists, and why
 */
record PortfolioPage(
        Texts texts,
        String version,
        String title,
        String verdict,
        String words,
        List<LabelledValue> tiles,
        List<KeyFigure> open,
        List<String> notices,
        List<Judged> groups,
        List<Row> rows,
        String rest,
        List<LabelledValue> passedOver) {

    private static final int ROWS = 1_000;
    private static final int PROBLEMS = 12;
    private static final int CURRENCIES = 6;
    private static final List<Severity> SEVERITIES = List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW);
    private static final int DIFFERENCES = 12;
    private static final int LONG = 300;
    private static final int NAME = 160;

    /**
     * Lists that were judged together.
     *
     * @param differences what only the group, or only its lists, say
     */
    record Judged(
            String title, String verdict, List<TopProblem> problems, String rest, List<LabelledValue> differences) {}

    /**
     * One list.
     *
     * @param workbook where its checked workbook lies; empty if it was not checked
     * @param report where its page lies; empty if it has none
     */
    record Row(
            String name,
            String workbook,
            String report,
            String lines,
            String value,
            String word,
            List<KeyFigure> open,
            String problem) {}

    /**
     * The page.
     *
     * @param link turns a path into a link
     */
    static PortfolioPage of(Portfolio portfolio, UnaryOperator<String> link) {
        Texts texts = portfolio.texts();
        List<Member> members = portfolio.members();
        int more = members.size() - ROWS;
        return new PortfolioPage(
                texts,
                portfolio.version(),
                texts.count("report.lists", members.size()),
                VerdictText.of(portfolio),
                VerdictText.words(portfolio),
                tiles(members, texts),
                SEVERITIES.stream()
                        .map(severity -> new KeyFigure(
                                SeverityBadge.of(severity, texts),
                                texts.spoken(members.stream()
                                        .mapToInt(member -> open(member, severity))
                                        .sum())))
                        .toList(),
                portfolio.notices(),
                portfolio.groups().stream()
                        .map(group -> together(group, portfolio, texts))
                        .toList(),
                members.stream()
                        .sorted(Comparator.comparing((Member member) -> open(member, Severity.HIGH))
                                .thenComparing(member -> open(member, Severity.MEDIUM))
                                .thenComparing(member -> open(member, Severity.LOW))
                                .reversed())
                        .limit(ROWS)
                        .map(member -> row(member, link, texts))
                        .toList(),
                more > 0 ? texts.count("html.more.workbook", more) : "",
                portfolio.passedOver().stream()
                        .limit(ROWS)
                        .map(file -> passedOver(file, texts))
                        .toList());
    }

    private static List<LabelledValue> tiles(List<Member> members, Texts texts) {
        Map<VerdictWord, Integer> verdicts = new TreeMap<>();
        Map<String, Money> values = new TreeMap<>();
        for (Member member : members) {
            verdicts.merge(member.verdict().word(), 1, Integer::sum);
            if (member.value().known()) {
                values.merge(member.value().currency(), member.value(), Money::plus);
            }
        }
        List<LabelledValue> tiles = new ArrayList<>();
        verdicts.forEach((word, count) -> tiles.add(
                new LabelledValue(texts.text("html.portfolio.tile", texts.spoken(word)), texts.spoken(count))));
        values.values().stream()
                .limit(CURRENCIES)
                .forEach(
                        value -> tiles.add(new LabelledValue(texts.text("html.portfolio.value"), texts.spoken(value))));
        return tiles;
    }

    private static LabelledValue passedOver(UncheckedFile file, Texts texts) {
        String may = file.kind().leavesOpen() ? texts.text("report.portfolio.may") + ": " : "";
        return new LabelledValue(
                Printable.clipped(file.file(), NAME), may + texts.text("report.portfolio.reason", file.reason()));
    }

    String style() {
        return ReportPage.style("report.css");
    }

    private static Judged together(Group group, Portfolio portfolio, Texts texts) {
        Audit audit = group.audit();
        int more = audit.openProblems().size() - PROBLEMS;
        List<Member> members = portfolio.membersOf(group);
        return new Judged(
                Printable.clipped(group.title(), NAME),
                VerdictText.of(audit),
                TopProblem.of(audit, PROBLEMS),
                more > 0 ? texts.count("html.more.workbook", more) : "",
                audit.rules().stream()
                        .flatMap(rule -> difference(rule, members, texts))
                        .limit(DIFFERENCES)
                        .toList());
    }

    private static Stream<LabelledValue> difference(RuleResult together, List<Member> members, Texts texts) {
        String difference = GroupRemark.difference(together, members, texts);
        return difference.isEmpty()
                ? Stream.empty()
                : Stream.of(new LabelledValue(together.id() + " " + together.title(), difference));
    }

    private static Row row(Member member, UnaryOperator<String> link, Texts texts) {
        boolean checked = !member.workbook().isEmpty();
        Function<Severity, KeyFigure> figure =
                severity -> new KeyFigure(SeverityBadge.of(severity, texts), texts.spoken(open(member, severity)));
        return new Row(
                Printable.clipped(member.file(), NAME),
                checked ? link.apply(member.workbook()) : "",
                link.apply(member.report()),
                texts.spoken(member.lines()),
                member.value().known() ? texts.spoken(member.value()) : "",
                texts.spoken(member.verdict().word()),
                checked ? SEVERITIES.stream().map(figure).toList() : List.of(),
                Printable.clipped(member.problem(), LONG));
    }

    private static int open(Member member, Severity severity) {
        return member.open().getOrDefault(severity, 0);
    }
}
