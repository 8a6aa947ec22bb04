package chokepoint.official;

import java.util.Optional;

/** Puts together the rows of a file that speak of one party after the other. */
final class GroupedParties {

    private final OfficialRows rows;
    private Optional<PartyEntry> current = Optional.empty();
    private String id = "";

    GroupedParties(OfficialRows rows) {
        this.rows = rows;
    }

    /** The entry that a row belongs to. */
    PartyEntry of(String party, String source) {
        if (current.isEmpty() || !id.equals(party)) {
            finish();
            id = party;
            current = Optional.of(new PartyEntry(source));
        }
        return current.get();
    }

    /** Hands on the last one. */
    void finish() {
        current.filter(entry -> !entry.named()).ifPresent(entry -> rows.leftOut("an entry without a name"));
        current.ifPresent(entry -> entry.addTo(rows));
        current = Optional.empty();
    }
}
