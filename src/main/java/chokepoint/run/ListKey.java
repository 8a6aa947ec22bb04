package chokepoint.run;

import chokepoint.names.Sha256;
import chokepoint.policy.Policy;
import chokepoint.rulebook.Rulebook;
import chokepoint.run.input.InputFiles.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Function;

/** The hash of all that the outcome of a list rests on: its bytes and name, policy, rules, version and options. */
final class ListKey {

    private final String rules;
    private final String settings;
    private final Function<Input, Policy> policyOf;

    /**
     * A maker of keys.
     *
     * @param options hash of the options that may show in the outputs of a list
     */
    ListKey(Rulebook rulebook, String options, Function<Input, Policy> policyOf) {
        this.rules = rulebook.seals().toString();
        this.settings = ProgramVersion.text() + options + System.getenv("CHOKEPOINT_PASSWORD");
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
