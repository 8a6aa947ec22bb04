package chokepoint.rulebook;

import chokepoint.names.parties.ListedNames;
import chokepoint.names.places.KnownPlaces;
import chokepoint.policy.Lists;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.trade.lists.CountryList;
import chokepoint.trade.lists.GoodsList;
import chokepoint.trade.lists.HsNames;
import chokepoint.trade.lists.ListedOwners;
import chokepoint.trade.lists.OwnershipList;
import chokepoint.trade.lists.PartyList;
import chokepoint.trade.lists.PhoneCodes;
import chokepoint.trade.lists.PlaceCodes;
import chokepoint.trade.values.Day;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A rulebook's lists by name: countries, goods, makers, schemes of preference, words, phone codes and parties. */
public final class RuleLists {

    static final String FOLDER = "lists";

    /** Lists that samples are checked with, in place of those of the same name. */
    static final String SAMPLE_FOLDER = "sample-lists";

    /** What no rule may ask: lines and facts say themselves what these lists say of them. */
    private static final Set<Class<?>> NOT_ASKED =
            Set.of(PartyList.class, OwnershipList.class, HsNames.class, PlaceCodes.class);

    private final SortedMap<String, Object> lists = new TreeMap<>();

    /** Putting a large list in order takes seconds, and it is asked for with each list that is checked. */
    private final Map<List<String>, ListedNames> indexes = new ConcurrentHashMap<>();

    private final Map<List<List<String>>, ListedOwners> holders = new ConcurrentHashMap<>();

    private final Map<List<String>, KnownPlaces> places = new ConcurrentHashMap<>();

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

    public Optional<OwnershipList> owners(String name) {
        return find(name, OwnershipList.class);
    }

    public Optional<HsNames> hsNames(String name) {
        return find(name, HsNames.class);
    }

    public Optional<PhoneCodes> phones(String name) {
        return find(name, PhoneCodes.class);
    }

    private <T> Optional<T> find(String name, Class<T> kind) {
        return Optional.ofNullable(lists.get(name)).filter(kind::isInstance).map(kind::cast);
    }

    /** The parties of all lists of these names. */
    public ListedNames listedNames(List<String> names) {
        return indexes.computeIfAbsent(
                names,
                of -> ListedNames.of(
                        of.stream().flatMap(name -> parties(name).stream()).toList()));
    }

    /** The places of all lists of these names. */
    public KnownPlaces places(List<String> names) {
        return places.computeIfAbsent(
                names,
                of -> KnownPlaces.of(of.stream()
                        .flatMap(name -> find(name, PlaceCodes.class).stream())
                        .toList()));
    }

    /** Who owns what of whom by the lists of these names, and who of them is listed. */
    public ListedOwners listedOwners(List<String> owners, List<String> parties) {
        return holders.computeIfAbsent(
                List.of(owners, parties),
                of -> ListedOwners.of(
                        owners.stream().flatMap(name -> owners(name).stream()).toList(),
                        listedNames(parties).keys()));
    }

    /** The day that each list speaks of, by the key under which policies choose lists, and by name; may be unknown. */
    public Map<String, SortedMap<String, Day>> days() {
        return Map.of(
                Lists.WATCHED_PLACES, days(CountryList.class, CountryList::asOf),
                Lists.LISTED_GOODS, days(GoodsList.class, GoodsList::asOf),
                Lists.LISTED_PARTIES, days(PartyList.class, PartyList::asOf),
                Lists.OWNERS, days(OwnershipList.class, OwnershipList::asOf),
                Lists.PLACES, days(PlaceCodes.class, PlaceCodes::asOf));
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

    /** What the list of a file holds; empty if it was not read. */
    Optional<ListSummary> summary(RuleFile file) {
        return Optional.ofNullable(lists.get(file.stem())).map(list -> {
            ListContent content = ListContent.of(list);
            return new ListSummary(
                    file.stem(),
                    file.path(),
                    content.holds(),
                    content.entries(),
                    content.asOf(),
                    content.source(),
                    file.sha256(),
                    ListOrigin.of(file.text()).orElse(""));
        });
    }

    public boolean has(String name) {
        return lists.containsKey(name);
    }

    /** All that rules may ask, sorted by kind and name. */
    Collection<Object> facts() {
        Comparator<Object> byKind = Comparator.comparing(list -> list.getClass().getSimpleName());
        return lists.values().stream()
                .filter(list -> NOT_ASKED.stream().noneMatch(kind -> kind.isInstance(list)))
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
