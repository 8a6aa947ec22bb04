package chokepoint.bench.detection;

import static chokepoint.bench.detection.Column.*;

import java.util.EnumSet;
import java.util.Set;

/** What kind of list it is, and the columns that such a list has in any case. */
enum Shape {
    ORDERS(DELIVERED),
    INVOICES(INVOICE, INVOICE_DATE, VENDOR_ID, PAYMENT_COUNTRY),
    CUSTOMS(DISPATCH, ROUTE, DESTINATION, CONSIGNEE, CERTIFICATE, BILL_OF_LADING, INCOTERM, SHIPPED, CUSTOMS_VALUE),
    CONTRACTS(BUYER, AWARDED, STATUS, DELIVERED);

    private static final Set<Column> CORE = EnumSet.of(
            ORDER,
            ORDER_DATE,
            VENDOR,
            VENDOR_COUNTRY,
            CATEGORY,
            PART,
            DESCRIPTION,
            HS,
            MANUFACTURER,
            ORIGIN,
            QUANTITY,
            UNIT,
            UNIT_PRICE,
            VALUE,
            CURRENCY);

    private final Set<Column> own;

    Shape(Column... own) {
        this.own = Set.of(own);
    }

    Set<Column> columns() {
        Set<Column> all = EnumSet.copyOf(CORE);
        all.addAll(own);
        return all;
    }
}
