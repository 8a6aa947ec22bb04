package chokepoint.cli;

import chokepoint.policy.LimitValues;
import chokepoint.policy.RulesInUse;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which rules to use; shared by all commands that judge or tell about rules. */
final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Adds the rules of a folder; one with an id already there replaces it. Rules run no code of "
                    + "their author's, but decide what is found: read a stranger's before you trust them.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--rules-only", description = "Leaves out the rules that come with the program.")
    private boolean only;

    @Option(names = "--skip", paramLabel = "ID", description = "Leaves out one rule.")
    private Set<String> skipped = new TreeSet<>();

    /**
     * Whoever may put a list into a folder could put a rule beside it, and a rule decides what is found.
     *
     * @throws UsageException if a folder of rules lies within a folder that is checked
     */
    void refuseBelow(List<Path> data) throws IOException {
        for (Path rules : folders) {
            for (Path checked : data) {
                if (Files.isDirectory(rules) && rules.toRealPath().startsWith(checked.toRealPath())) {
                    throw new UsageException(String.format(
                            Locale.ROOT,
                            "--rules '%s' lies within '%s', which is checked: rules decide what is found,"
                                    + " and who may put a list there must not be able to put a rule there; move the"
                                    + " rules out of it",
                            rules,
                            checked));
                }
            }
        }
    }

    /** The folder that new rules go to: the last one given, else {@code rules}. */
    Path forNewRules() {
        return folders.isEmpty() ? Path.of("rules") : folders.get(folders.size() - 1);
    }

    List<Path> folders() {
        return folders;
    }

    /** What policies are held against; rules and lists that are left out this time may stand in a policy all the same. */
    RulesInUse inUse(Rulebook rulebook) throws IOException {
        Map<String, LimitValues> cards =
                rulebook.cards().stream().collect(Collectors.toMap(RuleCard::id, RuleCard::limits));
        Set<String> originCaps = rulebook.cards().stream()
                .filter(card ->
                        card.subject() == Exposure.class && card.scopes().equals(List.of(Scope.COUNTRY_OF_ORIGIN)))
                .map(RuleCard::id)
                .collect(Collectors.toSet());
        Set<String> leftOut = new TreeSet<>(skipped);
        if (only) {
            leftOut.addAll(Rulebook.builtInNames());
            leftOut.removeAll(cards.keySet());
        }
        return new RulesInUse(
                cards,
                originCaps,
                rulebook.lists().daysOfCountries(),
                rulebook.lists().daysOfGoods(),
                leftOut);
    }

    Rulebook load() throws IOException, RulebookException {
        if (only && folders.isEmpty()) {
            throw new UsageException("--rules-only leaves no rules; name a folder with --rules DIR");
        }
        return Rulebook.load(!only, folders, skipped);
    }
}
