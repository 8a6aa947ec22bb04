package chokepoint.trade.values;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the value of a field is derived where no cell states it; of one field the surest first. */
public enum Derivation {
    /** A number of a company with check digits that hold. */
    TAX_NUMBER(Field.VENDOR_COUNTRY, Field.VENDOR_ID),
    /** A country named at the end of an address. */
    ADDRESS(Field.VENDOR_COUNTRY, Field.VENDOR_ADDRESS),
    /** An international account number: where the vendor banks. */
    IBAN(Field.VENDOR_COUNTRY, Field.VENDOR_ACCOUNT),
    /** A legal form that one country alone has. */
    LEGAL_FORM(Field.VENDOR_COUNTRY, Field.VENDOR),
    /** The country code of a telephone number. */
    PHONE(Field.VENDOR_COUNTRY, Field.VENDOR_PHONE),
    /** The domain of a mail address. */
    DOMAIN(Field.VENDOR_COUNTRY, Field.VENDOR_EMAIL),
    /** What the policy says of a vendor that it names, or of those whose country nothing tells. */
    POLICY(Field.VENDOR_COUNTRY, Field.VENDOR),
    /** A list of exports: who stands as vendor sells from home. */
    DIRECTION(Field.VENDOR_COUNTRY, Field.VENDOR),
    /** A row of master data, which may tell any field. */
    MASTER_DATA(Field.VENDOR, Field.VENDOR),
    /** The code that other lines give to the same part. */
    PART_NUMBER(Field.HS, Field.PART),
    /** What the description of the goods says of where they were made. */
    DESCRIPTION(Field.LABEL_ORIGIN, Field.DESCRIPTION),
    /** The chapter of a code, where the list has no column that groups goods. */
    HS_CHAPTER(Field.SEGMENT, Field.HS);

    private final Field field;
    private final Field from;

    Derivation(Field field, Field from) {
        this.field = field;
        this.from = from;
    }

    /** The field whose value is derived. */
    public Field field() {
        return field;
    }

    /** The field that it is derived from. */
    public Field from() {
        return from;
    }

    /** As policies write it: {@code tax number}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<Derivation> named(String word) {
        return choices().stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Those that a policy chooses from. */
    public static List<Derivation> choices() {
        return Arrays.stream(values())
                .filter(kind -> kind != POLICY && kind != DIRECTION && kind != MASTER_DATA)
                .toList();
    }
}
