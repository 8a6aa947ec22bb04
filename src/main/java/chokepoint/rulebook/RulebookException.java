package chokepoint.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** A rulebook that cannot be used, with everything that is wrong with it. */
public final class RulebookException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    RulebookException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Sorted by place. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
