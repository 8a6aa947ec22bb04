package chokepoint.check.enrich;

import chokepoint.names.parties.NameIndex;
import chokepoint.names.parties.PartyNames;
import chokepoint.trade.Line;
import chokepoint.trade.ListedParty;
import chokepoint.trade.lists.PartyList;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks for parties and addresses of a line on a list: by key, and for names that are alike. Thread-safe.
 *
 * <p>Keys of names do for addresses too: words in any order, without case, accents and punctuation.
 */
final class ListedParties {

    static final String LIST = "listed-parties";

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
    private static final int FEWEST_ADDRESS_WORDS = 3;
    private static final Comparator<ListedParty> SUREST_FIRST =
            Comparator.comparing(ListedParty::score).reversed().thenComparing(ListedParty::party);

    private final Map<String, PartyList.Entry> byKey = new HashMap<>();
    private final Map<String, PartyList.Entry> byAddress = new HashMap<>();
    private final NameIndex names;
    private final Map<String, Optional<NameIndex.Closest>> alike = new ConcurrentHashMap<>();

    ListedParties(Optional<PartyList> list) {
        List<PartyList.Entry> entries = list.map(PartyList::entries).orElse(List.of());
        entries.forEach(entry -> byKey.putIfAbsent(entry.party().key(), entry));
        entries.forEach(entry -> byAddress.putIfAbsent(address(entry.address()), entry));
        byKey.remove("");
        byAddress.remove("");
        names = NameIndex.of(entries.stream().map(entry -> entry.party().name()).toList());
    }

    /** The surest meeting of any of its parties with the list. */
    ListedParty meet(Line line) {
        if (byKey.isEmpty()) {
            return ListedParty.NONE;
        }
        return ROLES.stream()
                .filter(line::has)
                .flatMap(role -> meet(role, line.values().party(role)).stream())
                .min(SUREST_FIRST)
                .orElse(ListedParty.NONE);
    }

    private Optional<ListedParty> meet(Field role, Party party) {
        PartyList.Entry same = byKey.get(party.key());
        if (same != null) {
            return Optional.of(met(role, party.name(), same, 1, SAME_NAME));
        }
        return alike.computeIfAbsent(party.name(), names::closest)
                .map(closest -> met(
                        role,
                        party.name(),
                        byKey.get(PartyNames.key(closest.name())),
                        closest.match().score(),
                        closest.match().reason()));
    }

    /** The meeting of its vendor's address with the list. */
    ListedParty meetAddress(Line line) {
        String written = line.vendorAddress();
        PartyList.Entry same = byAddress.isEmpty() || written.isEmpty() ? null : byAddress.get(address(written));
        return same == null ? ListedParty.NONE : met(Field.VENDOR_ADDRESS, written, same, 1, SAME_ADDRESS);
    }

    /** Empty for a place without a number, which many share. */
    private static String address(String written) {
        String key = PartyNames.key(written);
        boolean numbered = key.chars().anyMatch(Character::isDigit);
        return numbered && key.split(" ").length >= FEWEST_ADDRESS_WORDS ? key : "";
    }

    private static ListedParty met(Field role, String written, PartyList.Entry entry, double score, String reason) {
        return new ListedParty(role, written, entry.party().name(), score, reason, entry.source());
    }
}
