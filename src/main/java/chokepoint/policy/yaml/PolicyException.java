package chokepoint.policy.yaml;

import chokepoint.mistake.Mistake;
import chokepoint.mistake.UserInputException;
import java.util.List;

/** Thrown for a user's YAML file with mistakes, and carries all of them. */
public final class PolicyException extends UserInputException {

    private static final long serialVersionUID = 1L;

    public PolicyException(List<Mistake> mistakes) {
        super(mistakes);
    }
}
