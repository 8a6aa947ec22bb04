package chokepoint.rulebook.text;

import chokepoint.mistake.UsersMistake;
import java.util.List;

/** A rulebook that cannot be used, with everything that is wrong with it. */
public final class RulebookException extends UsersMistake {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    public RulebookException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::asMistake).toList());
        this.problems = List.copyOf(problems);
    }

    /** Sorted by place. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
