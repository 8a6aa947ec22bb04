package chokepoint.policy.yaml;

import chokepoint.mistake.Mistake;
import chokepoint.mistake.UsersMistake;
import java.util.List;

/** A YAML file of the user has mistakes: all of them, by place. */
public final class PolicyException extends UsersMistake {

    private static final long serialVersionUID = 1L;

    public PolicyException(List<Mistake> mistakes) {
        super(mistakes);
    }
}
