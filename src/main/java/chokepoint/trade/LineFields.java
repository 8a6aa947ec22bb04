package chokepoint.trade;

import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Route;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields of a line as the list itself states them; a blank cell gives the unknown value of its kind. */
public sealed interface LineFields permits Line {

    /** Two digits for the procedure asked for, mostly followed by two for the one before, and by a national code. */
    Pattern PROCEDURE = Pattern.compile("(?<!\\d)(\\d{2})(?:\\d{2})?(?:\\d{3}|[A-Z]\\d{2})?(?!\\d)");

    /** The cells of the line by field. */
    Values values();

    default boolean has(Field field) {
        return values().has(field);
    }

    // What was bought

    default String description() {
        return values().text(Field.DESCRIPTION);
    }

    default String part() {
        return values().text(Field.PART);
    }

    default HsCode hs() {
        return values().hs(Field.HS);
    }

    /** The first four digits of its HS code; empty if they are not known. */
    default String heading() {
        return hs().heading();
    }

    default String serial() {
        return values().text(Field.SERIAL);
    }

    // Who takes part

    default Party buyer() {
        return values().party(Field.BUYER);
    }

    default Party vendor() {
        return values().party(Field.VENDOR);
    }

    default Party manufacturer() {
        return values().party(Field.MANUFACTURER);
    }

    default Party parent() {
        return values().party(Field.PARENT);
    }

    default Party consignor() {
        return values().party(Field.CONSIGNOR);
    }

    default Party consignee() {
        return values().party(Field.CONSIGNEE);
    }

    /** Who receives the goods: the consignee; on lines that tell a way and no consignee, as those of customs, the buyer. */
    default Party receiver() {
        return namesConsignee() || !way().told() ? consignee() : buyer();
    }

    /** Whether a consignee is named, who need not be the buyer. */
    default boolean namesConsignee() {
        return consignee().known();
    }

    default Party endUser() {
        return values().party(Field.END_USER);
    }

    default List<Party> intermediaries() {
        return values().parties(Field.INTERMEDIARIES);
    }

    default String vendorAddress() {
        return values().text(Field.VENDOR_ADDRESS);
    }

    default BigDecimal intermediaryCount() {
        return BigDecimal.valueOf(intermediaries().size());
    }

    default String vendorPhone() {
        return values().text(Field.VENDOR_PHONE);
    }

    default String vendorEmail() {
        return values().text(Field.VENDOR_EMAIL);
    }

    /** What follows the at sign of its vendor's e-mail. */
    default String vendorEmailDomain() {
        return vendorEmail().substring(vendorEmail().lastIndexOf('@') + 1);
    }

    default Day vendorRegistered() {
        return values().day(Field.VENDOR_REGISTERED);
    }

    // Where it comes from and goes

    default Country vendorCountry() {
        return values().country(Field.VENDOR_COUNTRY);
    }

    default Country origin() {
        return values().country(Field.COUNTRY_OF_ORIGIN);
    }

    default Country dispatch() {
        return values().country(Field.COUNTRY_OF_DISPATCH);
    }

    /** Where it was bought, which need not be where its vendor sits. */
    default Country tradedIn() {
        return values().country(Field.COUNTRY_OF_TRADE);
    }

    /** Where its seller is: the vendor's country, else where it was bought. */
    default Country sellerCountry() {
        return vendorCountry().known() ? vendorCountry() : tradedIn();
    }

    default Country destination() {
        return values().country(Field.COUNTRY_OF_DESTINATION);
    }

    default Way way() {
        return Way.of(values());
    }

    default Route route() {
        return values().route(Field.ROUTE);
    }

    default Country paymentCountry() {
        return values().country(Field.PAYMENT_COUNTRY);
    }

    default Country technologyCountry() {
        return values().country(Field.TECHNOLOGY_COUNTRY);
    }

    default Country equipmentCountry() {
        return values().country(Field.EQUIPMENT_COUNTRY);
    }

    // Papers

    default String order() {
        return values().text(Field.ORDER);
    }

    default String invoice() {
        return values().text(Field.INVOICE);
    }

