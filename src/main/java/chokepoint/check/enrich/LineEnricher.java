package chokepoint.check.enrich;

import chokepoint.names.parties.PartyNames;
import chokepoint.policy.Policy;
import chokepoint.policy.segments.Segmentation;
import chokepoint.rulebook.RuleLists;
import chokepoint.trade.DerivedAttributes;
import chokepoint.trade.DerivedFact;
import chokepoint.trade.Line;
import chokepoint.trade.LineEnrichment;
import chokepoint.trade.lists.CountryList;
import chokepoint.trade.lists.GoodsList;
import chokepoint.trade.lists.NamedParty;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Restriction;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Values;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks up once what policy and lists say of a line, so that rules need not. Thread-safe. */
public final class LineEnricher {

    private static final String PHONE_CODES = "phone-codes";
    private static final String HS_NAMES = "hs-names";

    private static final List<Field> COUNTRIES = Stream.of(Field.values())
            .filter(field -> field.kind() == Field.Kind.COUNTRY)
            .toList();

    private final Policy policy;
    private final List<CountryList> watched;
    private final List<GoodsList> goods;
    private final Set<Country> home;
    private final ListedParties listedParties;
    private final AttributeDerivation derivation;
    private final VendorCountries vendorCountries;
    private final GoodsFacts goodsFacts;
    private final ColumnEvidence columns;
    private final MasterData masters;

    public LineEnricher(Policy policy, RuleLists lists, ColumnEvidence columns, MasterData masters) {
        this.policy = policy;
        this.watched = policy.watchedPlaces().stream()
                .flatMap(name -> lists.countries(name).stream())
                .toList();
        this.goods = policy.listedGoods().stream()
                .flatMap(name -> lists.goods(name).stream())
                .toList();
        this.home = policy.home();
        this.listedParties = new ListedParties(lists.listedNames(policy.listedParties()));
        this.derivation = new AttributeDerivation(policy, columns);
        this.vendorCountries = new VendorCountries(policy, columns, lists.phones(PHONE_CODES));
        this.columns = columns;
        this.masters = masters;
        this.goodsFacts = new GoodsFacts(policy, columns, lists.hsNames(HS_NAMES));
    }

    public Line enrich(Line line) {
        List<DerivedFact> joined = masters.of(line.values(), columns);
        Values values = completed(line.values(), joined);
        List<DerivedFact> derived = facts(values);
        List<DerivedFact> facts = joined.isEmpty()
                ? derived
                : Stream.concat(joined.stream(), derived.stream()).toList();
        Line known = line.with(named(completed(values, derived)), LineEnrichment.NONE);
        List<Segment> segments = segments(known);
        Money value = value(known);
        DerivedAttributes attributes = derivation.of(known, value, facts);
        return known.with(
                known.values(),
                new LineEnrichment(
                        value,
                        policy.period(known.date()),
                        segments,
                        highRisk(segments),
                        tier(known.hs()),
                        watched(attributes.thirdCountries()),
                        restriction(known, segments),
                        foreign(known),
                        abroad(known.values()),
                        listedParties.meet(known),
                        listedParties.meetAddress(known),
                        attributes));
    }

    private List<DerivedFact> facts(Values values) {
        List<DerivedFact> ofVendor = vendorCountries.of(values, named(values.party(Field.VENDOR)));
        List<DerivedFact> ofGoods = goodsFacts.of(values);
        return ofGoods.isEmpty()
                ? ofVendor
                : Stream.concat(ofVendor.stream(), ofGoods.stream()).toList();
    }

    /** The country that the policy has for a party that it names; unknown if it has none. */
    private Country named(Party party) {
        return party.known()
                ? known(party, Country.UNKNOWN).map(NamedParty::country).orElse(Country.UNKNOWN)
                : Country.UNKNOWN;
    }

    /** With the values that are derived and count. */
    private static Values completed(Values values, List<DerivedFact> facts) {
        if (facts.stream().noneMatch(DerivedFact::counts)) {
            return values;
        }
        Values.Builder completed = values.toBuilder();
        facts.stream().filter(DerivedFact::counts).forEach(fact -> completed.put(fact.field(), fact.value()));
        return completed.build();
    }

    /** Parties under the keys that the policy's aliases share, and the parent that the policy knows. */
    private Values named(Values values) {
        Values.Builder builder = values.toBuilder();
        for (Field role : List.of(Field.VENDOR, Field.MANUFACTURER, Field.PARENT)) {
            Country country = role == Field.VENDOR ? values.country(Field.VENDOR_COUNTRY) : Country.UNKNOWN;
            Party party = atHome(values.party(role), country);
            if (!party.equals(values.party(role))) {
                builder.put(role, party);
            }
            known(party, country).ifPresent(named -> builder.put(role, new Party(party.name(), named.key())));
        }
        if (!values.has(Field.PARENT)) {
            parent(values).ifPresent(parent -> builder.put(Field.PARENT, new Party(parent.name(), parent.key())));
        }
        return builder.build();
    }

