package chokepoint.policy.yaml;

import chokepoint.mistake.Mistake;
import chokepoint.mistake.UsersMistake;
import java.util.List;

/** Thrown for a user's YAML file with mistakes, and carries all of them. */
public final class PolicyException extends UsersMistake {

    private static final long serialVersionUID = 1L;

    public PolicyException(List<Mistake> mistakes) {
        super(mistakes);
    }
}
