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
import chokepoint.trade.values.FieldSet;
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
import java.util.stream.Stream;

/** Looks up once what policy and lists say of a line, so that rules need not. Thread-safe. */
public final class LineEnricher {

    private static final String PHONE_CODES = "phone-codes";
    private static final String HS_NAMES = "hs-names";

    private static final List<Field> OWNED = List.of(Field.MANUFACTURER, Field.VENDOR);
    private static final List<Field> RESTRICTED_ROLES = List.of(Field.VENDOR, Field.MANUFACTURER, Field.PARENT);

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
    private final ListedParents parents;

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
        this.parents = new ListedParents(policy.ownerLists().stream()
                .flatMap(name -> lists.owners(name).stream())
                .toList());
        this.goodsFacts = new GoodsFacts(policy, columns, lists.hsNames(HS_NAMES));
    }

    public Line enrich(Line line) {
        List<DerivedFact> joined = masters.of(line.values(), columns);
        Values values = completed(line.values(), joined);
        List<DerivedFact> derived = facts(values);
        Values told = named(completed(values, derived));
        List<DerivedFact> owned = parents.of(told);
        List<DerivedFact> facts = joined.isEmpty() && owned.isEmpty()
                ? derived
                : Stream.of(joined, derived, owned).flatMap(List::stream).toList();
        Line known = line.with(completed(told, owned), LineEnrichment.NONE);
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
        if (facts.isEmpty() || facts.stream().noneMatch(DerivedFact::counts)) {
            return values;
        }
        Values.Builder completed = values.toBuilder();
        facts.stream().filter(DerivedFact::counts).forEach(fact -> completed.put(fact.field(), fact.value()));
        return completed.build();
    }

    /** Parties under the keys that the policy's aliases share, and the parent that the policy knows. */
    private Values named(Values values) {
        Values.Builder builder = values.toBuilder();
        for (Field role : RESTRICTED_ROLES) {
            Country country = role == Field.VENDOR ? values.country(Field.VENDOR_COUNTRY) : Country.UNKNOWN;
            Party party = atHome(values.party(role), country);
            if (!party.equals(values.party(role))) {
                builder.put(role, party);
            }
            Optional<NamedParty> named = known(party, country);
            if (named.isPresent()) {
                builder.put(role, new Party(party.name(), named.get().key()));
            }
        }
        if (!values.has(Field.PARENT)) {
            Optional<NamedParty> parent = parent(values);
            if (parent.isPresent()) {
                builder.put(
                        Field.PARENT,
                        new Party(parent.get().name(), parent.get().key()));
            }
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
        Optional<NamedParty> named = policy.party(party.key());
        return named.isPresent() || country.known() || !PartyNames.formMayStandFirst(party.name())
                ? named
                : PartyNames.keys(party.name()).stream()
                        .flatMap(key -> policy.party(key).stream())
                        .findFirst();
    }

    private Optional<NamedParty> parent(Values values) {
        for (Field role : OWNED) {
            Optional<NamedParty> named =
                    values.has(role) ? policy.party(values.party(role).key()) : Optional.empty();
            if (named.isPresent()) {
                return Optional.of(derivation.ultimateParent(named.get()));
            }
        }
        return Optional.empty();
    }

    private List<Segment> segments(Line line) {
        return policy.segmentations().stream()
                .map(segmentation -> segmentation.place(line))
                .toList();
    }

    /** @param segments one of each segmentation, in their order */
    private boolean highRisk(List<Segment> segments) {
        List<Segmentation> segmentations = policy.segmentations();
        for (int at = 0; at < segments.size(); at++) {
            if (segmentations.get(at).highRisk(segments.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** What is left in another currency, for want of a rate, is unknown in the reporting one. */
    private Money value(Line line) {
        Money reported = policy.convert(line.stated(), line.date());
        return reported.currency().equals(policy.currency()) ? reported : Money.UNKNOWN;
    }

    private String tier(HsCode code) {
        for (GoodsList list : goods) {
            Optional<String> tier = list.tier(code);
            if (tier.isPresent()) {
                return tier.get();
            }
        }
        return "";
    }

    private List<Country> watched(List<Country> thirdCountries) {
        return thirdCountries.isEmpty()
                ? thirdCountries
                : thirdCountries.stream()
                        .filter(place -> watched.stream().anyMatch(list -> list.contains(place)))
                        .toList();
    }

    private FieldSet abroad(Values values) {
        FieldSet abroad = FieldSet.NONE;
        for (Field field : COUNTRIES) {
            Country country = values.country(field);
            if (country.known() && !home.contains(country)) {
                abroad = abroad.with(field);
            }
        }
        return abroad;
    }

    private Restriction restriction(Line line, List<Segment> segments) {
        for (Field role : RESTRICTED_ROLES) {
            Party party = line.values().party(role);
            Optional<NamedParty> known = policy.party(party.key());
            Optional<NamedParty> restricted = known.isEmpty() ? known : restricted(known.get(), segments);
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
        if (named.isEmpty()) {
            return foreign(told);
        }
        Country parents = derivation.ultimateParent(named.get()).country();
        Country own = named.get().country();
        return foreign(parents.known() ? parents : own.known() ? own : told);
    }

    private Foreign foreign(Country country) {
        if (!country.known()) {
            return Foreign.UNKNOWN;
        }
        return home.contains(country) ? Foreign.NO : Foreign.YES;
    }
}
