package chokepoint.tally.facts;

import chokepoint.names.parties.Contacts;
import chokepoint.names.places.Addresses;
import chokepoint.tally.table.Column;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.SharedContact;
import chokepoint.trade.SharedContact.Kind;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the contacts that vendors of different owners share. */
public final class ContactFacts {

    private final TableView view;
    private final KeyedColumn<Party> owners;

    public ContactFacts(TableView view) {
        this.view = view;
        this.owners = view.owners();
    }

    /** Sorted by kind and contact. */
    public List<SharedContact> shared() {
        return Arrays.stream(Kind.values()).flatMap(this::shared).toList();
    }

    private Stream<SharedContact> shared(Kind kind) {
        KeyedColumn<String> contacts = KeyedColumn.texts(view.table().texts(kind.field()), normaliser(kind));
        return groups(view.table(), kind, view.lines()).entrySet().stream()
                .filter(group -> view.fewest(group.getValue(), owners) > 1)
                .map(group -> contact(kind, contacts, group.getKey(), group.getValue()));
    }

    /**
     * The lines that state one contact, by its key. One street and number in several countries are as many addresses: the country is
     * then a part of the key, and where some lines name none, they have an address of their own.
     */
    static SortedMap<String, int[]> groups(LineTable table, Kind kind, int[] lines) {
        SortedMap<String, int[]> groups = byContact(table, kind, lines);
        if (kind != Kind.ADDRESS) {
            return groups;
        }
        SortedMap<String, int[]> apart = new TreeMap<>();
        groups.forEach((key, together) -> {
            Map<String, int[]> byCountry = byCountry(table, together);
            boolean several = byCountry.size() > (byCountry.containsKey("") ? 2 : 1);
            if (several) {
                byCountry.forEach((country, lineNumbers) -> apart.put(keyIn(key, country), lineNumbers));
            } else {
                apart.put(key, together);
            }
        });
        return apart;
    }

    /** The lines of each contact by every key that it may have among the lines of several lists: with a country and without. */
    public static Map<String, int[]> byEveryKey(LineTable table, Kind kind, int[] lines) {
        SortedMap<String, int[]> all = byContact(table, kind, lines);
        Map<String, int[]> keyed = new HashMap<>(all);
        if (kind == Kind.ADDRESS) {
            all.forEach((key, together) -> byCountry(table, together).forEach((country, lineNumbers) -> {
                if (!country.isEmpty()) {
                    keyed.put(keyIn(key, country), lineNumbers);
                }
            }));
        }
        return keyed;
    }

    private static SortedMap<String, int[]> byContact(LineTable table, Kind kind, int[] lines) {
        KeyedColumn<String> contacts = KeyedColumn.texts(table.texts(kind.field()), normaliser(kind));
        SortedMap<String, int[]> byContact = new TreeMap<>();
        LineGroup.of(lines, contacts::number).stream()
                .filter(LineGroup::known)
                .forEach(group -> byContact.put(contacts.key(group.number()), group.lines()));
        return byContact;
    }

    private static String keyIn(String key, String country) {
        return (key + " " + country).strip();
    }

    /** Under an empty text those whose address names no country. */
    private static Map<String, int[]> byCountry(LineTable table, int[] lines) {
        Column<String> addresses = table.texts(Kind.ADDRESS.field());
        Map<Integer, String> known = new HashMap<>();
        Map<String, IntStream.Builder> byCountry = new TreeMap<>();
        for (int line : lines) {
            String country = known.computeIfAbsent(
                    addresses.id(line),
                    id -> Addresses.namedCountry(addresses.value(line))
                            .map(Country::code)
                            .orElse(""));
            byCountry.computeIfAbsent(country, absent -> IntStream.builder()).add(line);
        }
        Map<String, int[]> apart = new TreeMap<>();
        byCountry.forEach(
                (country, builder) -> apart.put(country, builder.build().toArray()));
        return apart;
    }

    /** Gives contacts that reach the same place one key. */
    public static Function<String, String> normaliser(Kind kind) {
        return switch (kind) {
            case ADDRESS -> Contacts::address;
            case PHONE -> Contacts::phone;
            case EMAIL -> Contacts::email;
            case ACCOUNT -> Contacts::account;
            case IDENTIFIER -> Contacts::identifier;
        };
    }

    private SharedContact contact(Kind kind, KeyedColumn<String> contacts, String key, int[] lines) {
        return new SharedContact(
                kind,
                view.spelling(lines, contacts),
                key,
                view.partiesApart(lines, view.parties(Field.VENDOR)),
                view.fewest(lines, owners),
                view.value(lines),
                view.set(lines));
    }
}
