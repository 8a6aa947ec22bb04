package chokepoint.cli.options;

import chokepoint.run.PolicySettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that choose a policy: the one given, else the nearest {@code policy.yml}, else home alone. */
public final class PolicyOptions {

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "The policy for all lists; without it the nearest policy.yml in a list's folder or above it, "
                    + "up to the PATH given, is used.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--home",
            paramLabel = "CC",
            split = ",",
            description =
                    "Home countries, for example EE, or EU,NO; overrides the policy, and is enough to run without one.")
    private List<String> home = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day whose limits hold, for example 2026-06-30.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description =
                    "The language that people are told in, en or ru, or one that --rules brings; overrides the policy.")
    private Optional<String> language = Optional.empty();

    public PolicySettings settings() {
        return new PolicySettings(file, home, asOf, language);
    }
}
