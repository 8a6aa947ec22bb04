package chokepoint.tally.facts;

import chokepoint.names.Contacts;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LinePlaces;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.SharedContact;
import chokepoint.trade.SharedContact.Kind;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The contacts that vendors of different owners share. */
public final class ContactFacts {

    private final LineTable table;
    private final String currency;
    private final LinePlaces places;
    private final TableView roll;
    private final KeyedColumn<Party> vendors;
    private final KeyedColumn<Party> owners;

    public ContactFacts(LineTable table, String currency) {
        this.table = table;
        this.currency = currency;
        this.places = new LinePlaces(table);
        this.roll = new TableView(table, places);
        this.vendors = KeyedColumn.parties(table.parties(Field.VENDOR));
        this.owners = KeyedColumn.parties(table.owners());
    }

    /** Sorted by kind and contact. */
    public List<SharedContact> shared() {
        return Arrays.stream(Kind.values()).flatMap(this::shared).toList();
    }

    private Stream<SharedContact> shared(Kind kind) {
        KeyedColumn<String> contacts = KeyedColumn.texts(table.texts(kind.field()), normaliser(kind));
        return LineGroup.of(IntStream.range(0, table.size()).toArray(), contacts::number).stream()
                .filter(LineGroup::known)
                .filter(group -> owners.distinct(group.lines()) > 1)
                .map(group -> contact(kind, contacts, group))
                .sorted(Comparator.comparing(SharedContact::contactKey));
    }

    public static Function<String, String> normaliser(Kind kind) {
        return switch (kind) {
            case ADDRESS -> Contacts::address;
            case PHONE -> Contacts::phone;
            case EMAIL -> Contacts::email;
            case ACCOUNT -> Contacts::account;
            case IDENTIFIER -> Contacts::identifier;
        };
    }

    private SharedContact contact(Kind kind, KeyedColumn<String> contacts, LineGroup group) {
        return new SharedContact(
                kind,
                roll.spelling(group.lines(), contacts),
                contacts.key(group.number()),
                roll.parties(group.lines(), vendors),
                owners.distinct(group.lines()),
                table.amounts().sum(group.lines()).net(currency),
                places.set(group.lines()));
    }
}
