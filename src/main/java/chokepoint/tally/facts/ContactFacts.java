package chokepoint.tally.facts;

import chokepoint.names.parties.Contacts;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.TableView;
import chokepoint.trade.SharedContact;
import chokepoint.trade.SharedContact.Kind;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
        return LineGroup.of(view.lines(), contacts::number).stream()
                .filter(LineGroup::known)
                .filter(group -> view.fewest(group.lines(), owners) > 1)
                .map(group -> contact(kind, contacts, group))
                .sorted(Comparator.comparing(SharedContact::contactKey));
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

    private SharedContact contact(Kind kind, KeyedColumn<String> contacts, LineGroup group) {
        return new SharedContact(
                kind,
                view.spelling(group.lines(), contacts),
                contacts.key(group.number()),
                view.partiesApart(group.lines(), view.parties(Field.VENDOR)),
                view.fewest(group.lines(), owners),
                view.value(group.lines()),
                view.set(group.lines()));
    }
}
