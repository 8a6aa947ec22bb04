package chokepoint.trade;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * All lines that rest on one paper.
 *
 * @param number the paper's number as first written, by place
 * @param vendors whom these lines were bought from, sorted
 * @param manufacturers who made the goods, sorted
 * @param origins where they were made, sorted
 * @param hsCodes their codes, sorted
 * @param consignments bills of lading they moved under, sorted
 */
public record DocumentUse(
        Kind kind,
        String number,
        List<Party> vendors,
        List<Party> manufacturers,
        List<Country> origins,
        List<HsCode> hsCodes,
        List<String> consignments,
        Money value,
        LineSet lines)
        implements Subject {

    /** What kind of paper, and the field that holds its number. */
    public enum Kind {
        CERTIFICATE(Field.CERTIFICATE),
        INVOICE(Field.INVOICE),
        BILL_OF_LADING(Field.BILL_OF_LADING);

        private final Field field;

        Kind(Field field) {
            this.field = field;
        }

        public Field field() {
            return field;
        }

        @Override
        public String toString() {
            return field.label();
        }
    }

    public DocumentUse {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(number);
        vendors = List.copyOf(vendors);
        manufacturers = List.copyOf(manufacturers);
        origins = List.copyOf(origins);
        hsCodes = List.copyOf(hsCodes);
        consignments = List.copyOf(consignments);
        Objects.requireNonNull(value);
        Objects.requireNonNull(lines);
    }

    public boolean acrossVendors() {
        return vendors.size() > 1;
    }

    public boolean acrossManufacturers() {
        return manufacturers.size() > 1;
    }

    public boolean acrossConsignments() {
        return consignments.size() > 1;
    }

    @Override
    public Segment segment() {
        return Segment.WHOLE_LIST;
    }

    @Override
    public String period() {
        return ALL_PERIODS;
    }

    @Override
    public List<Field> shownIn() {
        return List.of(kind.field());
    }

    @Override
    public List<String> key() {
        return List.of(kind.name(), number.strip().toUpperCase(Locale.ROOT));
    }
}
