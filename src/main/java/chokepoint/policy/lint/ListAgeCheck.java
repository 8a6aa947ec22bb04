package chokepoint.policy.lint;

import chokepoint.policy.Lists;
import chokepoint.policy.Policy;
import chokepoint.policy.RulesInUse;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.SourcePosition;
import chokepoint.policy.yaml.Yaml;
import chokepoint.trade.values.Day;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Reports lists and policies that are past their shelf life on the as-of date. */
record ListAgeCheck(Policy policy, RulesInUse rules, Mistakes doubts) {

    void tell(Section written) {
        Section lists =
                Section.open("'lists'", written.keys("lists").orElseGet(ListAgeCheck::nothing), new Mistakes(""));
        Lists.keys().forEach(key -> tell(lists, key, policy.lists().names(key), rules.lists(key)));
        tellExpiry(written);
    }

    private static Yaml.Keys nothing() {
        return new Yaml.Keys(new SourcePosition(0, 0), Map.of());
    }

    private void tell(Section lists, String key, List<String> used, SortedMap<String, Day> known) {
        for (String name : used) {
            Day day = known.getOrDefault(name, Day.UNKNOWN);
            if (policy.stale(day)) {
                doubts.add(
                        lists.at(key),
                        "list '%s' is of %s, %d days before the as-of date %s; its shelf life is %d days: renew the list,"
                                + " or set another 'shelf life' under 'lists'",
                        name,
                        day,
                        policy.asOf().daysAfter(day),
                        policy.asOf(),
                        policy.lists().shelfLife().days());
            }
        }
    }

    private void tellExpiry(Section written) {
        Day last = policy.calendar().validUntil();
        if (policy.calendar().expired()) {
            doubts.add(
                    written.at("valid until"),
                    "the policy was valid until '%s'; the as-of date is %s: renew it, and move the date",
                    last,
                    policy.asOf());
        }
    }
}
