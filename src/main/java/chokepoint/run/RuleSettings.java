package chokepoint.run;

import chokepoint.policy.LimitValues;
import chokepoint.policy.RulesInUse;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.run.failure.UsageException;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rules that a run checks with.
 *
 * @param folders of rules that are added; of two rules with one id the later replaces the earlier
 * @param only whether the rules that come with the program are left out
 * @param skipped ids of rules that are left out
 */
public record RuleSettings(List<Path> folders, boolean only, Set<String> skipped) {

    /** The rules that come with the program. */
    public static final RuleSettings DEFAULT = new RuleSettings(List.of(), false, Set.of());

    public RuleSettings {
        folders = List.copyOf(folders);
        skipped = Collections.unmodifiableSet(new TreeSet<>(skipped));
    }

    /**
     * Loads the rules.
     *
     * @throws UsageException if the settings leave no rules
     */
    public Rulebook load() throws IOException, RulebookException {
        if (only && folders.isEmpty()) {
            throw new UsageException("--rules-only leaves no rules; name a folder with --rules DIR");
        }
        return Rulebook.load(!only, folders, skipped);
    }

    /**
     * Whoever may put a list into a folder could put a rule beside it, and a rule decides what is found.
     *
     * @throws UsageException if a folder of rules lies within a folder that is checked
     */
    public void refuseBelow(List<Path> data) throws IOException {
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

    /** Returns what policies are held against. A policy may name rules and lists that are left out this time. */
    public RulesInUse inUse(Rulebook rulebook) throws IOException {
        Map<String, LimitValues> cards =
                rulebook.cards().stream().collect(Collectors.toMap(RuleCard::id, RuleCard::limits));
        Set<String> originCaps = rulebook.cards().stream()
                .filter(card ->
                        card.subject() == Exposure.class && card.scopes().equals(List.of(Scope.COUNTRY_OF_ORIGIN)))
                .map(RuleCard::id)
                .collect(Collectors.toSet());
        Set<String> ofWholeList = rulebook.cards().stream()
                .filter(RuleCard::ofWholeList)
                .map(RuleCard::id)
                .collect(Collectors.toSet());
        Set<String> leftOut = new TreeSet<>(skipped);
        if (only) {
            leftOut.addAll(Rulebook.builtInNames());
            leftOut.removeAll(cards.keySet());
        }
        return new RulesInUse(cards, originCaps, ofWholeList, rulebook.lists().days(), leftOut);
    }
}
