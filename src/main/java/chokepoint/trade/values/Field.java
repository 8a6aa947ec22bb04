package chokepoint.trade.values;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The meaning of a column of a list. The names with spaces are a contract: keys of mappings, of {@code mapping.yml} and of
 * {@code @needs}.
 */
public enum Field {
    LINE(Kind.TEXT),
    ORDER(Kind.TEXT),
    /** The number of a contract that orders are placed under; one that stands alone is that of the order. */
    CONTRACT(Kind.TEXT),
    LOT(Kind.TEXT),
    STATUS(Kind.TEXT),
    AMENDMENT(Kind.TEXT),
    /** The date that puts a line into a period. */
    DATE(Kind.DAY),
    ORDERED(Kind.DAY),
    AWARDED(Kind.DAY),
    SHIPPED(Kind.DAY),
    DELIVERED(Kind.DAY),
    PAID(Kind.DAY),
    BUYER(Kind.PARTY),
    SEGMENT(Kind.TEXT),
    DESCRIPTION(Kind.TEXT),
    PART(Kind.TEXT),
    HS(Kind.HS),
    SERIAL(Kind.TEXT),
    BATCH(Kind.TEXT),
    VENDOR(Kind.PARTY),
    VENDOR_ID(Kind.TEXT),
    VENDOR_COUNTRY(Kind.COUNTRY),
    VENDOR_ADDRESS(Kind.TEXT),
    VENDOR_PHONE(Kind.TEXT),
    VENDOR_EMAIL(Kind.TEXT),
    VENDOR_ACCOUNT(Kind.TEXT),
    VENDOR_REGISTERED(Kind.DAY),
    MANUFACTURER(Kind.PARTY),
    PARENT(Kind.PARTY),
    COUNTRY_OF_ORIGIN(Kind.COUNTRY),
    COUNTRY_OF_DISPATCH(Kind.COUNTRY),
    COUNTRY_OF_TRADE(Kind.COUNTRY),
    COUNTRY_OF_DESTINATION(Kind.COUNTRY),
    ROUTE(Kind.ROUTE),
    CONSIGNOR(Kind.PARTY),
    CONSIGNEE(Kind.PARTY),
    INTERMEDIARIES(Kind.PARTIES),
    END_USER(Kind.PARTY),
    END_USER_STATEMENT(Kind.TEXT, "end-user statement"),
    QUANTITY(Kind.NUMBER),
    UNIT(Kind.TEXT),
    UNIT_PRICE(Kind.MONEY),
    VALUE(Kind.MONEY),
    CURRENCY(Kind.TEXT),
    CUSTOMS_VALUE(Kind.MONEY),
    FREIGHT(Kind.MONEY),
    INSURANCE(Kind.MONEY),
    PAYMENT_COUNTRY(Kind.COUNTRY),
    INVOICE(Kind.TEXT),
    INVOICE_DATE(Kind.DAY),
    INVOICE_ORIGIN(Kind.COUNTRY),
    /** The number under which goods were declared to customs. */
    DECLARATION(Kind.TEXT),
    CERTIFICATE(Kind.TEXT),
    CERTIFICATE_DATE(Kind.DAY),
    CERTIFICATE_ORIGIN(Kind.COUNTRY),
    /** The scheme of preference that a certificate of origin is issued under, or that is claimed. */
    CERTIFICATE_SCHEME(Kind.TEXT),
    LABEL_ORIGIN(Kind.COUNTRY),
    /** The customs procedure or regime that is declared, as a code or in words. */
    CUSTOMS_PROCEDURE(Kind.TEXT),
    BILL_OF_LADING(Kind.TEXT),
    /** The bill of lading where its column says that it is a house bill: that of one consignment of one sender. */
    HOUSE_BILL(Kind.TEXT),
    INCOTERM(Kind.TEXT),
    DOMESTIC_CONTENT(Kind.SHARE),
    HOME_EQUIVALENT(Kind.ANSWER),
    SUBCONTRACTOR_COUNTRY(Kind.COUNTRY),
    SUBCONTRACTOR_SHARE(Kind.SHARE),
    TECHNOLOGY_COUNTRY(Kind.COUNTRY),
    EQUIPMENT_COUNTRY(Kind.COUNTRY);

    /** The Java type that holds a field's value. */
    public enum Kind {
        TEXT(String.class),
        PARTY(Party.class),
        PARTIES(List.class),
        COUNTRY(Country.class),
        ROUTE(Route.class),
        HS(HsCode.class),
        DAY(Day.class),
        NUMBER(BigDecimal.class),
        MONEY(Money.class),
        SHARE(Share.class),
        ANSWER(Answer.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        public Class<?> type() {
            return type;
        }
    }

    private static final Map<String, Field> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Field::label, Function.identity()));

    private final Kind kind;
    private final String label;

    Field(Kind kind) {
        this.kind = kind;
        this.label = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Field(Kind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    public static Optional<Field> labelled(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    public Kind kind() {
        return kind;
    }

    /** The name with spaces, as in {@code country of origin}. */
    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
