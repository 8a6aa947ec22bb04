package chokepoint.policy;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chokepoint.mistake.Mistake;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.policy.yaml.PolicyException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Policies written down in tests. */
public final class Policies {

    private Policies() {}

    public static Policy policy(String yaml) {
        return PolicyFile.read(yaml.getBytes(StandardCharsets.UTF_8), "policy.yml");
    }

    /** The mistakes of a policy, as the user sees them. */
    static List<String> mistakes(String yaml) {
        PolicyException thrown = catchThrowableOfType(PolicyException.class, () -> policy(yaml));
        return thrown == null
                ? List.of()
                : thrown.mistakes().stream().map(Mistake::toString).toList();
    }
}
