package chokepoint.names.parties;

import chokepoint.trade.values.Party;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What a list tells of one spelling of a party.
 *
 * @param shown normalised numbers, accounts, domains and so on that stand beside it
 * @param numbers its tax numbers with check digits that hold, by kind
 * @param countries codes of the countries where the list says it is at home
 * @param lines how many lines name it
 * @param value the money of these lines, for ranking only
 */
public record PartyEvidence(
        Party party,
        Map<SharedDetail, Set<String>> shown,
        Map<String, Set<String>> numbers,
        Set<String> countries,
        long lines,
        BigDecimal value) {

    public PartyEvidence {
        Map<SharedDetail, Set<String>> copy = new EnumMap<>(SharedDetail.class);
        copy.putAll(shown);
        shown = Collections.unmodifiableMap(copy);
        numbers = Map.copyOf(numbers);
        countries = Set.copyOf(countries);
    }

    /** Of a name that stands alone. */
    public static PartyEvidence of(Party party) {
        return new PartyEvidence(party, Map.of(), Map.of(), Set.of(), 1, BigDecimal.ZERO);
    }
}
