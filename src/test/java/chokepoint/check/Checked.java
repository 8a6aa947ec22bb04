package chokepoint.check;

import chokepoint.finding.Audit;
import chokepoint.finding.Decision;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.RuleResult;
import chokepoint.policy.Policy;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.trade.values.Country;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks small lists written in a test, and asks what came of it. */
final class Checked {

    /** A line of a policy with what two rules propose: what is over it is a breach, for somebody wrote it. */
    static final String LIMITS = """
            limits:
              - { rule: CON-001, share: 50 %, source: decision of the board }
              - { rule: CON-002, share: 65 %, source: decision of the board }
            """;

    private static final String LIMITED = "home: [EE]\n" + LIMITS;
    private static final Rulebook RULES = rules();

    private final Audit audit;

    private Checked(Audit audit) {
        this.audit = audit;
    }

    private static Rulebook rules(Path... folders) {
        try {
            return Rulebook.load(true, List.of(folders), Set.of());
        } catch (IOException | RulebookException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With Estonia as home, and as limits for vendors and origins what the rules propose. */
    static Checked list(Path folder, String csv) throws IOException {
        return list(folder, csv, LIMITED);
    }

    /** With Estonia as home and no policy. */
    static Checked listWithoutPolicy(Path folder, String csv) throws IOException {
        return new Checked(check(folder, csv, PolicyFile.forHome(Set.of(Country.of("EE"))), RULES));
    }

    static Checked list(Path folder, String csv, String policy) throws IOException {
        return new Checked(check(folder, csv, read(folder, policy), RULES));
    }

    /** With the rules and lists of a folder besides. */
    static Checked listWithRules(Path folder, String csv, String policy, Path rules) throws IOException {
        return new Checked(check(folder, csv, read(folder, policy), rules(rules)));
    }

    /** Like {@link #list(Path, String)}, and with what auditors decided. */
    static Checked listDecided(Path folder, String csv, List<Decision> decisions) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), csv);
        return new Checked(new Check(RULES, new CheckSettings("test", 1, decisions, List.of()))
                .check(
                        Reading.open(file, "list.csv", ReadingOptions.DEFAULT),
                        read(folder, LIMITED),
                        Optional.empty()));
    }

    private static Policy read(Path folder, String policy) throws IOException {
        return PolicyFile.read(Files.writeString(folder.resolve("policy.yml"), policy));
    }

    private static Audit check(Path folder, String csv, Policy policy, Rulebook rules) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), csv);
        ReadingOptions options = ReadingOptions.DEFAULT.withPlaces(rules.lists().places(policy.placeLists()));
        return audit(Reading.open(file, "list.csv", options), policy, rules);
    }

    static Audit audit(OpenedList list, Policy policy) throws UnreadableList {
        return audit(list, policy, RULES);
    }

    private static Audit audit(OpenedList list, Policy policy, Rulebook rules) throws UnreadableList {
        return new Check(rules, new CheckSettings("test", 1, List.of(), List.of()))
                .check(list, policy, Optional.empty());
    }

    Audit audit() {
        return audit;
    }

    RuleResult rule(String id) {
        return audit.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<Finding> findings(String rule) {
        return audit.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    Set<Integer> rows(String rule) {
        return findings(rule).stream()
                .flatMap(finding -> finding.cells().stream())
                .map(ListCell::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
