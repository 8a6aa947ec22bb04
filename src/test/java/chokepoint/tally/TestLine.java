package chokepoint.tally;

import chokepoint.names.parties.PartyNames;
import chokepoint.trade.DerivedAttributes;
import chokepoint.trade.Line;
import chokepoint.trade.LineEnrichment;
import chokepoint.trade.ListedParty;
import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.FieldSet;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Restriction;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Values;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Enriched lines for tests: in EUR, in segment {@code goods/chips}, in 2026, unless said otherwise. */
final class TestLine {

    static final String EUR = "EUR";
    static final Segment CHIPS = new Segment("goods", "chips");

    private final LineId id;
    private final Values.Builder values = Values.builder();
    private final Map<Scope, Foreign> foreign = new EnumMap<>(Scope.class);
    private Money value = Money.UNKNOWN;
    private Party owner = Party.UNKNOWN;
    private List<Country> thirdCountries = List.of();
    private List<Country> watchedPlaces = List.of();
    private List<Country> restrictedPlaces = List.of();
    private Day restrictedSince = Day.UNKNOWN;
    private Money unitPrice = Money.UNKNOWN;
    private String tier = "";
    private String period = "2026";
    private List<Segment> segments = List.of(CHIPS);

    private TestLine(LineId id) {
        this.id = id;
    }

    static TestLine at(int row) {
        return at("list.xlsx", row);
    }

    static TestLine at(String file, int row) {
        return new TestLine(new LineId(file, "PO", row));
    }

    TestLine vendor(String name) {
        return party(Field.VENDOR, name);
    }

    TestLine maker(String name) {
        return party(Field.MANUFACTURER, name);
    }

    TestLine party(Field field, String name) {
        values.put(field, new Party(name, name.toLowerCase(Locale.ROOT)));
        return this;
    }

    /** Under the key that lists give the name: without its legal form. */
    TestLine named(Field field, String name) {
        values.put(field, PartyNames.party(name));
        return this;
    }

    TestLine origin(String code) {
        values.put(Field.COUNTRY_OF_ORIGIN, Country.of(code));
        return this;
    }

    TestLine hs(String digits) {
        values.put(Field.HS, HsCode.of(digits));
        return this;
    }

    TestLine text(Field field, String text) {
        values.put(field, text);
        return this;
    }

    TestLine day(String isoDate) {
        values.put(Field.DATE, Day.of(isoDate));
        return this;
    }

    TestLine value(String amount) {
        value = Money.of(amount, EUR);
        values.put(Field.VALUE, value);
        return this;
    }

    /** A value that the list states, and no rate converts. */
    TestLine valueWithoutRate() {
        values.put(Field.VALUE, Money.of("1", "XTS"));
        return this;
    }

    TestLine foreign(Scope scope, Foreign answer) {
        foreign.put(scope, answer);
        return this;
    }

    TestLine period(String other) {
        period = other;
        return this;
    }

    TestLine segments(Segment... others) {
        segments = List.of(others);
        return this;
    }

    TestLine owner(String name) {
        owner = new Party(name, name.toLowerCase(Locale.ROOT));
        return this;
    }

    TestLine through(String code) {
        thirdCountries = List.of(Country.of(code));
        return this;
    }

    TestLine throughWatched(String code) {
        watchedPlaces = List.of(Country.of(code));
        return through(code);
    }

    TestLine restricted(String code, String since) {
        restrictedPlaces = List.of(Country.of(code));
        restrictedSince = Day.of(since);
        return this;
    }

    TestLine unitPrice(String amount) {
        unitPrice = Money.of(amount, EUR);
        return this;
    }

    TestLine listed() {
        tier = "1";
        return this;
    }

    TestLine country(Field field, String code) {
        values.put(field, Country.of(code));
        return this;
    }

    TestLine answer(Field field, Answer answer) {
        values.put(field, answer);
        return this;
    }

    TestLine day(Field field, String isoDate) {
        values.put(field, Day.of(isoDate));
        return this;
    }

    Line line() {
        Party vendor = values.build().party(Field.VENDOR);
        DerivedAttributes ties = new DerivedAttributes(
                owner.known() ? owner : vendor, thirdCountries, restrictedSince, restrictedPlaces, unitPrice);
        LineEnrichment standing = new LineEnrichment(
                value,
                period,
                segments,
                false,
                tier,
                watchedPlaces,
                Restriction.NONE,
                foreign,
                FieldSet.NONE,
                ListedParty.NONE,
                ListedParty.NONE,
                ties);
        return Line.of(id, values.build()).with(values.build(), standing);
    }
}
