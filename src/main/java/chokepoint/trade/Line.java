package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Likeness;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Restriction;
import chokepoint.trade.values.ReversedDates;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of the list, and what policy and lists say of it: what the list itself says is in {@link LineFields}. Rules see one line at a
 * time.
 *
 * @param id where it stands
 * @param values what it says
 * @param columns cells of further columns that policy or rules name, by header
 * @param enrichment what policy and lists say of it
 */
public record Line(LineId id, Values values, Map<String, String> columns, LineEnrichment enrichment)
        implements Subject, LineFields {

    private static final List<Field> ORIGINS =
            List.of(Field.COUNTRY_OF_ORIGIN, Field.INVOICE_ORIGIN, Field.CERTIFICATE_ORIGIN, Field.LABEL_ORIGIN);

    /** What may not happen before what. */
    private static final List<List<Field>> SEQUENCE = List.of(
            List.of(Field.DELIVERED, Field.SHIPPED),
            List.of(Field.SHIPPED, Field.ORDERED),
            List.of(Field.DELIVERED, Field.ORDERED),
            List.of(Field.ORDERED, Field.AWARDED));

    public Line {
        columns = Map.copyOf(columns);
    }

    public static Line of(LineId id, Values values) {
        return new Line(id, values, Map.of(), LineEnrichment.NONE);
    }

    public Line with(Values newValues, LineEnrichment newEnrichment) {
        return new Line(id, newValues, columns, newEnrichment);
    }

    /** The cell under a header that means no field of ours; empty if there is none. */
    public String column(String header) {
        return columns.getOrDefault(header, "");
    }

    // What was bought

    /** Whether its HS code is on the list of listed goods. */
    public boolean listed() {
        return !enrichment.goodsTier().isEmpty();
    }

    public String goodsTier() {
        return enrichment.goodsTier();
    }

    // Who takes part

    public Restriction restriction() {
        return enrichment.restriction();
    }

    /** Whether its vendor, manufacturer or parent falls under a restriction of the policy. */
    public boolean restricted() {
        return enrichment.restriction().applies();
    }

    /** In which role the restricted name stands, and as written: {@code manufacturer 'LT Networks'}; empty if none does. */
    public NamedRole restrictedAs() {
        Restriction restriction = enrichment.restriction();
        return restriction.applies() ? new NamedRole(restriction.role(), restriction.written()) : NamedRole.NOBODY;
    }

    public String restrictionSource() {
        return enrichment.restriction().source();
    }

    /** How its parties meet a list of parties. */
    public ListedParty listedParty() {
        return enrichment.listedParty();
    }

    /** How the address of its vendor meets a list of parties. */
    public ListedParty listedAddress() {
        return enrichment.listedAddress();
    }

    /** In which role and how written the listed name stands: {@code consignee 'Marlow Trading'}; empty if none does. */
    public NamedRole listedAs() {
        ListedParty listed = enrichment.listedParty();
        return listed.known() ? new NamedRole(listed.role(), listed.written()) : NamedRole.NOBODY;
    }

    /** Why it is taken for the listed party, with the score from 0 to 1. */
    public Likeness listedBecause() {
        ListedParty listed = enrichment.listedParty();
        return listed.known() ? new Likeness(listed.score(), listed.reason()) : Likeness.NONE;
    }

    /** Whether its owner stands on the list of parties, so that whoever sells it belongs to a listed party. */
    public boolean ownedByListedParty() {
        ListedParty listed = enrichment.listedParty();
        return listed.known() && listed.role() == Field.PARENT;
    }

    public String listedSource() {
        return enrichment.listedParty().source();
    }

    /** Whether the holder on this rung lies outside home. */
    public Foreign foreign(Scope scope) {
        return enrichment.foreign().getOrDefault(scope, Foreign.UNKNOWN);
    }

    /** Whether it goes to a site of the buyer, by the name of who receives it. */
    public boolean toOwnSite() {
        return enrichment.derived().ownSite();
    }

    // Where it comes from and goes

    /** Whether the field names a country outside home. */
    public boolean abroad(Field field) {
        return enrichment.abroad().has(field);
    }

    /** Third countries in which the goods were bought, dispatched, loaded or transhipped, in this order. */
    public List<Country> thirdPlaces() {
        List<Country> third = enrichment.derived().thirdCountries();
        return third.isEmpty() ? third : third.stream().filter(way()::passes).toList();
    }

    /** What is done with the goods in each of these. */
    public List<ThirdLeg> thirdLegs() {
        List<Country> third = enrichment.derived().thirdCountries();
        return third.isEmpty() ? List.of() : way().through(third);
    }

    /** Whether a listed good made in one country abroad is sold from another one, and sent from or through a third. */
    public boolean listedTriangle() {
        Country seller = vendorCountry();
        return listed()
                && abroad(Field.VENDOR_COUNTRY)
                && seller.differsFrom(origin())
                && thirdPlaces().stream().anyMatch(seller::differsFrom);
    }

    /** Places of purchase, dispatch, transhipment or vendor that are watched, and neither the origin nor home. */
    public List<Country> watchedPlaces() {
        return enrichment.watchedPlaces();
    }

    /** What is done with the goods in each of these; of one where only its vendor sits, that it is sold from there. */
    public List<ThirdLeg> watchedLegs() {
        List<Country> watched = watchedPlaces();
        List<ThirdLeg> legs = new ArrayList<>(way().through(watched));
        watched.stream()
                .filter(place -> !way().passes(place))
                .map(place -> new ThirdLeg(ThirdLeg.Kind.SOLD, place))
                .forEach(legs::add);
        return legs;
    }

    /** Its vendor where home buys; nobody where home sells, since the vendor is home's own. */
    public Party boughtFrom() {
        return enrichment.derived().exported() ? Party.UNKNOWN : vendor();
    }

    /** Who receives it where home sells; nobody where home buys. */
    public Party soldTo() {
        return enrichment.derived().exported() ? receiver() : Party.UNKNOWN;
    }

    // Papers

    /** The origins that list, invoice, certificate and label name, in this order. */
    public List<Country> toldOrigins() {
        return ORIGINS.stream()
                .map(values::country)
                .filter(Country::known)
                .distinct()
                .toList();
    }

    /** The days of award, order, shipment and delivery that are in an order that cannot be, the last of them first. */
    public List<ReversedDates> reversedDates() {
        return SEQUENCE.stream()
                .filter(pair -> values.day(pair.get(1)).laterThan(values.day(pair.get(0))))
                .map(pair ->
                        new ReversedDates(pair.get(0), values.day(pair.get(0)), pair.get(1), values.day(pair.get(1))))
                .toList();
    }

    // Money

    /** Its value in the reporting currency; {@link #stated()} has it as the list does. */
    @Override
    public Money value() {
        return enrichment.value();
    }

    /** Whether it gives money back instead of asking for it. */
    public boolean credit() {
        return stated().negative() || value().negative();
    }

    /** Of freight and insurance the one that is farther from what other lines carry. */
    public Charge charge() {
        return enrichment.derived().charge();
    }

    public Field chargeKind() {
        return charge().kind();
    }

    public Share chargeShare() {
        return charge().share();
    }

    public Share usualChargeShare() {
        return charge().usual();
    }

    // Made at home

    /** The part of its value that sub-contractors at home do: none if those it names are abroad. */
    public Share domesticSubcontract() {
        return abroad(Field.SUBCONTRACTOR_COUNTRY)
                ? Share.NONE
                : values.share(Field.SUBCONTRACTOR_SHARE).orElse(Share.NONE);
    }

    /** What is telling of it only beside other lines. */
    public DerivedAttributes derived() {
        return enrichment.derived();
    }

    // Where it belongs

    public List<Segment> segments() {
        return enrichment.segments();
    }

    public boolean highRisk() {
        return enrichment.highRisk();
    }

    /** A line belongs to one segment of each segmentation, see {@link #segments()}; as a subject it stands for itself. */
    @Override
    public Segment segment() {
        return Segment.WHOLE_LIST;
    }

    @Override
    public String period() {
        return enrichment.period();
    }

    @Override
    public LineSet lines() {
        return LineSet.of(id);
    }

    /** The field that carries the restricted name, if one does; else all it knows. */
    @Override
    public List<Field> shownIn() {
        return restricted() ? List.of(enrichment.restriction().role()) : List.copyOf(values.fields());
    }

    @Override
    public List<String> key() {
        return List.of(id.file(), id.sheet(), Integer.toString(id.row()));
    }
}
