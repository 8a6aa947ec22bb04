package chokepoint.run;

import chokepoint.policy.Policy;
import chokepoint.policy.reading.Home;
import chokepoint.run.failure.UsageException;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The policy that lists are judged by, and the values that override it.
 *
 * @param file for all lists; if empty, the nearest {@code policy.yml} of each
 * @param home codes of home countries; if empty, those of the policy
 * @param asOf the day whose limits hold; if empty, that of the policy
 * @param language that people are told in; if empty, that of the policy
 */
public record PolicySettings(Optional<Path> file, List<String> home, Optional<String> asOf, Optional<String> language) {

    public PolicySettings {
        home = List.copyOf(home);
    }

    /** Returns the settings that take a policy as its file says. */
    public static PolicySettings ofFile(Path file) {
        return new PolicySettings(Optional.of(file), List.of(), Optional.empty(), Optional.empty());
    }

    /** Returns the settings that take what holds by default for home countries, for example {@code EE}. */
    public static PolicySettings ofHome(String... countries) {
        return new PolicySettings(Optional.empty(), List.of(countries), Optional.empty(), Optional.empty());
    }

    /** Returns the policy with the home countries given, if any are. */
    Policy atHome(Policy policy) {
        if (home.isEmpty()) {
            return policy;
        }
        Set<Country> asked = home(String.join(",", home));
        Policy moved = policy.withHome(asked);
        boolean other = !policy.home().isEmpty() && !policy.home().equals(asked);
        return other
                ? moved.telling("home is " + codes(asked) + " as --home says, not " + codes(policy.home())
                        + " as the policy says")
                : moved;
    }

    private static String codes(Set<Country> countries) {
        return countries.stream().map(Country::code).sorted().collect(Collectors.joining(", "));
    }

    /** Returns the policy with day and language overridden. */
    Policy overridden(Policy policy) {
        Policy dated = asOf.map(day -> policy.withAsOf(day(day))).orElse(policy);
        return language.map(dated::withLanguage).orElse(dated);
    }

    /** Reads home countries as options write them. */
    public static Set<Country> home(String written) {
        try {
            return Home.parse(written);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--home: " + e.getMessage());
        }
    }

    /** Reads a day as options write it. */
    public static Day day(String written) {
        try {
            return Policy.day(written);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--as-of: " + e.getMessage());
        }
    }
}
