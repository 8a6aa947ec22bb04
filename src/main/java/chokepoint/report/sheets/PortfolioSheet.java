package chokepoint.report.sheets;

import chokepoint.finding.Outcome;
import chokepoint.finding.Portfolio;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.Portfolio.Member;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import chokepoint.report.wording.GroupRemark;
import chokepoint.report.wording.VerdictText;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheet to read first of several lists: what the group says, where that differs from what its lists say, and every list. */
public final class PortfolioSheet {

    private static final List<Integer> WIDTHS = List.of(40, 12, 20, 12, 12, 12, 22, 18, 44);
    private static final int ALL = WIDTHS.size();

    private PortfolioSheet() {}

    public static AddedSheet of(Portfolio portfolio) {
        Texts texts = portfolio.texts();
        AddedSheet.Builder sheet = AddedSheet.named(texts.text("sheets.portfolio"), WIDTHS);
        sheet.row(AddedCell.text(
                        "Chokepoint: "
                                + texts.count(
                                        "report.lists", portfolio.members().size()),
                        Look.TITLE)
                .over(ALL));
        sheet.row(AddedCell.text(VerdictText.of(portfolio), Look.VERDICT).over(ALL));
        sheet.row(AddedCell.wrapped(VerdictText.words(portfolio)).over(ALL));
        sheet.row(AddedCell.text(VerdictText.caveat(texts), Look.CAVEAT).over(ALL));
        portfolio
                .notices()
                .forEach(notice -> sheet.row(AddedCell.wrapped(notice).over(ALL)));
        portfolio.groups().forEach(group -> group(sheet, portfolio, group));
        members(sheet, portfolio);
        passedOver(sheet, portfolio);
        return sheet.build();
    }

    private static void group(AddedSheet.Builder sheet, Portfolio portfolio, Group group) {
        Texts texts = portfolio.texts();
        sheet.heading(
                group.title() + ": " + texts.count("report.lists", group.lists().size()));
        sheet.row(AddedCell.wrapped(VerdictText.of(group.audit())).over(ALL));
        group.audit()
                .notices()
                .forEach(notice -> sheet.row(AddedCell.text(notice, Look.MUTED).over(ALL)));
        sheet.row(
                AddedCell.head(texts.text("report.rule")),
                AddedCell.head(texts.text("summary.together")).over(2),
                AddedCell.figuresHead(texts.text("sheets.findings")),
                AddedCell.figuresHead(texts.text("text.undecided")),
                AddedCell.figuresHead(texts.text("report.portfolio.clear")),
                AddedCell.figuresHead(texts.text("text.not evaluable")),
                AddedCell.head(texts.text("report.portfolio.differs")).over(2));
        List<Member> members = portfolio.membersOf(group);
        group.audit().rules().forEach(rule -> sheet.row(rule(rule, members, texts)));
    }

    private static List<AddedCell> rule(RuleResult rule, List<Member> members, Texts texts) {
        List<AddedCell> cells = new ArrayList<>();
        cells.add(AddedCell.wrapped(rule.id() + " " + rule.title()));
        cells.add(AddedCell.outcome(rule.outcome(), texts).over(2));
        Stream.of(Outcome.values())
                .map(outcome -> AddedCell.whole(Portfolio.count(members, rule.id(), outcome)))
                .forEach(cells::add);
        cells.add(
                AddedCell.wrapped(GroupRemark.difference(rule, members, texts)).over(2));
        return cells;
    }

    private static void members(AddedSheet.Builder sheet, Portfolio portfolio) {
        Texts texts = portfolio.texts();
        sheet.heading(texts.text("html.portfolio.lists"));
        int header = sheet.next();
        sheet.row(
                AddedCell.head(texts.text("html.portfolio.list")),
                AddedCell.figuresHead(texts.text("report.fact.lines")),
                AddedCell.figuresHead(texts.text("report.fact.value")),
                AddedCell.figuresHead(texts.spoken(Severity.HIGH)),
                AddedCell.figuresHead(texts.spoken(Severity.MEDIUM)),
                AddedCell.figuresHead(texts.spoken(Severity.LOW)),
                AddedCell.head(texts.text("run.currency")),
                AddedCell.head(texts.text("report.portfolio.verdict")),
                AddedCell.head(texts.text("report.portfolio.unchecked")));
        portfolio.members().stream().limit(AddedSheet.MOST_ROWS).forEach(member -> sheet.row(member(member, texts)));
        sheet.filter(header, Math.max(sheet.next() - 1, header + 1), ALL);
        sheet.more(portfolio.members().size() - AddedSheet.MOST_ROWS, "portfolio.json", texts);
    }

    private static void passedOver(AddedSheet.Builder sheet, Portfolio portfolio) {
        if (portfolio.passedOver().isEmpty()) {
            return;
        }
        Texts texts = portfolio.texts();
        sheet.heading(texts.text("report.portfolio.passed over"));
        portfolio.passedOver().stream()
                .limit(AddedSheet.MOST_ROWS)
                .forEach(file -> sheet.row(
                        AddedCell.wrapped(file.file()),
                        AddedCell.wrapped(file.kind().leavesOpen() ? texts.text("report.portfolio.may") : "")
                                .over(2),
                        AddedCell.wrapped(texts.text("report.portfolio.reason", file.reason()))
                                .over(ALL - 3)));
        sheet.more(portfolio.passedOver().size() - AddedSheet.MOST_ROWS, "portfolio.json", texts);
    }

    private static List<AddedCell> member(Member member, Texts texts) {
        AddedCell name = member.workbook().isEmpty()
                ? AddedCell.wrapped(member.file())
                : AddedCell.link(member.file(), new LinkTarget(member.workbook(), "", ""));
        return List.of(
                name,
                AddedCell.whole(member.lines()),
                AddedCell.amount(member.value(), texts),
                open(member, Severity.HIGH),
                open(member, Severity.MEDIUM),
                open(member, Severity.LOW),
                AddedCell.text(member.value().known() ? member.value().currency() : ""),
                AddedCell.text(texts.spoken(member.verdict().word())),
                AddedCell.wrapped(member.problem()));
    }

    private static AddedCell open(Member member, Severity severity) {
        return AddedCell.whole(member.open().getOrDefault(severity, 0));
    }
}
