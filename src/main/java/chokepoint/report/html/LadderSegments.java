package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.report.wording.Ladder;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Segment;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Selects the segments that the report shows with a ladder of their own. */
final class LadderSegments {

    private LadderSegments() {}

    /** Each assigned segment in its latest period; if there is none, what the whole list says. */
    static List<Ladder.Step> latest(Audit audit) {
        List<Ladder.Step> steps = Ladder.of(audit).steps();
        List<Ladder.Step> assigned =
                steps.stream().filter(step -> step.segment().assigned()).toList();
        List<Ladder.Step> shown = assigned.isEmpty() ? steps : assigned;
        Map<Segment, String> latest = new HashMap<>();
        shown.forEach(step -> latest.merge(step.segment(), step.period(), LadderSegments::later));
        return shown.stream()
                .filter(step -> step.period().equals(latest.get(step.segment())))
                .sorted(Comparator.comparing((Ladder.Step step) -> step.flips().isEmpty()))
                .toList();
    }

    /** What belongs to no segment, if others do. */
    static List<Ladder.Step> unassigned(Audit audit) {
        List<Ladder.Step> steps = Ladder.of(audit).steps();
        return steps.stream().allMatch(step -> !step.segment().assigned())
                ? List.of()
                : steps.stream().filter(step -> !step.segment().assigned()).toList();
    }

    /** Periods of the calendar begin with a digit and come before words such as {@code undated}. */
    private static String later(String one, String other) {
        boolean oneDated = Character.isDigit(one.charAt(0));
        boolean otherDated = Character.isDigit(other.charAt(0));
        if (oneDated != otherDated) {
            return oneDated ? one : other;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    static List<Exposure> holders(Audit audit, Ladder.Step step, chokepoint.trade.values.Scope scope) {
        return audit.exposures().stream()
                .filter(exposure -> exposure.scope() == scope
                        && exposure.segment().equals(step.segment())
                        && exposure.period().equals(step.period()))
                .toList();
    }
}
