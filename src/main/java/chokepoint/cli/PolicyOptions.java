package chokepoint.cli;

import chokepoint.policy.Policy;
import chokepoint.policy.RulesInUse;
import chokepoint.policy.reading.Home;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.policy.reading.PolicyFinder;
import chokepoint.rulebook.Rulebook;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.words.Texts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** Which policy a list is judged by: the one given, else the nearest {@code policy.yml}, else home alone. */
final class PolicyOptions {

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

    private final Map<Path, Policy> read = new HashMap<>();
    private Optional<RulesInUse> rules = Optional.empty();

    /**
     * The policy for one list.
     *
     * @param root the PATH that the user gave, no folder above which is looked at
     * @throws UsageException if there is neither a policy with home countries nor {@code --home}
     */
    synchronized Policy policyFor(Path list, Path root) {
        return policy(file.or(() -> PolicyFinder.find(list, root)));
    }

    /**
     * The policy given, whatever lies beside the list.
     *
     * @throws UsageException if neither it nor {@code --home} names home countries
     */
    synchronized Policy policyGiven() {
        return policy(file);
    }

    private Policy policy(Optional<Path> found) {
        Policy policy = found.map(this::read).orElseGet(() -> PolicyFile.forHome(Set.of()));
        Policy atHome = home.isEmpty() ? policy : policy.withHome(home(String.join(",", home)));
        if (atHome.home().isEmpty()) {
            throw new UsageException(found.map(Path::toString).orElse("no policy.yml was found, and")
                    + " no home country is known: add --home CC, or a line 'home: CC' to the policy");
        }
        return overridden(atHome);
    }

    /** The policy given, or the one in this folder; empty if there is none. */
    Optional<Policy> given(Path folder) {
        Path here = folder.toAbsolutePath();
        return file.or(() -> PolicyFinder.find(here.resolve("list"), here))
                .map(this::read)
                .map(this::overridden);
    }

    /** The policy given, or the one in this folder; what holds without one if there is none. */
    Policy givenOrNone(Path folder) {
        return given(folder).orElseGet(() -> overridden(PolicyFile.forHome(Set.of())));
    }

    private Policy overridden(Policy policy) {
        Policy dated = asOf.map(day -> policy.withAsOf(day(day))).orElse(policy);
        return language.map(dated::withLanguage).orElse(dated);
    }

    /** Makes sure that there are texts in the language asked for; from now on policies that do not fit the rules are refused. */
    void check(Rulebook rulebook, RulesInUse inUse) {
        rules = Optional.of(inUse);
        Set<String> languages = new TreeSet<>(Texts.shipped());
        languages.addAll(rulebook.languages());
        language.filter(asked -> !languages.contains(asked)).ifPresent(asked -> {
            throw new UsageException(
                    "--language '" + asked + "': there are texts in " + String.join(", ", languages) + " only");
        });
    }

    private Policy read(Path path) {
        return read.computeIfAbsent(
                path,
                given -> rules.map(inUse -> PolicyFile.read(given, inUse)).orElseGet(() -> PolicyFile.read(given)));
    }

    /** Home countries as options write them. */
    static Set<Country> home(String written) {
        try {
            return Home.parse(written);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--home: " + e.getMessage());
        }
    }

    /** A day as options write it. */
    static Day day(String written) {
        try {
            return Policy.day(written);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--as-of: " + e.getMessage());
        }
    }
}
