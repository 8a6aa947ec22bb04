package chokepoint.policy;

import chokepoint.names.parties.NameDecision;
import chokepoint.names.parties.NameDecisions;
import chokepoint.trade.lists.NamedParty;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named parties, looked up by any of their keys, and what has been decided about names.
 *
 * @param decided which names are one party, and which are not
 */
public record Parties(List<NamedParty> named, Map<String, NamedParty> byKey, NameDecisions decided)
        implements Serializable {

    public Parties {
        named = List.copyOf(named);
        byKey = Map.copyOf(byKey);
    }

    public static Parties of(List<NamedParty> named, List<NameDecision> decided) {
        Map<String, NamedParty> byKey = new HashMap<>();
        named.forEach(party -> party.keys().forEach(key -> byKey.putIfAbsent(key, party)));
        return new Parties(named, byKey, new NameDecisions(decided));
    }

    Parties and(List<NameDecision> further) {
        return new Parties(named, byKey, decided.and(further));
    }

    Optional<NamedParty> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