    /** Where a vendor is at home, its legal form may stand first: {@code AB Alder} of Sweden. */
    private static Party atHome(Party party, Country country) {
        boolean doubtful = country.known() && party.known() && PartyNames.formMayStandFirst(party.name());
        return doubtful ? new Party(party.name(), PartyNames.key(party.name(), country.code())) : party;
    }

    /** Whom the policy knows by its key or, where its first word may be a legal form, without that word. */
    private Optional<NamedParty> known(Party party, Country country) {
        return policy.party(party.key())
                .or(() -> !country.known() && PartyNames.formMayStandFirst(party.name())
                        ? PartyNames.keys(party.name()).stream()
                                .flatMap(key -> policy.party(key).stream())
                                .findFirst()
                        : Optional.empty());
    }

    private Optional<NamedParty> parent(Values values) {
        return Stream.of(Field.MANUFACTURER, Field.VENDOR)
                .filter(values::has)
                .flatMap(role -> policy.party(values.party(role).key()).stream())
                .findFirst()
                .map(derivation::ultimateParent);
    }

    private List<Segment> segments(Line line) {
        return policy.segmentations().stream()
                .map(segmentation -> segmentation.place(line))
                .toList();
    }

    /** @param segments one of each segmentation, in their order */
    private boolean highRisk(List<Segment> segments) {
        List<Segmentation> segmentations = policy.segmentations();
        return IntStream.range(0, segments.size())
                .anyMatch(at -> segmentations.get(at).highRisk(segments.get(at)));
    }

    /** What is left in another currency, for want of a rate, is unknown in the reporting one. */
    private Money value(Line line) {
        Money reported = policy.convert(line.stated(), line.date());
        return reported.currency().equals(policy.currency()) ? reported : Money.UNKNOWN;
    }

    private String tier(HsCode code) {
        return goods.stream()
                .flatMap(list -> list.tier(code).stream())
                .findFirst()
                .orElse("");
    }

    private List<Country> watched(List<Country> thirdCountries) {
        return thirdCountries.stream()
                .filter(place -> watched.stream().anyMatch(list -> list.contains(place)))
                .toList();
    }

    private long abroad(Values values) {
        long abroad = 0;
        for (Field field : COUNTRIES) {
            Country country = values.country(field);
            if (country.known() && !home.contains(country)) {
                abroad |= field.bit();
            }
        }
        return abroad;
    }

    private Restriction restriction(Line line, List<Segment> segments) {
        for (Field role : List.of(Field.VENDOR, Field.MANUFACTURER, Field.PARENT)) {
            Party party = line.values().party(role);
            Optional<NamedParty> restricted = policy.party(party.key()).flatMap(named -> restricted(named, segments));
            if (restricted.isPresent()) {
                NamedParty named = restricted.get();
                return new Restriction(role, party.name(), named.name(), named.source());
            }
        }
        return Restriction.NONE;
    }

    private Optional<NamedParty> restricted(NamedParty party, List<Segment> segments) {
        return Stream.of(party, derivation.ultimateParent(party))
                .filter(named -> named.restrictedIn().contains(Segment.WHOLE_LIST)
                        || named.restrictedIn().stream().anyMatch(segments::contains))
                .findFirst();
    }

    private Map<Scope, Foreign> foreign(Line line) {
        Map<Scope, Foreign> foreign = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) {
            foreign.put(scope, foreign(line, scope));
        }
        return foreign;
    }

    private Foreign foreign(Line line, Scope scope) {
        return switch (scope) {
            case VENDOR, VENDORS_SHARING_CONTACTS -> foreign(line.vendor(), line.vendorCountry());
            case MANUFACTURER -> foreign(line.manufacturer(), countryOfMaker(line));
            case ULTIMATE_PARENT -> foreign(line.parent(), Country.UNKNOWN);
            case COUNTRY_OF_VENDOR, COUNTRY_OF_ORIGIN, COUNTRY_OF_TECHNOLOGY, COUNTRY_OF_EQUIPMENT ->
                foreign(line.values().country(scope.field()));
        };
    }

    /** A maker that sells its goods itself is where the vendor is; of any other the line tells no country. */
    private static Country countryOfMaker(Line line) {
        return line.manufacturer().key().equals(line.vendor().key()) ? line.vendorCountry() : Country.UNKNOWN;
    }

    /** A holder is foreign if its ultimate parent lies outside home; if none is known, if its own country does. */
    private Foreign foreign(Party party, Country told) {
        Optional<NamedParty> named = policy.party(party.key());
        Country parents =
                named.map(derivation::ultimateParent).map(NamedParty::country).orElse(Country.UNKNOWN);
        Country own = named.map(NamedParty::country).filter(Country::known).orElse(told);
        return foreign(parents.known() ? parents : own);
    }

    private Foreign foreign(Country country) {
        if (!country.known()) {
            return Foreign.UNKNOWN;
        }
        return home.contains(country) ? Foreign.NO : Foreign.YES;
    }
}
