package chokepoint.tally.table;

import chokepoint.names.parties.Contacts;
import chokepoint.names.parties.Identities;
import chokepoint.names.parties.NameDecisions;
import chokepoint.names.parties.PartyEvidence;
import chokepoint.names.parties.PartyNames;
import chokepoint.names.parties.SharedDetail;
import chokepoint.names.parties.TaxNumbers;
import chokepoint.names.parties.TaxNumbers.TaxNumber;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gathers what lines tell of each spelling of a party: beside which numbers, contacts and countries it stands, and how often. */
public final class PartyMentions {

    /** What exposures are told by: lines that are joined keep these, and so count the same. */
    private static final List<Field> COUNTED = List.of(Field.VENDOR, Field.MANUFACTURER, Field.PARENT);

    private static final List<Field> NAMED = List.of(Field.BUYER, Field.CONSIGNEE);

    private static final Map<SharedDetail, Field> SHOWN = new EnumMap<>(Map.of(
            SharedDetail.ACCOUNT, Field.VENDOR_ACCOUNT,
            SharedDetail.MAIL, Field.VENDOR_EMAIL,
            SharedDetail.PHONE, Field.VENDOR_PHONE,
            SharedDetail.ADDRESS, Field.VENDOR_ADDRESS));

    /** What is known of one spelling. */
    private static final class Mention {
        private final Map<SharedDetail, Set<String>> shown = new EnumMap<>(SharedDetail.class);
        private final Set<String> numbers = new HashSet<>();
        private final Set<String> countries = new HashSet<>();
        private long lines;
        private BigDecimal value = BigDecimal.ZERO;
    }

    private final Map<Party, Mention> mentions = new HashMap<>();

    private PartyMentions() {}

    /** The identities of all parties of some tables. */
    public static Identities identities(List<LineTable> tables, NameDecisions decided) {
        return identities(tables, List.of(), decided);
    }

    /**
     * The same with tables whose lines may stand in the others too.
     *
     * @param further how often these name a party counts only where the others do not name it
     */
    public static Identities identities(List<LineTable> tables, List<LineTable> further, NameDecisions decided) {
        PartyMentions all = new PartyMentions();
        tables.forEach(all::add);
        PartyMentions rest = new PartyMentions();
        further.forEach(rest::add);
        rest.mentions.forEach(all::merge);
        return PartyNames.identities(all.evidence(), decided);
    }

    private void merge(Party party, Mention other) {
        Mention known = mentions.putIfAbsent(party, other);
        if (known != null) {
            other.shown.forEach((evidence, keys) -> known.shown
                    .computeIfAbsent(evidence, absent -> new HashSet<>())
                    .addAll(keys));
            known.numbers.addAll(other.numbers);
            known.countries.addAll(other.countries);
        }
    }

    private List<PartyEvidence> evidence() {
        List<PartyEvidence> evidence = new ArrayList<>();
        mentions.forEach((party, mention) -> evidence.add(evidence(party, mention)));
        return evidence;
    }

    /** With its numbers read as those of the countries where it is at home. */
    private static PartyEvidence evidence(Party party, Mention mention) {
        Map<String, Set<String>> byKind = new HashMap<>();
        Set<String> shown = mention.shown.computeIfAbsent(SharedDetail.NUMBER, absent -> new HashSet<>());
        for (String text : mention.numbers) {
            Optional<TaxNumber> number =
                    TaxNumbers.read(text, mention.countries).filter(TaxNumber::holds);
            String kind = number.map(TaxNumber::kind).orElseGet(() -> TaxNumbers.uncheckedKind(text));
            String key = number.map(TaxNumber::key).orElseGet(() -> Contacts.code(text));
            if (!key.isEmpty()) {
                shown.add(key);
                byKind.computeIfAbsent(kind, absent -> new HashSet<>()).add(key);
            }
        }
        byKind.remove("");
        return new PartyEvidence(party, mention.shown, byKind, mention.countries, mention.lines, mention.value);
    }

