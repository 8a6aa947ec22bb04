package chokepoint.trade;

import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Likeness;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Restriction;
import chokepoint.trade.values.Route;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/**
 * One row of the list, and what policy and lists say of it. Rules see one line at a time.
 *
 * @param id where it stands
 * @param values what it says
 * @param columns cells of further columns that policy or rules name, by header
 * @param standing what policy and lists say of it
 */
public record Line(LineId id, Values values, Map<String, String> columns, LineEnrichment standing) implements Subject {

    private static final List<Field> ORIGINS =
            List.of(Field.COUNTRY_OF_ORIGIN, Field.INVOICE_ORIGIN, Field.CERTIFICATE_ORIGIN, Field.LABEL_ORIGIN);

    public Line {
        columns = Map.copyOf(columns);
    }

    public static Line of(LineId id, Values values) {
        return new Line(id, values, Map.of(), LineEnrichment.NONE);
    }

    public Line with(Values newValues, LineEnrichment newStanding) {
        return new Line(id, newValues, columns, newStanding);
    }

    public boolean has(Field field) {
        return values.has(field);
    }

    /** The cell under a header that means no field of ours; empty if there is none. */
    public String column(String header) {
        return columns.getOrDefault(header, "");
    }

    // What was bought

    public String description() {
        return values.text(Field.DESCRIPTION);
    }

    public String part() {
        return values.text(Field.PART);
    }

    public HsCode hs() {
        return values.hs(Field.HS);
    }

    public String serial() {
        return values.text(Field.SERIAL);
    }

    /** Whether its HS code is on the list of listed goods. */
    public boolean listed() {
        return !standing.goodsTier().isEmpty();
    }

    public String goodsTier() {
        return standing.goodsTier();
    }

    // Who takes part

    public Party buyer() {
        return values.party(Field.BUYER);
    }

    public Party vendor() {
        return values.party(Field.VENDOR);
    }

    public Party manufacturer() {
        return values.party(Field.MANUFACTURER);
    }

    public Party parent() {
        return values.party(Field.PARENT);
    }

    public Party consignor() {
        return values.party(Field.CONSIGNOR);
    }

    public Party consignee() {
        return values.party(Field.CONSIGNEE);
    }

    public Party endUser() {
        return values.party(Field.END_USER);
    }

    public List<Party> intermediaries() {
        return values.parties(Field.INTERMEDIARIES);
    }

    public Restriction restriction() {
        return standing.restriction();
    }

    /** Whether its vendor, manufacturer or parent falls under a restriction of the policy. */
    public boolean restricted() {
        return standing.restriction().applies();
    }

    /** In which role the restricted name stands, and as written: {@code manufacturer 'LT Networks'}; empty if none does. */
    public NamedRole restrictedAs() {
        Restriction restriction = standing.restriction();
        return restriction.applies() ? new NamedRole(restriction.role(), restriction.written()) : NamedRole.NOBODY;
    }

    public String restrictionSource() {
        return standing.restriction().source();
    }

    /** How its parties meet a list of parties. */
    public ListedParty listedParty() {
        return standing.listedParty();
    }

    /** How the address of its vendor meets a list of parties. */
    public ListedParty listedAddress() {
        return standing.listedAddress();
    }

    public String vendorAddress() {
        return values.text(Field.VENDOR_ADDRESS);
    }

    /** In which role and how written the listed name stands: {@code consignee 'Marlow Trading'}; empty if none does. */
    public NamedRole listedAs() {
        ListedParty listed = standing.listedParty();
        return listed.known() ? new NamedRole(listed.role(), listed.written()) : NamedRole.NOBODY;
    }

    /** Why it is taken for the listed party, with the score from 0 to 1. */
    public Likeness listedBecause() {
        ListedParty listed = standing.listedParty();
        return listed.known() ? new Likeness(listed.score(), listed.reason()) : Likeness.NONE;
    }

    public String listedSource() {
        return standing.listedParty().source();
    }

    public BigDecimal intermediaryCount() {
        return BigDecimal.valueOf(intermediaries().size());
    }

    public String vendorPhone() {
        return values.text(Field.VENDOR_PHONE);
    }

    public String vendorEmail() {
        return values.text(Field.VENDOR_EMAIL);
    }

    /** What follows the at sign of its vendor's e-mail. */
    public String vendorEmailDomain() {
        return vendorEmail().substring(vendorEmail().lastIndexOf('@') + 1);
    }

    public Day vendorRegistered() {
        return values.day(Field.VENDOR_REGISTERED);
    }

    /** Whether the holder on this rung lies outside home. */
    public Foreign foreign(Scope scope) {
        return standing.foreign().getOrDefault(scope, Foreign.UNKNOWN);
    }

    // Where it comes from and goes

    public Country vendorCountry() {
        return values.country(Field.VENDOR_COUNTRY);
    }

    public Country origin() {
        return values.country(Field.COUNTRY_OF_ORIGIN);
    }

    public Country dispatch() {
        return values.country(Field.COUNTRY_OF_DISPATCH);
    }

    public Country destination() {
        return values.country(Field.COUNTRY_OF_DESTINATION);
    }

    public Route route() {
        return values.route(Field.ROUTE);
    }

    public Country paymentCountry() {
        return values.country(Field.PAYMENT_COUNTRY);
    }

    /** Whether the field names a country outside home. */
    public boolean abroad(Field field) {
        return (standing.abroad() & field.bit()) != 0;
    }

