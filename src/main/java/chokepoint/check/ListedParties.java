package chokepoint.check;

import chokepoint.names.PartyNames;
import chokepoint.trade.Field;
import chokepoint.trade.Line;
import chokepoint.trade.ListedParty;
import chokepoint.trade.Party;
import chokepoint.trade.PartyList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Looks for the parties of a line on a list: first by the key of the name, then for names that are alike. Thread-safe. */
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
    private static final Comparator<ListedParty> SUREST_FIRST =
            Comparator.comparing(ListedParty::score).reversed().thenComparing(ListedParty::party);

    private final List<PartyList.Entry> entries;
    private final Map<String, PartyList.Entry> byKey = new HashMap<>();
    private final Map<Party, Optional<ListedParty>> alike = new ConcurrentHashMap<>();

    ListedParties(Optional<PartyList> list) {
        entries = list.map(PartyList::entries).orElse(List.of());
        entries.forEach(entry -> byKey.putIfAbsent(entry.party().key(), entry));
    }

    /** The surest meeting of any of its parties with the list. */
    ListedParty meet(Line line) {
        if (entries.isEmpty()) {
            return ListedParty.NONE;
        }
        return ROLES.stream()
                .filter(line::has)
                .flatMap(role -> meet(line.values().party(role)).map(found -> in(role, found)).stream())
                .min(SUREST_FIRST)
                .orElse(ListedParty.NONE);
    }

    private static ListedParty in(Field role, ListedParty found) {
        return new ListedParty(role, found.written(), found.party(), found.score(), found.reason(), found.source());
    }

    private Optional<ListedParty> meet(Party party) {
        PartyList.Entry same = byKey.get(party.key());
        return same == null ? alike.computeIfAbsent(party, this::alike) : Optional.of(met(party, same, 1, SAME_NAME));
    }

    private Optional<ListedParty> alike(Party party) {
        return entries.stream()
                .flatMap(entry ->
                        PartyNames.weakMatch(party.name(), entry.party().name())
                                .map(match -> met(party, entry, match.score(), match.reason()))
                                .stream())
                .min(SUREST_FIRST);
    }

    private static ListedParty met(Party party, PartyList.Entry entry, double score, String reason) {
        return new ListedParty(Field.VENDOR, party.name(), entry.party().name(), score, reason, entry.source());
    }
}
