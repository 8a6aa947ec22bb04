package chokepoint.report.text;

import chokepoint.finding.Finding;
import chokepoint.finding.Portfolio;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.RuleResult;
import chokepoint.report.wording.ControlText;
import chokepoint.report.wording.GroupRemark;
import chokepoint.report.wording.VerdictText;
import chokepoint.words.Texts;
import java.util.List;
import java.util.Locale;

/** Prints for a terminal what several lists say together. */
public final class PortfolioText {

    private static final int FINDINGS_SHOWN = 15;
    private static final int CONTROL_SHOWN = 6;

    private final Portfolio portfolio;
    private final Texts texts;
    private final TextBlock text;

    private PortfolioText(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.texts = portfolio.texts();
        this.text = new TextBlock(false, texts);
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
        group.audit().findings().stream().limit(FINDINGS_SHOWN).forEach(finding -> finding(group, finding));
        text.more(group.audit().findings().size() - FINDINGS_SHOWN);
        for (RuleResult rule : group.audit().rules()) {
            String difference = GroupRemark.difference(rule, portfolio.membersOf(group), texts);
            if (!difference.isEmpty()) {
                text.plain(rule.id() + ": " + difference);
            }
        }
    }

    private void finding(Group group, Finding finding) {
        int lists = group.mentions().getOrDefault(finding.id(), List.of()).size();
        text.finding(
                finding.severity(),
                String.format(
                        Locale.ROOT,
                        "%s  %s  %s  %s",
                        finding.id(),
                        texts.spoken(finding.kind()),
                        finding.rule(),
                        texts.count("report.lists", lists)));
        text.under(finding.message());
    }
}