    default Country invoiceOrigin() {
        return values().country(Field.INVOICE_ORIGIN);
    }

    default String certificate() {
        return values().text(Field.CERTIFICATE);
    }

    /** The customs procedure that is declared. */
    default String customsProcedure() {
        return values().text(Field.CUSTOMS_PROCEDURE);
    }

    /**
     * The two digits of the procedure that is asked for: 61 of {@code IM6 6123}, {@code 6123F01} or {@code 61}; empty if no code stands
     * there.
     */
    default String procedureRequested() {
        Matcher code = PROCEDURE.matcher(customsProcedure());
        return code.find() ? code.group(1) : "";
    }

    default String certificateScheme() {
        return values().text(Field.CERTIFICATE_SCHEME);
    }

    default Country certificateOrigin() {
        return values().country(Field.CERTIFICATE_ORIGIN);
    }

    default Country labelOrigin() {
        return values().country(Field.LABEL_ORIGIN);
    }

    default String endUserStatement() {
        return values().text(Field.END_USER_STATEMENT);
    }

    // When

    default Day date() {
        return values().day(Field.DATE);
    }

    default Day ordered() {
        return values().day(Field.ORDERED);
    }

    default Day awarded() {
        return values().day(Field.AWARDED);
    }

    default Day shipped() {
        return values().day(Field.SHIPPED);
    }

    default Day delivered() {
        return values().day(Field.DELIVERED);
    }

    default Day invoiceDate() {
        return values().day(Field.INVOICE_DATE);
    }

    /** How many days older its certificate of origin is than its shipment; zero if either is unknown or the shipment came first. */
    default long certificateAge() {
        return shipped().laterThan(certificateDate()) ? shipped().daysAfter(certificateDate()) : 0;
    }

    default Day certificateDate() {
        return values().day(Field.CERTIFICATE_DATE);
    }

    // Money

    default Money unitPrice() {
        return values().money(Field.UNIT_PRICE);
    }

    default Money stated() {
        return values().money(Field.VALUE);
    }

    default Money customsValue() {
        return values().money(Field.CUSTOMS_VALUE);
    }

    default Money freight() {
        return values().money(Field.FREIGHT);
    }

    default Money insurance() {
        return values().money(Field.INSURANCE);
    }

    /** What freight comes to in the goods' value; nothing if either is unknown or no value is in its currency. */
    default Share freightShare() {
        return charge(freight());
    }

    /** What insurance comes to in the goods' value; nothing if either is unknown or no value is in its currency. */
    default Share insuranceShare() {
        return charge(insurance());
    }

    private Share charge(Money charge) {
        return Stream.of(stated(), customsValue())
                .filter(value ->
                        charge.known() && value.positive() && value.currency().equals(charge.currency()))
                .findFirst()
                .map(value -> Share.of(charge.amount(), value.amount()))
                .orElse(Share.NONE);
    }

    /** How many times its value for customs goes into its value; zero if either is unknown or they differ in currency. */
    default BigDecimal timesCustomsValue() {
        Money customs = customsValue();
        boolean comparable =
                stated().known() && customs.positive() && stated().currency().equals(customs.currency());
        return comparable ? stated().amount().divide(customs.amount(), MathContext.DECIMAL128) : BigDecimal.ZERO;
    }

    // Made at home

    /** The part of its value made at home, as the list declares it; {@link Share#WHOLE} if it does not say. */
    default Share domesticContent() {
        return values().share(Field.DOMESTIC_CONTENT).orElse(Share.WHOLE);
    }

    default boolean declaresContent() {
        return has(Field.DOMESTIC_CONTENT);
    }

    /** Whether an equivalent made at home is told to exist. */
    default Answer homeEquivalent() {
        return values().answer(Field.HOME_EQUIVALENT);
    }

    /** Whether it says how much sub-contractors do, and where they are. */
    default boolean declaresSubcontract() {
        return has(Field.SUBCONTRACTOR_SHARE) && subcontractorCountry().known();
    }

    default Country subcontractorCountry() {
        return values().country(Field.SUBCONTRACTOR_COUNTRY);
    }

    default String lot() {
        return values().text(Field.LOT);
    }
}
