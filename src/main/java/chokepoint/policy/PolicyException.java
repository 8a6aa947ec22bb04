package chokepoint.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A YAML file of the user has mistakes: all of them, by place. */
public final class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of serializable records
    private final List<PolicyMistake> mistakes;

    public PolicyException(List<PolicyMistake> mistakes) {
        super(mistakes.stream().sorted().map(PolicyMistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = mistakes.stream().sorted().toList();
    }

    public List<PolicyMistake> mistakes() {
        return mistakes;
    }
}
