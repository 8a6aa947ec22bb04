package chokepoint.report.sheets;

import chokepoint.finding.Outcome;
import chokepoint.finding.Portfolio;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.Portfolio.Member;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import chokepoint.report.told.Verdict;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheet to read first of several lists: what the group says, where that differs from what its lists say, and every list. */
public final class PortfolioSheet {

    private static final List<Integer> WIDTHS = List.of(40, 12, 20, 12, 12, 12, 22, 44);
    private static final int ALL = WIDTHS.size();
    private static final String NAME = "Portfolio";

    private PortfolioSheet() {}

    public static AddedSheet of(Portfolio portfolio) {
        AddedSheet.Builder sheet = AddedSheet.named(NAME, WIDTHS);
        sheet.row(AddedCell.text(
                        "Chokepoint: " + Verdict.count(portfolio.members().size(), "list"), Look.TITLE)
                .over(ALL));
        sheet.row(AddedCell.text(Verdict.of(portfolio), Look.VERDICT).over(ALL));
        sheet.row(AddedCell.text(Verdict.caveat(Texts.ENGLISH), Look.CAVEAT).over(ALL));
        portfolio.groups().forEach(group -> group(sheet, portfolio, group));
        members(sheet, portfolio);
        return sheet.build();
    }

    private static void group(AddedSheet.Builder sheet, Portfolio portfolio, Group group) {
        sheet.heading(group.title() + ": " + Verdict.count(group.lists().size(), "list"));
        sheet.row(AddedCell.wrapped(Verdict.of(group.audit())).over(ALL));
        group.audit()
                .notices()
                .forEach(notice -> sheet.row(AddedCell.text(notice, Look.MUTED).over(ALL)));
        sheet.row(
                AddedCell.head("Rule"),
                AddedCell.head("Together").over(2),
                AddedCell.figuresHead("Findings"),
                AddedCell.figuresHead("Undecided"),
                AddedCell.figuresHead("Clear"),
                AddedCell.figuresHead("Not evaluable"),
                AddedCell.head("What only the group, or only its lists, say"));
        List<Member> members = portfolio.membersOf(group);
        group.audit().rules().forEach(rule -> sheet.row(rule(rule, members)));
    }

    private static List<AddedCell> rule(RuleResult rule, List<Member> members) {
        List<AddedCell> cells = new ArrayList<>();
        cells.add(AddedCell.wrapped(rule.id() + " " + rule.title()));
        cells.add(AddedCell.outcome(rule.outcome(), Texts.ENGLISH).over(2));
        Stream.of(Outcome.values())
                .map(outcome -> AddedCell.whole(Portfolio.count(members, rule.id(), outcome)))
                .forEach(cells::add);
        cells.add(AddedCell.wrapped(Portfolio.difference(rule, members)));
        return cells;
    }

    private static void members(AddedSheet.Builder sheet, Portfolio portfolio) {
        sheet.heading("Every list");
        int header = sheet.next();
        sheet.row(
                AddedCell.head("List"),
                AddedCell.figuresHead("Lines"),
                AddedCell.figuresHead("Value"),
                AddedCell.figuresHead("High"),
                AddedCell.figuresHead("Medium"),
                AddedCell.figuresHead("Low"),
                AddedCell.head("Currency"),
                AddedCell.head("Why it was not checked"));
        portfolio.members().stream().limit(AddedSheet.MOST_ROWS).forEach(member -> sheet.row(member(member)));
        sheet.filter(header, Math.max(sheet.next() - 1, header + 1), ALL);
        sheet.more(portfolio.members().size() - AddedSheet.MOST_ROWS, "portfolio.json", Texts.ENGLISH);
    }

    private static List<AddedCell> member(Member member) {
        AddedCell name = member.workbook().isEmpty()
                ? AddedCell.wrapped(member.file())
                : AddedCell.link(member.file(), new Target(member.workbook(), "", ""));
        return List.of(
                name,
                AddedCell.whole(member.lines()),
                AddedCell.amount(member.value(), Texts.ENGLISH),
                open(member, Severity.HIGH),
                open(member, Severity.MEDIUM),
                open(member, Severity.LOW),
                AddedCell.text(member.value().known() ? member.value().currency() : ""),
                AddedCell.wrapped(member.problem()));
    }

    private static AddedCell open(Member member, Severity severity) {
        return AddedCell.whole(member.open().getOrDefault(severity, 0));
    }
}
