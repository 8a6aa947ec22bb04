package chokepoint.check.enrich;

import chokepoint.names.parties.Contacts;
import chokepoint.trade.DerivedFact;
import chokepoint.trade.DerivedFact.Effect;
import chokepoint.trade.Line;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Derivation;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Values;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One table of master data: what it says of each vendor, found by number or code, else by name, or of each part, found by its number.
 * A key under which several rows say different things finds none of them.
 */
public final class MasterTable {

    /** What a table is about, which says what lines take from it. */
    public enum Kind {
        VENDORS(
                Field.VENDOR,
                Field.VENDOR_ID,
                Set.of(
                        Field.VENDOR,
                        Field.VENDOR_ID,
                        Field.VENDOR_COUNTRY,
                        Field.VENDOR_ADDRESS,
                        Field.VENDOR_PHONE,
                        Field.VENDOR_EMAIL,
                        Field.VENDOR_ACCOUNT,
                        Field.VENDOR_REGISTERED,
                        Field.PARENT,
                        Field.PAYMENT_COUNTRY)),
        PARTS(
                Field.PART,
                Field.PART,
                Set.of(
                        Field.DESCRIPTION,
                        Field.HS,
                        Field.SEGMENT,
                        Field.MANUFACTURER,
                        Field.COUNTRY_OF_ORIGIN,
                        Field.TECHNOLOGY_COUNTRY,
                        Field.EQUIPMENT_COUNTRY,
                        Field.DOMESTIC_CONTENT,
                        Field.HOME_EQUIVALENT));

        private final Field named;
        private final Field numbered;
        private final Set<Field> filled;

        Kind(Field named, Field numbered, Set<Field> filled) {
            this.named = named;
            this.numbered = numbered;
            this.filled = filled;
        }

        /** Of a number as lists write it. Letters in front of a vendor's may be its country; those of a part belong to it. */
        private String key(String text) {
            String code = this == VENDORS
                    ? Contacts.code(text)
                    : NO_SIGN.matcher(text).replaceAll("");
            String key = (code.isEmpty() ? text.strip() : code).toUpperCase(Locale.ROOT);
            return LEADING_ZEROS.matcher(key).replaceFirst("");
        }
    }

    private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** Which spreadsheets drop. */
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9]+$)");

    private record Row(String place, Values values) {}

    /** Stands for rows that say different things. */
    private static final Row SEVERAL = new Row("", Values.builder().build());

    private final String name;
    private final Kind kind;
    private final String key;
    private final Map<String, Row> byNumber = new HashMap<>();
    private final Map<String, Row> byName = new HashMap<>();

    /**
     * A table without rows yet.
     *
     * @param name of its file and sheet
     * @param key header of the column by which rows are found; empty for the usual ones
     */
    public MasterTable(String name, Kind kind, String key) {
        this.name = name;
        this.kind = kind;
        this.key = key;
    }

    public void add(Line row) {
        Values values = taken(row.values());
        Row here = new Row(row.id().toString(), values);
        String number = key.isEmpty() ? row.values().text(kind.numbered) : row.column(key);
        note(byNumber, kind.key(number), here);
        if (kind == Kind.VENDORS) {
            note(byName, row.vendor().key(), here);
        }
    }

    private static void note(Map<String, Row> rows, String key, Row row) {
        if (!key.isEmpty()) {
            rows.merge(key, row, (one, other) -> one.values.equals(other.values) ? one : SEVERAL);
        }
    }

    private Values taken(Values values) {
        Values.Builder taken = Values.builder();
        values.fields().stream()
                .filter(kind.filled::contains)
                .forEach(field -> taken.put(field, values.get(field).orElseThrow()));
        return taken.build();
    }

    public String name() {
        return name;
    }

    public boolean empty() {
        return byNumber.isEmpty() && byName.isEmpty();
    }

    /** How many numbers and names stand in several rows that say different things. */
    public long ambiguous() {
        return byNumber.values().stream().filter(row -> row == SEVERAL).count()
                + byName.values().stream().filter(row -> row == SEVERAL).count();
    }

    /** What it says of a line: what fills an empty field, what contradicts a filled one, and that the line was found. */
    List<DerivedFact> of(Values values, ColumnEvidence columns) {
        return find(values, columns).map(row -> facts(row, values)).orElse(List.of());
    }

    private Optional<Row> find(Values values, ColumnEvidence columns) {
        Row numbered = columns.sure(kind.numbered) ? byNumber.get(kind.key(values.text(kind.numbered))) : null;
        Row found = numbered != null || kind != Kind.VENDORS || !columns.sure(Field.VENDOR)
                ? numbered
                : byName.get(values.party(Field.VENDOR).key());
        return Optional.ofNullable(found).filter(row -> row != SEVERAL);
    }

    private List<DerivedFact> facts(Row row, Values values) {
        List<DerivedFact> facts = new ArrayList<>();
        facts.add(new DerivedFact(kind.named, row.place, Derivation.MASTER_DATA, row.place, Effect.FOUND));
        for (Field field : row.values.fields()) {
            Serializable value = (Serializable) row.values.get(field).orElseThrow();
            if (!values.has(field)) {
                facts.add(new DerivedFact(field, value, Derivation.MASTER_DATA, row.place, Effect.COUNTS));
            } else if (!numberForName(field, values)
                    && contradicts(value, values.get(field).orElseThrow())) {
                facts.add(new DerivedFact(field, value, Derivation.MASTER_DATA, row.place, Effect.CONTRADICTS));
            }
        }
        return facts;
    }

    /** A list that names no vendors calls them by their numbers. */
    private static boolean numberForName(Field field, Values values) {
        return field == Field.VENDOR && values.party(field).name().equals(values.text(Field.VENDOR_ID));
    }

    /** Texts differ in spelling more often than in what they say. */
    private static boolean contradicts(Object one, Object other) {
        return one instanceof Country country && country.differsFrom((Country) other)
                || one instanceof HsCode code && code.differsFrom((HsCode) other)
                || one instanceof Party party && party.differsFrom((Party) other);
    }
}
