package chokepoint.reading.columns;

import chokepoint.names.places.KnownPlaces;
import chokepoint.policy.Exchange;
import chokepoint.policy.RepeatedValues;
import chokepoint.policy.ValueOrder;
import chokepoint.trade.values.Country;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a policy says of how a list is read.
 *
 * @param home countries, sorted; empty if it does not say
 * @param exchange rates, how far a list may lie from them, and the currency of amounts whose list states none
 * @param correctCountries whether a country that is misspelt by one letter is taken for the one that it is near to
 * @param repeated what counts once of what stands more than once
 * @param valueOrder which of several amounts is the value
 * @param places to read routes with, beside those that the program knows
 */
public record ReadingPolicy(
        Set<Country> home,
        Exchange exchange,
        boolean correctCountries,
        RepeatedValues repeated,
        ValueOrder valueOrder,
        KnownPlaces places) {

    /** No policy. */
    public static final ReadingPolicy NONE = new ReadingPolicy(
            Set.of(), Exchange.of("", "", List.of()), false, RepeatedValues.USUAL, ValueOrder.USUAL, KnownPlaces.NONE);

    public ReadingPolicy {
        home = Collections.unmodifiableSortedSet(new TreeSet<>(home));
    }

    /** Of amounts whose list states none; empty if the policy does not say. */
    public String unstatedCurrency() {
        return exchange.unstated();
    }
}
