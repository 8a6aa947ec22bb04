package chokepoint.reading.columns;

import chokepoint.policy.RepeatedValues;
import chokepoint.policy.ValueOrder;
import chokepoint.trade.values.Country;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a policy says of how a list is read.
 *
 * @param home countries, sorted; empty if it does not say
 * @param unstatedCurrency of amounts whose list states none; empty if it does not say
 * @param correctCountries whether a country that is misspelt by one letter is taken for the one that it is near to
 * @param repeated what counts once of what stands more than once
 * @param valueOrder which of several amounts is the value
 */
public record ReadingPolicy(
        Set<Country> home,
        String unstatedCurrency,
        boolean correctCountries,
        RepeatedValues repeated,
        ValueOrder valueOrder) {

    /** No policy. */
    public static final ReadingPolicy NONE =
            new ReadingPolicy(Set.of(), "", false, RepeatedValues.USUAL, ValueOrder.USUAL);

    public ReadingPolicy {
        home = Collections.unmodifiableSortedSet(new TreeSet<>(home));
    }
}
