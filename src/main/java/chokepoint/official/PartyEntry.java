package chokepoint.official;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an official list says of one party: each of its names becomes a row, and so does each further address. */
final class PartyEntry {

    private final String source;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();

    PartyEntry(String source) {
        this.source = source;
    }

    PartyEntry name(String name) {
        add(names, name);
        return this;
    }

    PartyEntry address(String address) {
        add(addresses, address);
        return this;
    }

    private static void add(Set<String> all, String text) {
        if (!text.isBlank()) {
            all.add(text.strip());
        }
    }

    /** Takes over what another file says of the same party. */
    void andAll(PartyEntry other) {
        names.addAll(other.names);
        addresses.addAll(other.addresses);
    }

    boolean named() {
        return !names.isEmpty();
    }

    void addTo(OfficialRows rows) {
        List<String> written = new ArrayList<>(names);
        List<String> places = new ArrayList<>(addresses);
        for (int at = 0; at < Math.max(written.size(), places.size()) && !written.isEmpty(); at++) {
            rows.add(written.get(at < written.size() ? at : 0), at < places.size() ? places.get(at) : "", source);
        }
    }
}
