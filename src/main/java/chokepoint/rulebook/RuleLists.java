package chokepoint.rulebook;

import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.trade.lists.CountryList;
import chokepoint.trade.lists.GoodsList;
import chokepoint.trade.lists.PartyList;
import chokepoint.trade.lists.PhoneCodes;
import chokepoint.trade.values.Day;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A rulebook's lists by name: countries, goods, makers, schemes of preference, words, phone codes and parties. */
public final class RuleLists {

    static final String FOLDER = "lists";

    /** Lists that samples are checked with, in place of those of the same name. */
    static final String SAMPLE_FOLDER = "sample-lists";

    private final SortedMap<String, Object> lists = new TreeMap<>();

    RuleLists() {}

    public Optional<CountryList> countries(String name) {
        return find(name, CountryList.class);
    }

    public Optional<GoodsList> goods(String name) {
        return find(name, GoodsList.class);
    }

    public Optional<PartyList> parties(String name) {
        return find(name, PartyList.class);
    }

    public Optional<PhoneCodes> phones(String name) {
        return find(name, PhoneCodes.class);
    }

    private <T> Optional<T> find(String name, Class<T> kind) {
        return Optional.ofNullable(lists.get(name)).filter(kind::isInstance).map(kind::cast);
    }

    /** The day that each list of countries speaks of, by name; may be unknown. */
    public SortedMap<String, Day> daysOfCountries() {
        return days(CountryList.class, CountryList::asOf);
    }

    /** The day that each list of goods speaks of, by name; may be unknown. */
    public SortedMap<String, Day> daysOfGoods() {
        return days(GoodsList.class, GoodsList::asOf);
    }

    private <T> SortedMap<String, Day> days(Class<T> kind, Function<T, Day> asOf) {
        SortedMap<String, Day> days = new TreeMap<>();
        lists.forEach((name, list) -> {
            if (kind.isInstance(list)) {
                days.put(name, asOf.apply(kind.cast(list)));
            }
        });
        return days;
    }

    public boolean has(String name) {
        return lists.containsKey(name);
    }

    /** All that rules may ask, sorted by kind and name. */
    Collection<Object> facts() {
        Comparator<Object> byKind = Comparator.comparing(list -> list.getClass().getSimpleName());
        return lists.values().stream()
                .filter(list -> !(list instanceof PartyList))
                .sorted(byKind)
                .toList();
    }

    /** These lists, and others in place of those of the same name. */
    RuleLists with(RuleLists others) {
        RuleLists both = new RuleLists();
        List.of(this, others).forEach(some -> both.lists.putAll(some.lists));
        return both;
    }

    /** Reads a list; one of the same name is replaced. */
    void read(RuleFile file, RuleProblems problems) {
        new ListReader(file, problems).read().ifPresent(list -> lists.put(file.stem(), list));
    }
}
