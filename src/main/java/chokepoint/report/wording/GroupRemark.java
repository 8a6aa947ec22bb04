package chokepoint.report.wording;

import chokepoint.finding.Outcome;
import chokepoint.finding.Portfolio;
import chokepoint.finding.Portfolio.Member;
import chokepoint.finding.RuleResult;
import chokepoint.words.Texts;
import java.util.List;

/** A remark on a result that several lists have together and none of them alone. */
public final class GroupRemark {

    private GroupRemark() {}

    /** In words; empty if they say the same. */
    public static String difference(RuleResult together, List<Member> members, Texts texts) {
        int finding = Portfolio.count(members, together.id(), Outcome.FINDINGS);
        if (together.outcome() == Outcome.FINDINGS && finding == 0) {
            return texts.text("report.portfolio.only group");
        }
        return together.outcome() == Outcome.CLEAR && finding > 0
                ? texts.count("report.portfolio.only lists", finding)
                : "";
    }
}
