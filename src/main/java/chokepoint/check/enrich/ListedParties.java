package chokepoint.check.enrich;

import chokepoint.names.parties.ListedNames;
import chokepoint.trade.Line;
import chokepoint.trade.ListedParty;
import chokepoint.trade.lists.PartyList;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for parties and addresses of a line on lists of parties: by key, and for names that are alike. Thread-safe. */
record ListedParties(ListedNames names) {

    private static final List<Field> ROLES = List.of(
            Field.VENDOR,
            Field.MANUFACTURER,
            Field.PARENT,
            Field.CONSIGNOR,
            Field.CONSIGNEE,
            Field.END_USER,
            Field.BUYER);
    private static final String SAME_NAME = "the names are the same but for spelling";
    private static final String SAME_ADDRESS = "the addresses are the same but for spelling";
    private static final Comparator<ListedParty> SUREST_FIRST =
            Comparator.comparing(ListedParty::score).reversed().thenComparing(ListedParty::party);

    /** The surest meeting of any of its parties with the list. */
    ListedParty meet(Line line) {
        if (names.isEmpty()) {
            return ListedParty.NONE;
        }
        return ROLES.stream()
                .filter(line::has)
                .flatMap(role -> meet(role, line.values().party(role)).stream())
                .min(SUREST_FIRST)
                .orElse(ListedParty.NONE);
    }

    private Optional<ListedParty> meet(Field role, Party party) {
        return names.same(party.key())
                .map(same -> met(role, party.name(), same, 1, SAME_NAME))
                .or(() -> names.alike(party.name())
                        .map(alike -> met(
                                role,
                                party.name(),
                                alike.entry(),
                                alike.match().score(),
                                alike.match().reason())));
    }

    /** The meeting of its vendor's address with the list. */
    ListedParty meetAddress(Line line) {
        String written = line.vendorAddress();
        return names.atAddress(written)
                .map(same -> met(Field.VENDOR_ADDRESS, written, same, 1, SAME_ADDRESS))
                .orElse(ListedParty.NONE);
    }

    private static ListedParty met(Field role, String written, PartyList.Entry entry, double score, String reason) {
        return new ListedParty(role, written, entry.party().name(), score, reason, entry.source());
    }
}
