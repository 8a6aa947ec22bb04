package chokepoint.policy;

import chokepoint.mistake.Mistake;
import chokepoint.names.parties.NameDecision;
import chokepoint.names.parties.NameDecisions;
import chokepoint.names.parties.PartyNames;
import chokepoint.names.places.Countries;
import chokepoint.policy.segments.Segmentation;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Scalars;
import chokepoint.trade.Limit;
import chokepoint.trade.VendorLinkage;
import chokepoint.trade.lists.NamedParty;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything a list is judged by apart from the rules. Read by {@code PolicyFile}.
 *
 * @param home the home countries, sorted; empty if the policy does not say
 * @param contactJoin which shared contacts join vendors before shares are taken
 * @param weights how much findings of rules weigh
 * @param assuring how sure one wants to be of lines on which nothing was found
 * @param repeated how often values count that a list states more than once
 * @param derivations which derived facts count as known
 * @param columns headers of columns that mean no field and must be kept, sorted
 * @param correctCountries whether a country that is misspelt by one letter is taken for the one that it is near to
 * @param valueOrder which of several amounts of a list is taken as the value
 * @param direction of all lists, whether home buys or sells; unknown if each list tells it itself
 * @param language code of the language that people are told in, {@code en} if the policy does not say
 * @param path where the policy stands; empty for none
 * @param sha256 of the bytes of the file; empty for none
 * @param told what a reader should know of what stands there, without being a mistake
 */
