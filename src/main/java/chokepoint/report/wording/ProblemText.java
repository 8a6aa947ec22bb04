package chokepoint.report.wording;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Problem;
import chokepoint.trade.values.Share;
import chokepoint.words.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What reports say of a problem. */
public final class ProblemText {

    private static final int IDS = 3;

    private ProblemText() {}

    /** Its findings by rule, weightiest first: {@code CON-002 F-0001, F-0004; CON-004 F-0007}. */
    public static String members(Audit audit, Problem problem) {
        Map<String, List<String>> byRule = audit.findings(problem).stream()
                .collect(Collectors.groupingBy(
                        Finding::rule, LinkedHashMap::new, Collectors.mapping(Finding::id, Collectors.toList())));
        return byRule.entrySet().stream()
                .map(rule -> rule.getKey() + " " + audit.texts().firstFew(IDS, rule.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** {@code 4,655,455.10 EUR at stake, 75.53 % of the list}; what is not known is left out. */
    public static String stake(Problem problem, Texts texts) {
        if (!problem.valueAtStake().known()) {
            return "";
        }
        return problem.share().compareTo(Share.NONE) > 0
                ? texts.text("problem.stake share", problem.valueAtStake(), problem.share())
                : texts.text("problem.stake", problem.valueAtStake());
    }
}
