package chokepoint.policy.reading;

import chokepoint.names.FoldedText;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Scalars;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.Yaml;
import chokepoint.trade.values.Country;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the home countries, named one by one or as a group such as the European Union. */
public final class Home {

    private static final Set<String> GROUP_KEYS = Set.of("countries", "source", "as of");

    private final Map<String, Set<Country>> groups;

    private Home(Map<String, Set<Country>> groups) {
        this.groups = groups;
    }

    /**
     * Reads codes, names and groups divided by commas, as {@code --home} has them.
     *
     * @return sorted
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static Set<Country> parse(String text) {
        Home home = of(Section.open("the defaults", PolicyFile.defaultKeys(), new Mistakes("")), new Mistakes(""));
        Set<Country> countries = new TreeSet<>();
        Arrays.stream(text.split(",")).map(String::strip).map(home::countries).forEach(countries::addAll);
        return Collections.unmodifiableSet(countries);
    }

    /** Knows the groups of a policy. */
    static Home of(Section policy, Mistakes mistakes) {
        Map<String, Set<Country>> groups = new HashMap<>();
        policy.keys("groups")
                .ifPresent(keys -> keys.entries()
                        .forEach((name, entry) -> members(name, entry.value(), mistakes)
                                .ifPresent(members -> groups.put(FoldedText.fold(name), members))));
        return new Home(groups);
    }

    private static Optional<Set<Country>> members(String name, Yaml value, Mistakes mistakes) {
        if (!(value instanceof Yaml.Keys keys)) {
            mistakes.add(value.at(), "group '" + name + "' expects 'countries' and 'source' below it");
            return Optional.empty();
        }
        Section group = Section.of("a group of countries", keys, GROUP_KEYS, mistakes);
        group.required("source", source -> source);
        group.read("as of", Scalars::day);
        List<Country> members = group.each("countries", Scalars::country);
        if (!group.has("countries")) {
            mistakes.add(group.at(), "group '" + name + "' has no 'countries'; expected 'countries: [..]'");
        }
        return Optional.of(new HashSet<>(members));
    }

    Set<Country> countries(String name) {
        Set<Country> group = groups.get(FoldedText.fold(name));
        return group == null ? Set.of(Scalars.country(name)) : group;
    }
}
