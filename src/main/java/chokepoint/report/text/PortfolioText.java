package chokepoint.report.text;

import chokepoint.finding.Portfolio;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.Portfolio.Mention;
import chokepoint.finding.Problem;
import chokepoint.finding.RuleResult;
import chokepoint.report.wording.ControlText;
import chokepoint.report.wording.GroupRemark;
import chokepoint.report.wording.ProblemText;
import chokepoint.report.wording.VerdictText;
import chokepoint.words.Texts;
import java.util.List;

/** Prints for a terminal what several lists say together. */
public final class PortfolioText {

    private static final int PROBLEMS_SHOWN = 15;
    private static final int CONTROL_SHOWN = 6;

    private final Portfolio portfolio;
    private final Texts texts;
    private final TextBlock text;

    private PortfolioText(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.texts = portfolio.texts();
        this.text = new TextBlock(false, TextBlock.USUAL_WIDTH, texts);
    }

    /** Each line ended by a line feed. */
    public static String render(Portfolio portfolio) {
        PortfolioText told = new PortfolioText(portfolio);
        told.text.title(told.texts.text("report.portfolio.title"));
        told.text.plain(VerdictText.of(portfolio));
        told.text.plain(VerdictText.words(portfolio));
        portfolio.notices().forEach(told.text::plain);
        portfolio.groups().forEach(told::group);
        return told.text.toString();
    }

    private void group(Group group) {
        text.heading(group.title());
        ControlText.sentences(group.audit().list().control(), texts).stream()
                .limit(CONTROL_SHOWN)
                .forEach(text::plain);
        List<Problem> problems = group.audit().openProblems();
        problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> problem(group, problem));
        text.more(problems.size() - PROBLEMS_SHOWN);
        for (RuleResult rule : group.audit().rules()) {
            String difference = GroupRemark.difference(rule, portfolio.membersOf(group), texts);
            if (!difference.isEmpty()) {
                text.plain(rule.id() + ": " + difference);
            }
        }
    }

    private void problem(Group group, Problem problem) {
        long lists = problem.findings().stream()
                .flatMap(finding -> group.mentions().getOrDefault(finding, List.of()).stream())
                .map(Mention::file)
                .distinct()
                .count();
        text.finding(
                problem.severity(),
                problem.id() + "  " + texts.spoken(problem.kind()) + "  " + texts.count("report.lists", lists));
        text.under(problem.title());
        text.underMuted(ProblemText.members(group.audit(), problem));
    }
}