    public Country technologyCountry() {
        return values.country(Field.TECHNOLOGY_COUNTRY);
    }

    public Country equipmentCountry() {
        return values.country(Field.EQUIPMENT_COUNTRY);
    }

    public List<Country> watchedPlaces() {
        return standing.watchedPlaces();
    }

    /** Whether a place of dispatch, transhipment or vendor is watched, and neither the origin nor home. */
    public boolean throughWatchedPlace() {
        return !standing.watchedPlaces().isEmpty();
    }

    // Papers

    public String order() {
        return values.text(Field.ORDER);
    }

    public String invoice() {
        return values.text(Field.INVOICE);
    }

    public Country invoiceOrigin() {
        return values.country(Field.INVOICE_ORIGIN);
    }

    public String certificate() {
        return values.text(Field.CERTIFICATE);
    }

    public Country certificateOrigin() {
        return values.country(Field.CERTIFICATE_ORIGIN);
    }

    public Country labelOrigin() {
        return values.country(Field.LABEL_ORIGIN);
    }

    /** Whether list, invoice, certificate and label do not all name the same origin. */
    public boolean originToldTwoWays() {
        Country told = Country.UNKNOWN;
        for (Field paper : ORIGINS) {
            Country here = values.country(paper);
            if (told.differsFrom(here)) {
                return true;
            }
            told = here.known() ? here : told;
        }
        return false;
    }

    /** The origins that list, invoice, certificate and label name, in this order. */
    public List<Country> toldOrigins() {
        return ORIGINS.stream()
                .map(values::country)
                .filter(Country::known)
                .distinct()
                .toList();
    }

    public String endUserStatement() {
        return values.text(Field.END_USER_STATEMENT);
    }

    // When

    public Day date() {
        return values.day(Field.DATE);
    }

    public Day ordered() {
        return values.day(Field.ORDERED);
    }

    public Day awarded() {
        return values.day(Field.AWARDED);
    }

    public Day shipped() {
        return values.day(Field.SHIPPED);
    }

    public Day delivered() {
        return values.day(Field.DELIVERED);
    }

    public Day invoiceDate() {
        return values.day(Field.INVOICE_DATE);
    }

    public Day certificateDate() {
        return values.day(Field.CERTIFICATE_DATE);
    }

    // Money

    public Money unitPrice() {
        return values.money(Field.UNIT_PRICE);
    }

    /** Its value in the reporting currency; {@link #stated()} has it as the list does. */
    @Override
    public Money value() {
        return standing.value();
    }

    public Money stated() {
        return values.money(Field.VALUE);
    }

    /** Whether it gives money back instead of asking for it. */
    public boolean credit() {
        return stated().negative() || value().negative();
    }

    public Money customsValue() {
        return values.money(Field.CUSTOMS_VALUE);
    }

    /** How many times its value for customs goes into its value; zero if either is unknown or they differ in currency. */
    public BigDecimal timesCustomsValue() {
        Money customs = customsValue();
        boolean comparable =
                stated().known() && customs.positive() && stated().currency().equals(customs.currency());
        return comparable ? stated().amount().divide(customs.amount(), MathContext.DECIMAL128) : BigDecimal.ZERO;
    }

    // Made at home

    /** The part of its value made at home, as the list declares it; {@link Share#WHOLE} if it does not say. */
    public Share domesticContent() {
        return values.share(Field.DOMESTIC_CONTENT).orElse(Share.WHOLE);
    }

    public boolean declaresContent() {
        return has(Field.DOMESTIC_CONTENT);
    }

    /** Whether an equivalent made at home is told to exist. */
    public Answer homeEquivalent() {
        return values.answer(Field.HOME_EQUIVALENT);
    }

    /** The part of its value that sub-contractors at home do: none if those it names are abroad. */
    public Share domesticSubcontract() {
        return abroad(Field.SUBCONTRACTOR_COUNTRY)
                ? Share.NONE
                : values.share(Field.SUBCONTRACTOR_SHARE).orElse(Share.NONE);
    }

    /** Whether it says how much sub-contractors do, and where they are. */
    public boolean declaresSubcontract() {
        return has(Field.SUBCONTRACTOR_SHARE) && subcontractorCountry().known();
    }

    public Country subcontractorCountry() {
        return values.country(Field.SUBCONTRACTOR_COUNTRY);
    }

    public String lot() {
        return values.text(Field.LOT);
    }

    /** What is telling of it only beside other lines. */
    public DerivedAttributes ties() {
        return standing.ties();
    }

    // Where it belongs

    public List<Segment> segments() {
        return standing.segments();
    }

    public boolean highRisk() {
        return standing.highRisk();
    }

    /** A line belongs to one segment of each segmentation, see {@link #segments()}; as a subject it stands for itself. */
    @Override
    public Segment segment() {
        return Segment.WHOLE_LIST;
    }

    @Override
    public String period() {
        return standing.period();
    }

    @Override
    public LineSet lines() {
        return LineSet.of(id);
    }

    /** The field that carries the restricted name, if one does; else all it knows. */
    @Override
    public List<Field> shownIn() {
        return restricted() ? List.of(standing.restriction().role()) : List.copyOf(values.fields());
    }

    @Override
    public List<String> key() {
        return List.of(id.file(), id.sheet(), Integer.toString(id.row()));
    }
}
