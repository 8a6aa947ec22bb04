package chokepoint.cli;

import chokepoint.cli.InputFiles.Input;
import chokepoint.names.Sha256;
import chokepoint.policy.Policy;
import chokepoint.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Function;

/** The hash of all that the outcome of a list rests on: its bytes and name, policy, rules, version and options. */
final class ListKey {

    private final String rules;
    private final String settings;
    private final Function<Input, Policy> policyOf;

    ListKey(Rulebook rulebook, String settings, Function<Input, Policy> policyOf) {
        this.rules = rulebook.seals().toString();
        this.settings = settings;
        this.policyOf = policyOf;
    }

    /** Empty if the list cannot be read. */
    Optional<String> of(Input input) {
        Policy policy = policyOf.apply(input);
        if (!Files.isRegularFile(input.file())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Sha256.of(
                    input.name(),
                    Sha256.of(input.file()),
                    rules,
                    settings,
                    policy.path(),
                    policy.sha256(),
                    policy.home().toString(),
                    policy.asOf().toString(),
                    policy.currency(),
                    policy.language(),
                    policy.rates().toString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
