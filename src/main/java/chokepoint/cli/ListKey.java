package chokepoint.cli;

import chokepoint.cli.InputFiles.Input;
import chokepoint.names.Sha256;
import chokepoint.policy.Policy;
import chokepoint.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The hash of all that the outcome of a list rests on: its bytes and name, policy, rules, version and options. */
final class ListKey {

    /** Where, how fast and how a run is told of; every other option may show in the outputs of a list, a new one as well. */
    static final Set<String> NOT_IN_OUTPUTS = Set.of(
            "--out",
            "--temp",
            "--jobs",
            "--memory",
            "--resume",
            "--fail-on",
            "--format",
            "--ignore",
            "--help",
            "--version");

    private final String rules;
    private final String settings;
    private final Function<Input, Policy> policyOf;

    ListKey(Rulebook rulebook, ParseResult asked, Function<Input, Policy> policyOf) {
        this.rules = rulebook.seals().toString();
        this.settings = Version.text() + settings(asked) + System.getenv("CHOKEPOINT_PASSWORD");
        this.policyOf = policyOf;
    }

    /** The same for command lines that ask for the same outputs: every value, and the content of every file named. */
    static String settings(ParseResult asked) {
        return asked.matchedOptions().stream()
                .filter(option -> Stream.of(option.names()).noneMatch(NOT_IN_OUTPUTS::contains))
                .distinct()
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .map(ListKey::hashed)
                .collect(Collectors.joining());
    }

    private static String hashed(OptionSpec option) {
        return Sha256.of(Stream.concat(
                        Stream.of(option.longestName()),
                        option.originalStringValues().stream()
                                .flatMap(value -> Stream.of(
                                        value, AskedOptions.seal(option, value).sha256())))
                .toArray(String[]::new));
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
