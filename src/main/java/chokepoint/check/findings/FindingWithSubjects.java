package chokepoint.check.findings;

import chokepoint.finding.Finding;
import chokepoint.trade.Subject;
import java.util.List;

/**
 * A finding, and what its rule met.
 *
 * @param subjects by place, at least one
 */
public record FindingWithSubjects(Finding finding, List<Subject> subjects) {

    public FindingWithSubjects {
        subjects = List.copyOf(subjects);
    }
}
