package chokepoint.check.enrich;

import chokepoint.trade.DerivedFact;
import chokepoint.trade.DerivedFact.Effect;
import chokepoint.trade.lists.OwnershipList;
import chokepoint.trade.lists.OwnershipList.Stake;
import chokepoint.trade.values.Derivation;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Values;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the ultimate parent of a maker or vendor by lists of owners: whoever holds more than half, or what is told as "half at least", and so on to the top. Thread-safe. */
final class ListedParents {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Who holds more than half of a party, or half at least, by its key. */
    private final Map<String, Stake> majorities = new HashMap<>();

    ListedParents(Collection<OwnershipList> lists) {
        lists.stream()
                .flatMap(list -> list.stakes().stream())
                .filter(stake -> stake.share().low().fraction().compareTo(HALF) >= 0
                        && stake.share().high().fraction().compareTo(HALF) > 0)
                .filter(stake -> stake.owner().known() && stake.owned().known())
                .forEach(stake -> majorities.putIfAbsent(stake.owned().key(), stake));
    }

    /** The parent of the maker, or else of the vendor; nothing if the line tells one or no list has it. */
    List<DerivedFact> of(Values values) {
        if (majorities.isEmpty() || values.has(Field.PARENT)) {
            return List.of();
        }
        return Stream.of(Field.MANUFACTURER, Field.VENDOR)
                .filter(values::has)
                .flatMap(role -> top(values.party(role).key()).stream())
                .findFirst()
                .map(stake -> new DerivedFact(
                        Field.PARENT, stake.owner(), Derivation.MASTER_DATA, stake.source(), Effect.COUNTS))
                .stream()
                .toList();
    }

    /** The stake of whoever stands at the top; of owners in a circle the last before it closes. */
    private Optional<Stake> top(String party) {
        Set<String> seen = new HashSet<>(Set.of(party));
        Optional<Stake> top = Optional.empty();
        for (Stake next = majorities.get(party);
                next != null && seen.add(next.owner().key());
                next = majorities.get(next.owner().key())) {
            top = Optional.of(next);
        }
        return top;
    }
}