    /** The numbers whose check digits do not hold, each as written with the first spelling that states it, sorted. */
    public static SortedMap<String, String> failing(LineTable table) {
        PartyMentions all = new PartyMentions();
        all.add(table);
        SortedMap<String, String> failing = new TreeMap<>();
        all.mentions.forEach((party, mention) -> mention.numbers.stream()
                .filter(text -> TaxNumbers.read(text, mention.countries)
                        .filter(number -> !number.holds())
                        .isPresent())
                .forEach(text ->
                        failing.merge(text, party.name(), (one, other) -> one.compareTo(other) <= 0 ? one : other)));
        return failing;
    }

    private void add(LineTable table) {
        COUNTED.forEach(role -> count(table, table.parties(role)));
        Stream.concat(NAMED.stream().map(table::parties), Stream.of(table.owners()))
                .forEach(column -> name(table, column));
        beside(table, table.texts(Field.VENDOR_ID), Function.identity(), (mention, text) -> mention.numbers.add(text));
        SHOWN.forEach((evidence, field) -> beside(
                table,
                table.texts(field),
                text -> normalised(evidence, text),
                (mention, key) -> mention.shown
                        .computeIfAbsent(evidence, absent -> new HashSet<>())
                        .add(key)));
        beside(
                table,
                table.countries(Field.VENDOR_COUNTRY),
                Country::code,
                (mention, code) -> mention.countries.add(code));
    }

    private static String normalised(SharedDetail evidence, String text) {
        return switch (evidence) {
            case NUMBER -> "";
            case ACCOUNT -> Contacts.account(text);
            case MAIL -> Contacts.email(text);
            case PHONE -> Contacts.phone(text);
            case ADDRESS -> Contacts.address(text);
        };
    }

    private void count(LineTable table, Column<Party> column) {
        int size = column.dictionary().values().size();
        long[] lines = new long[size];
        PurchaseTotals[] sums = new PurchaseTotals[size];
        for (int line = column.leading(); line < table.size(); line++) {
            int id = column.id(line);
            if (id != 0) {
                lines[id] += 1L + table.further(line);
                sums[id] = sums[id] == null ? new PurchaseTotals() : sums[id];
                if (table.amounts().known(line)) {
                    sums[id].add(table.amounts().exact(line));
                }
            }
        }
        for (int id = 1; id < size; id++) {
            if (lines[id] > 0) {
                Mention mention = mention(column.dictionary().value(id));
                mention.lines += lines[id];
                mention.value = mention.value.add(sums[id].net());
            }
        }
    }

    private void name(LineTable table, Column<Party> column) {
        BitSet seen = new BitSet();
        for (int line = column.leading(); line < table.size(); line++) {
            seen.set(column.id(line));
        }
        seen.clear(0);
        seen.stream().forEach(id -> mention(column.dictionary().value(id)));
    }

    private Mention mention(Party party) {
        return mentions.computeIfAbsent(party, absent -> new Mention());
    }

    private interface Taking {
        void take(Mention mention, String key);
    }

    /** Each pair of a vendor and what stands beside it, once; neighbouring lines mostly have the same. */
    private <T extends Serializable> void beside(
            LineTable table, Column<T> column, Function<T, String> key, Taking taking) {
        if (column.leading() == table.size()) {
            return;
        }
        Column<Party> vendors = table.parties(Field.VENDOR);
        Set<Long> seen = new HashSet<>();
        long last = -1;
        for (int line = 0; line < table.size(); line++) {
            int vendor = vendors.id(line);
            int shown = column.id(line);
            long pair = ((long) vendor << Integer.SIZE) | shown;
            if (vendor != 0 && shown != 0 && pair != last && seen.add(pair)) {
                String normal = key.apply(column.value(line));
                if (!normal.isEmpty()) {
                    taking.take(mention(vendors.value(line)), normal);
                }
            }
            last = pair;
        }
    }
}
