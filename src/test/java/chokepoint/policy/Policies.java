package chokepoint.policy;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chokepoint.mistake.Mistake;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Policies written down in tests. */
final class Policies {

    private Policies() {}

    static Policy policy(String yaml) {
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
