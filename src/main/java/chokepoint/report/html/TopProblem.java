package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.Problem;
import chokepoint.names.Printable;
import chokepoint.report.wording.ProblemText;
import java.util.List;

/**
 * One of the weightiest open problems, briefly.
 *
 * @param stake what is at stake; empty if that is not known
 * @param findings its findings by rule
 * @param first id of the weightiest of them
 */
record TopProblem(
        String id, SeverityBadge mark, String kind, String title, String stake, String findings, String first) {

    private static final int TITLE = 300;
    private static final int FINDINGS = 160;

    static List<TopProblem> of(Audit audit, int most) {
        return audit.openProblems().stream()
                .limit(most)
                .map(problem -> of(audit, problem))
                .toList();
    }

    private static TopProblem of(Audit audit, Problem problem) {
        return new TopProblem(
                problem.id(),
                SeverityBadge.of(problem.severity(), audit.texts()),
                audit.texts().spoken(problem.kind()),
                Printable.clipped(problem.title(), TITLE),
                ProblemText.stake(problem, audit.texts()),
                Printable.clipped(ProblemText.members(audit, problem), FINDINGS),
                problem.findings().get(0));
    }
}
