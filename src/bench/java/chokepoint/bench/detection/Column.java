package chokepoint.bench.detection;

import java.util.EnumSet;
import java.util.Set;

/** The columns that a made list may have, in the order in which they stand. */
enum Column {
    ORDER,
    ORDER_DATE,
    STATUS,
    AMENDMENT,
    LOT,
    BUYER,
    AWARDED,
    VENDOR,
    VENDOR_ID,
    VENDOR_COUNTRY,
    VENDOR_ADDRESS,
    VENDOR_PHONE,
    VENDOR_EMAIL,
    VENDOR_ACCOUNT,
    VENDOR_REGISTERED,
    PARENT,
    CATEGORY,
    PART,
    DESCRIPTION,
    HS,
    MANUFACTURER,
    SERIAL,
    ORIGIN,
    DISPATCH,
    ROUTE,
    DESTINATION,
    CONSIGNEE,
    INTERMEDIARIES,
    END_USER,
    STATEMENT,
    QUANTITY,
    UNIT,
    UNIT_PRICE,
    VALUE,
    CURRENCY,
    CUSTOMS_VALUE,
    PAYMENT_COUNTRY,
    INVOICE,
    INVOICE_DATE,
    CERTIFICATE,
    CERTIFICATE_DATE,
    CERTIFICATE_ORIGIN,
    BILL_OF_LADING,
    INCOTERM,
    SHIPPED,
    DELIVERED,
    DOMESTIC_CONTENT,
    HOME_EQUIVALENT,
    TECHNOLOGY_COUNTRY;

    /** Cells that clean lines of real lists leave empty now and then. */
    static final Set<Column> SOMETIMES_BLANK = EnumSet.of(
            DESCRIPTION,
            HS,
            MANUFACTURER,
            VENDOR_PHONE,
            VENDOR_EMAIL,
            VENDOR_ID,
            CERTIFICATE,
            BILL_OF_LADING,
            INCOTERM);
}
