package chokepoint.cli.print;

import chokepoint.policy.Lists;
import chokepoint.policy.Policy;
import chokepoint.rulebook.ListSummary;
import chokepoint.rulebook.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The lists that a rulebook has, as a policy uses them.
 *
 * @param sheets SHA-256 of the sheets of rates that the policy takes, by name
 */
public record ListsInForce(List<Shown> lists, Policy policy, Map<String, String> sheets) {

    /**
     * One list.
     *
     * @param used whether rules ask for it by its name, or the policy names it
     * @param age in days on the as-of day; empty if either day is unknown
     */
    record Shown(ListSummary list, boolean used, OptionalLong age, boolean stale) {}

    public static ListsInForce of(Rulebook rulebook, Policy policy) {
        return new ListsInForce(
                rulebook.listSummaries().stream()
                        .map(list -> shown(list, rulebook, policy))
                        .toList(),
                policy,
                policy.rateSheets());
    }

    private static Shown shown(ListSummary list, Rulebook rulebook, Policy policy) {
        boolean chosen = rulebook.lists().days().entrySet().stream()
                .anyMatch(kind -> kind.getValue().containsKey(list.name()));
        boolean named =
                Lists.keys().stream().anyMatch(key -> policy.lists().names(key).contains(list.name()));
        boolean known = list.asOf().known() && policy.asOf().known();
        boolean asked = !Lists.keys().contains(list.name())
                && rulebook.cards().stream()
                        .flatMap(card -> card.needs().stream())
                        .anyMatch(need -> need.list().equals(list.name()));
        return new Shown(
                list,
                !chosen || named || asked,
                known ? OptionalLong.of(policy.asOf().daysAfter(list.asOf())) : OptionalLong.empty(),
                named && policy.stale(list.asOf()));
    }

    public boolean anyStale() {
        return lists.stream().anyMatch(Shown::stale);
    }
}