public record Policy(
        Set<Country> home,
        Exchange exchange,
        PeriodSettings calendar,
        List<Segmentation> segmentations,
        Limits limits,
        Parties named,
        Lists lists,
        Map<String, Day> restrictionDates,
        MaterialityFloors floors,
        RuleWeights weights,
        VendorLinkage contactJoin,
        SamplingTarget assuring,
        RepeatedValues repeated,
        FactDerivations derivations,
        Set<String> columns,
        boolean correctCountries,
        ValueOrder valueOrder,
        Direction direction,
        String language,
        String path,
        String sha256,
        List<Mistake> told)
        implements Serializable {

    public Policy {
        home = sorted(home);
        segmentations = List.copyOf(segmentations);
        restrictionDates = Collections.unmodifiableMap(new TreeMap<>(restrictionDates));
        columns = sorted(columns);
        told = List.copyOf(told);
    }

    private static <T extends Comparable<T>> Set<T> sorted(Collection<T> elements) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(elements));
    }

    public Policy withHome(Set<Country> countries) {
        return copy(countries, exchange, calendar, named, language, path, told);
    }

    public Policy withLanguage(String code) {
        return copy(home, exchange, calendar, named, code, path, told);
    }

    public Policy withAsOf(Day day) {
        return copy(home, exchange, calendar.withAsOf(day), named, language, path, told);
    }

    /** The same policy reporting in another currency, for example the list's own where the policy names none. */
    public Policy withCurrency(String currency) {
        return copy(home, exchange.withCurrency(currency), calendar, named, language, path, told);
    }

    /** The same policy from another place. */
    public Policy withPath(String newPath) {
        return copy(home, exchange, calendar, named, language, newPath, told);
    }

    /** The same policy with further decisions about names. */
    public Policy withNameDecisions(List<NameDecision> further) {
        return copy(home, exchange, calendar, named.and(further), language, path, told);
    }

    /** The same policy with something more that a reader should know of it. */
    public Policy telling(String message) {
        List<Mistake> more = Stream.concat(told.stream(), Stream.of(new Mistake(path, message)))
                .toList();
        return copy(home, exchange, calendar, named, language, path, more);
    }

    private Policy copy(
            Set<Country> newHome,
            Exchange newExchange,
            PeriodSettings newCalendar,
            Parties newNamed,
            String newLanguage,
            String newPath,
            List<Mistake> newTold) {
        return new Policy(
                newHome,
                newExchange,
                newCalendar,
                segmentations,
                limits,
                newNamed,
                lists,
                restrictionDates,
                floors,
                weights,
                contactJoin,
                assuring,
                repeated,
                derivations,
                columns,
                correctCountries,
                valueOrder,
                direction,
                newLanguage,
                newPath,
                sha256,
                newTold);
    }

    // Money

    /** The reporting currency; empty for the list's own. */
    public String currency() {
        return exchange.currency();
    }

    public List<Rate> rates() {
        return exchange.rates();
    }

    /** SHA-256 of the sheets from which rates were taken, by name. */
    public SortedMap<String, String> rateSheets() {
        return new TreeMap<>(exchange.sheets());
    }

    /**
     * The money in the reporting currency, by the latest rate not after the day; on an unknown day by the only rate there is.
     * {@link Money#UNKNOWN} without such a rate; as it is if the policy names no reporting currency.
     */
    public Money convert(Money money, Day day) {
        return exchange.convert(money, day);
    }

    /**
     * The least and the most that money comes to by any rate of the period of the day, or of any day if that is not known; empty without
     * such a rate.
     */
    public List<Money> range(Money money, Day day) {
        return exchange.range(
                money, date -> !day.known() || period(Day.of(date)).equals(period(day)));
    }

    /** Whether any rate, or none at all, turns the currency into the reporting one; on some days there may still be none. */
    public boolean convertible(String currency) {
        return exchange.convertible(currency);
    }

    // Time

    /** The day to judge on; unknown if the policy does not say. */
    public Day asOf() {
        return calendar.asOf();
    }

    /**
     * A day as policies write it.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static Day day(String text) {
        return Scalars.day(text);
    }

    /** {@code 2026}, {@code 2026-Q1}, {@code 2026-03} or {@code all}; {@code undated} for an unknown day. */
    public String period(Day day) {
        return calendar.period().of(day);
    }

    // Segments and limits

    /**
     * The limit of a rule for one segment and period: the card's values, overridden by quotas and limits in force on the as-of
     * date or the period's last day, whichever is earlier; money in the reporting currency.
     *
     * @param card the values that the rule card declares
     * @return empty if a declared value is set nowhere, or is money that no rate turns into the reporting currency
     */
    public Optional<Limit> limit(String rule, LimitValues card, Segment segment, String period) {
        Day day = calendar.limitDay(period);
        return limits.resolve(rule, card, segment, period, day).flatMap(limit -> reported(limit, day));
    }

    private Optional<Limit> reported(Limit limit, Day day) {
        Map<String, Object> values = new TreeMap<>(limit.values());
        values.replaceAll((name, value) -> value instanceof Money money ? convert(money, day) : value);
        return values.containsValue(Money.UNKNOWN)
                ? Optional.empty()
                : Optional.of(new Limit(
                        limit.rule(),
                        limit.segment(),
                        limit.period(),
                        values,
                        limit.source(),
                        limit.day(),
                        limit.steps()));
    }

    /** The rules for which the policy sets limits. */
    public SortedSet<String> limitedRules() {
        return limits.rules();
    }

    /** What does not fit the rules and lists in use: unknown ones, values that they do not have, values beyond their range. */
    public List<Mistake> misfits(RulesInUse rules) {
        Mistakes mistakes = new Mistakes(path);
        limits.tellMisfits(rules, mistakes);
        lists.tellUnknown(rules, mistakes);
        weights.tellUnknown(rules, mistakes);
        return mistakes.all();
    }

    // Parties and lists

    public List<NamedParty> parties() {
        return named.named();
    }

    public NameDecisions nameDecisions() {
        return named.decided();
    }

    /** Keys of the names that are the buyer's own, beside those that the list itself shows. */
    public Set<String> ownParties() {
        return named.own();
    }

    public Optional<NamedParty> party(String key) {
        return named.find(key);
    }

    /** Names of the lists of watched places to use. */
    public List<String> watchedPlaces() {
        return lists.names(Lists.WATCHED_PLACES);
    }

    /** Names of the lists of listed goods to use. */
    public List<String> listedGoods() {
        return lists.names(Lists.LISTED_GOODS);
    }

    /** Names of the lists of parties to use. */
    public List<String> listedParties() {
        return lists.names(Lists.LISTED_PARTIES);
    }

    /** Names of the lists of owners to use. */
    public List<String> ownerLists() {
        return lists.names(Lists.OWNERS);
    }

    /** Names of the lists of places, by code and name, to read routes with. */
    public List<String> placeLists() {
        return lists.names(Lists.PLACES);
    }

    /** Whether a list of that date is past its shelf life on the as-of date. */
    public boolean stale(Day listAsOf) {
        return asOf().daysAfter(listAsOf) > lists.shelfLife().days();
    }

    /** Since when a party or country is restricted; unknown if the policy does not say. */
    public Day restrictionDate(String name) {
        return restrictionDates.getOrDefault(restrictionKey(name), Day.UNKNOWN);
    }

    public static String restrictionKey(String name) {
        return Countries.find(name).map(Country::code).orElseGet(() -> PartyNames.key(name));
    }

    /** What a reader of the report should know about the policy. */
    public List<String> notices() {
        Stream<String> standing = told.stream().map(Mistake::message);
        return calendar.expired() ? Stream.concat(standing, Stream.of(expiry())).toList() : standing.toList();
    }

    private String expiry() {
        return String.format(
                Locale.ROOT,
                "%s: the policy was valid until %s; the as-of date is %s",
                path,
                calendar.validUntil(),
                asOf());
    }
}
