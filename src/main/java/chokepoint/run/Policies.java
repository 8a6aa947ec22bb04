package chokepoint.run;

import chokepoint.policy.Policy;
import chokepoint.policy.RulesInUse;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.policy.reading.PolicyFinder;
import chokepoint.rulebook.Rulebook;
import chokepoint.run.failure.UsageException;
import chokepoint.words.Texts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds and reads the policy of each list, every file once: the one given, else the nearest {@code policy.yml}, else home alone. */
public final class Policies {

    private final PolicySettings settings;
    private final RulesInUse rules;
    private final Map<Path, Policy> read = new HashMap<>();

    private Policies(PolicySettings settings, RulesInUse rules) {
        this.settings = settings;
        this.rules = rules;
    }

    /**
     * Returns the policies for a rulebook.
     *
     * @param rules that a policy must fit
     * @throws UsageException if there are no texts in the language asked for
     */
    public static Policies of(PolicySettings settings, Rulebook rulebook, RulesInUse rules) {
        Set<String> languages = new TreeSet<>(Texts.shipped());
        languages.addAll(rulebook.languages());
        settings.language().filter(asked -> !languages.contains(asked)).ifPresent(asked -> {
            throw new UsageException(
                    "--language '" + asked + "': there are texts in " + String.join(", ", languages) + " only");
        });
        return new Policies(settings, rules);
    }

    /**
     * Returns the policy of one list.
     *
     * @param root the path that the user gave, no folder above which is looked at
     * @throws UsageException if neither the policy nor the settings name home countries
     */
    public Policy policyFor(Path list, Path root) {
        return policy(settings.file().or(() -> PolicyFinder.find(list, root)));
    }

    /**
     * Returns the policy given, whatever lies beside a list.
     *
     * @throws UsageException if neither it nor the settings name home countries
     */
    public Policy policyGiven() {
        return policy(settings.file());
    }

    private Policy policy(Optional<Path> found) {
        Policy policy = settings.atHome(found.map(this::read).orElseGet(Policies::withoutFile));
        if (policy.home().isEmpty()) {
            throw new UsageException(found.map(Path::toString).orElse("no policy.yml was found, and")
                    + " no home country is known: add --home CC, or a line 'home: CC' to the policy");
        }
        return settings.overridden(policy);
    }

    /** Returns the policy given, or the one in this folder; without either, what holds by default. */
    public Policy givenOrDefault(Path folder) {
        Path here = folder.toAbsolutePath();
        return settings.overridden(settings.file()
                .or(() -> PolicyFinder.find(here.resolve("list"), here))
                .map(this::read)
                .orElseGet(Policies::withoutFile));
    }

    private static Policy withoutFile() {
        return PolicyFile.forHome(Set.of());
    }

    private Policy read(Path path) {
        return read.computeIfAbsent(path, given -> PolicyFile.read(given, rules));
    }
}
