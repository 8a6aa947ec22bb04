package chokepoint.check.mask;

import chokepoint.check.mask.MaskedName.Kind;
import chokepoint.names.parties.Contacts;
import chokepoint.names.parties.PartyNames;
import chokepoint.policy.Policy;
import chokepoint.trade.Line;
import chokepoint.trade.lists.NamedParty;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Values;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gathers how a list spells what tells of natural persons: names of persons by policy or by legal form, all e-mail addresses and phones,
 * and the address, account and number of a vendor that is a person. Grows with what is distinct, not with the lines.
 */
public final class PersonalDataCollector {

    static final Pattern EMAIL =
            Pattern.compile("(?<![\\p{L}\\p{Nd}._%+-])[\\p{L}\\p{Nd}._%+-]+@[\\p{L}\\p{Nd}.-]+\\.\\p{L}{2,}");

    private static final List<Field> NAMES = Stream.of(Field.values())
            .filter(field -> field.kind() == Field.Kind.PARTY || field.kind() == Field.Kind.PARTIES)
            .toList();

    private final Policy policy;
    private final SortedMap<String, MaskedName> terms = new TreeMap<>();

    /** Begins with the persons that the policy names. */
    public PersonalDataCollector(Policy policy) {
        this.policy = policy;
        policy.parties().stream().filter(NamedParty::person).forEach(this::named);
    }

    private void named(NamedParty party) {
        MaskedName person = new MaskedName(Kind.PERSON, party.key());
        put(party.name(), person);
        party.keys().forEach(key -> put(key, person));
    }

    /** People who signed or decided something. */
    public void people(Collection<String> names) {
        names.stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> put(name, new MaskedName(Kind.PERSON, identity(name))));
    }

    /** Takes in lines, enriched or not. */
    public void add(Collection<Line> lines) {
        lines.stream().map(Line::values).forEach(this::add);
    }

    private void add(Values values) {
        for (Field field : NAMES) {
            parties(values, field).forEach(this::name);
        }
        emails(values.text(Field.VENDOR_EMAIL));
        contact(values, Field.VENDOR_PHONE, Kind.PHONE, Contacts::phone);
        if (person(values.party(Field.VENDOR))) {
            contact(values, Field.VENDOR_ADDRESS, Kind.ADDRESS, Contacts::address);
            contact(values, Field.VENDOR_ACCOUNT, Kind.ACCOUNT, Contacts::account);
            contact(values, Field.VENDOR_ID, Kind.NUMBER, Contacts::identifier);
        }
    }

    private static List<Party> parties(Values values, Field field) {
        return field.kind() == Field.Kind.PARTIES ? values.parties(field) : List.of(values.party(field));
    }

    private void name(Party party) {
        if (person(party)) {
            MaskedName person = new MaskedName(
                    Kind.PERSON, policy.party(party.key()).map(NamedParty::key).orElse(party.key()));
            put(party.name(), person);
            put(party.key(), person);
        }
    }

    private boolean person(Party party) {
        return party.known()
                && (policy.party(party.key()).filter(NamedParty::person).isPresent()
                        || PartyNames.person(party.name()));
    }

    private void emails(String text) {
        Matcher found = EMAIL.matcher(text);
        while (found.find()) {
            put(found.group(), email(found.group()));
        }
    }

    /** One mailbox however it is written. */
    static MaskedName email(String address) {
        return new MaskedName(Kind.EMAIL, address.toLowerCase(Locale.ROOT));
    }

    private void contact(Values values, Field field, Kind kind, UnaryOperator<String> normaliser) {
        String written = values.text(field).strip();
        String key = normaliser.apply(written);
        if (!key.isEmpty()) {
            put(written, new MaskedName(kind, key));
            put(key, new MaskedName(kind, key));
        }
    }

    private static String identity(String name) {
        String key = PartyNames.key(name);
        return key.isEmpty() ? name.strip() : key;
    }

    private void put(String spelling, MaskedName hidden) {
        if (!spelling.isBlank()) {
            terms.putIfAbsent(spelling.strip(), hidden);
        }
    }

    /** What is to be hidden, by each of its spellings. */
    public SortedMap<String, MaskedName> terms() {
        return Collections.unmodifiableSortedMap(terms);
    }
}
