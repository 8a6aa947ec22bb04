package chokepoint.policy;

import chokepoint.names.Nearest;
import chokepoint.trade.Day;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Tells lists that do not exist, and lists and policies that are past their shelf life on the as-of date. */
final class ListAges {

    private final Policy policy;
    private final RulesInUse rules;
    private final Mistakes doubts;

    ListAges(Policy policy, RulesInUse rules, Mistakes doubts) {
        this.policy = policy;
        this.rules = rules;
        this.doubts = doubts;
    }

    void tell(Section written) {
        Section lists = Section.open("'lists'", written.keys("lists").orElseGet(ListAges::nothing), new Mistakes(""));
        tell(lists, "watched-places", policy.watchedPlaces(), rules.countryLists(), "countries");
        tell(lists, "listed-goods", policy.listedGoods(), rules.goodsLists(), "goods");
        tellExpiry(written);
    }

    private static Yaml.Keys nothing() {
        return new Yaml.Keys(new Place(0, 0), Map.of());
    }

    private void tell(Section lists, String key, List<String> used, SortedMap<String, Day> known, String kind) {
        for (String name : used) {
            Day day = known.get(name);
            if (day == null) {
                doubts.add(
                        lists.at(key),
                        String.format(
                                Locale.ROOT,
                                "'%s' is no list of %s in use%s; expected one of: %s",
                                name,
                                kind,
                                Nearest.hint(name, known.keySet()),
                                String.join(", ", known.keySet())));
            } else if (policy.stale(day)) {
                doubts.add(
                        lists.at(key),
                        String.format(
                                Locale.ROOT,
                                "list '%s' is of %s, %d days before the as-of date %s; its shelf life is %d days: renew the list,"
                                        + " or set another 'shelf life' under 'lists'",
                                name,
                                day,
                                policy.asOf().daysAfter(day),
                                policy.asOf(),
                                policy.lists().shelfLife().days()));
            }
        }
    }

    private void tellExpiry(Section written) {
        Day last = policy.calendar().validUntil();
        if (policy.calendar().expired()) {
            doubts.add(
                    written.at("valid until"),
                    String.format(
                            Locale.ROOT,
                            "the policy was valid until '%s'; the as-of date is %s: renew it, and move the date",
                            last,
                            policy.asOf()));
        }
    }
}
