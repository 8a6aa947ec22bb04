package chokepoint.policy;

import chokepoint.names.parties.NameDecision;
import chokepoint.names.parties.NameDecisions;
import chokepoint.trade.lists.NamedParty;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Named parties, looked up by any of their keys, and what has been decided about names.
 *
 * @param decided which names are one party, and which are not
 * @param own keys of the names that are the buyer's own: its companies and sites
 */
public record Parties(List<NamedParty> named, Map<String, NamedParty> byKey, NameDecisions decided, Set<String> own)
        implements Serializable {

    public Parties {
        named = List.copyOf(named);
        byKey = Map.copyOf(byKey);
        own = Set.copyOf(own);
    }

    public static Parties of(List<NamedParty> named, List<NameDecision> decided, Set<String> own) {
        Map<String, NamedParty> byKey = new HashMap<>();
        named.forEach(party -> party.keys().forEach(key -> byKey.putIfAbsent(key, party)));
        return new Parties(named, byKey, new NameDecisions(decided), own);
    }

    Parties and(List<NameDecision> further) {
        return new Parties(named, byKey, decided.and(further), own);
    }

    Optional<NamedParty> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
