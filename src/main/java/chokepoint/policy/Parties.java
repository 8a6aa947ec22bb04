package chokepoint.policy;

import chokepoint.trade.lists.NamedParty;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Named parties, looked up by any of their keys. */
public record Parties(List<NamedParty> named, Map<String, NamedParty> byKey) implements Serializable {

    public Parties {
        named = List.copyOf(named);
        byKey = Map.copyOf(byKey);
    }

    public static Parties of(List<NamedParty> named) {
        Map<String, NamedParty> byKey = new HashMap<>();
        named.forEach(party -> party.keys().forEach(key -> byKey.putIfAbsent(key, party)));
        return new Parties(named, byKey);
    }

    Optional<NamedParty> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
