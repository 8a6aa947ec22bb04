package chokepoint.policy;

import chokepoint.trade.DerivedFact.Effect;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Derivation;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which derivations count as known where the list does not state a value.
 *
 * @param counted the others are told and do not count
 * @param vendorCountry that of vendors of which nothing tells one; unknown if the policy does not say
 */
public record FactDerivations(Set<Derivation> counted, Country vendorCountry) implements Serializable {

    public FactDerivations {
        EnumSet<Derivation> sorted = EnumSet.noneOf(Derivation.class);
        sorted.addAll(counted);
        counted = Collections.unmodifiableSet(sorted);
    }

    /** What a fact that is derived so counts for. */
    public Effect effect(Derivation kind) {
        return counts(kind) ? Effect.COUNTS : Effect.HINT;
    }

    public boolean counts(Derivation kind) {
        return kind == Derivation.POLICY || kind == Derivation.DIRECTION || counted.contains(kind);
    }
}
