package chokepoint.trade.values;

import java.util.Locale;

/** The ladder from paper to source: at which rung a holder is looked for. */
public enum Scope {
    VENDOR(Field.VENDOR),
    /** Vendors joined by an address, phone, e-mail, account or number that they share. */
    VENDORS_SHARING_CONTACTS(Field.VENDOR),
    MANUFACTURER(Field.MANUFACTURER),
    ULTIMATE_PARENT(Field.PARENT),
    COUNTRY_OF_VENDOR(Field.VENDOR_COUNTRY),
    COUNTRY_OF_ORIGIN(Field.COUNTRY_OF_ORIGIN),
    COUNTRY_OF_TECHNOLOGY(Field.TECHNOLOGY_COUNTRY),
    COUNTRY_OF_EQUIPMENT(Field.EQUIPMENT_COUNTRY);

    private final Field field;

    Scope(Field field) {
        this.field = field;
    }

    /** The field that names the holder. */
    public Field field() {
        return field;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
