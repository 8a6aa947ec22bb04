package chokepoint.rulebook;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Refuses what Drools knows and no rule may use, and says what to write instead. */
final class Refusals {

    static final String SEE_TALLY =
            "; a rule sees one line or tally at a time: what several lines say together stands in "
                    + "PartHistory, DocumentUse, Exposure or Concentration";

    private static final Map<Class<?>, String> INSTEAD = Map.of(
            OrDescr.class,
            "uses 'or' between facts; join conditions of one line or tally with ||, or write two rules",
            EvalDescr.class,
            "uses 'eval'; conditions stand in the brackets of a line, tally or list",
            ForallDescr.class,
            "asks 'forall'" + SEE_TALLY);

    private final String code;
    private final Problems problems;

    Refusals(RuleFile file, Problems problems) {
        this.code = Blanked.of(file.text());
        this.problems = problems;
    }

    void refuse(BaseDescr element) {
        String message = INSTEAD.getOrDefault(
                element.getClass(), "uses what no rule may; 'when' has a Limit, lists, and one line or tally");
        problems.at(Math.max(0, element.getStartCharacter()), message);
    }

    /** False, with the reason among the problems, if the pattern adds up, looks elsewhere or names no property. */
    boolean takesOnlyWhatItIsGiven(PatternDescr pattern) {
        int start = pattern.getStartCharacter();
        if (pattern.getSource() instanceof AccumulateDescr sum) {
            problems.at(sum.getStartCharacter(), "adds up inside the rule" + SEE_TALLY);
        } else if (pattern.getSource() != null) {
            problems.at(
                    offsetOf("from", pattern), "takes facts 'from' elsewhere; a rule sees only the facts it is given");
        } else if (!pattern.getBehaviors().isEmpty()) {
            problems.at(offsetOf("over", pattern), "looks 'over' a window; a rule sees only the facts it is given");
        } else if (pattern.getConstraint().getDescrs().stream().anyMatch(Refusals::byPosition)) {
            problems.at(start, "names no property before ';'; write what is asked, with commas between");
        } else {
            return true;
        }
        return false;
    }

    private static boolean byPosition(BaseDescr constraint) {
        return constraint instanceof ExprConstraintDescr expression
                && expression.getType() == ExprConstraintDescr.Type.POSITIONAL;
    }

    /** Where a word stands first in the code of an element. */
    int offsetOf(String word, BaseDescr element) {
        Matcher matcher =
                Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "\\b").matcher(code);
        return matcher.find(element.getStartCharacter()) ? matcher.start() : element.getStartCharacter();
    }
}
