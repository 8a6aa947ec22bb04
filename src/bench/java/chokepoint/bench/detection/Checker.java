package chokepoint.bench.detection;

import chokepoint.check.Check;
import chokepoint.check.CheckSettings;
import chokepoint.finding.Audit;
import chokepoint.policy.Policy;
import chokepoint.policy.RulesInUse;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.run.EarlierList;
import chokepoint.run.ListSettings;
import chokepoint.run.Policies;
import chokepoint.run.PolicySettings;
import chokepoint.run.RuleSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks made lists with the rules that come with the program, and with lists that only a policy's owner can fill. */
final class Checker {

    private static final String SOURCE = "invented for the benchmark,2025-01-01";

    private final Rulebook rulebook;
    private final RulesInUse inUse;
    private final Check check;

    private Checker(RuleSettings rules) throws IOException, RulebookException {
        rulebook = rules.load();
        inUse = rules.inUse(rulebook);
        check = new Check(rulebook, new CheckSettings("bench", 1, List.of(), List.of()));
    }

    /** @param folder where the lists go that come with no rulebook: listed parties, secrecy places, makers, an allowed group */
    static Checker withListsIn(Path folder) throws IOException, RulebookException {
        Path lists = Files.createDirectories(folder.resolve("lists"));
        Files.writeString(
                lists.resolve("listed-parties.csv"),
                Table.read("listed.csv").stream()
                        .map(row -> "\"" + row.getField("party") + "\",\"" + row.getField("address") + "\"," + SOURCE)
                        .collect(Collectors.joining("\n", "party,address,source,as of\n", "\n")));
        write(lists, "secrecy-places", "country", List.of("VG", "SC"));
        List<String> fair = Stream.concat(
                        World.IRISH.fairCountries().stream(),
                        Stream.of(World.values()).map(World::home))
                .distinct()
                .toList();
        write(lists, "allowed-group", "country", fair);
        write(
                lists,
                "makers",
                "hs,country",
                fair.stream().map(country -> "903020," + country).toList());
        return new Checker(new RuleSettings(List.of(folder), false, Set.of()));
    }

    private static void write(Path lists, String name, String header, List<String> entries) throws IOException {
        Files.writeString(
                lists.resolve(name + ".csv"),
                entries.stream()
                        .map(entry -> entry + "," + SOURCE)
                        .collect(Collectors.joining("\n", header + ",source,as of\n", "\n")));
    }

    Audit check(MadeList list) throws IOException, UnreadableList {
        Policy policy = Policies.of(PolicySettings.ofFile(list.policy()), rulebook, inUse)
                .policyGiven();
        ReadingOptions options = ListSettings.DEFAULT.reading(policy, rulebook.lists());
        try (OpenedList opened =
                        Reading.open(list.file(), list.file().getFileName().toString(), options);
                EarlierList earlier = EarlierList.open(list.earlier(), options)) {
            return check.check(opened, policy, earlier.list());
        }
    }
}
