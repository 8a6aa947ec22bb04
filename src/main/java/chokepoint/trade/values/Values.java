package chokepoint.trade.values;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cells of a line by field. A field without an entry is unknown. */
public final class Values implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<Field, Object> known;
    private final long bits;

    private Values(EnumMap<Field, Object> known, long bits) {
        this.known = known;
        this.bits = bits;
    }

    public static Builder builder() {
        return new Builder(new EnumMap<>(Field.class), 0);
    }

    /** A builder that starts from these values. */
    public Builder toBuilder() {
        return new Builder(new EnumMap<>(known), bits);
    }

    public boolean has(Field field) {
        return (bits & field.bit()) != 0;
    }

    /** One bit per known field, see {@link Field#bit()}. */
    public long bits() {
        return bits;
    }

    public Set<Field> fields() {
        return known.keySet();
    }

    public Optional<Object> get(Field field) {
        return Optional.ofNullable(known.get(field));
    }

    public String text(Field field) {
        return (String) known.getOrDefault(field, "");
    }

    public Party party(Field field) {
        return (Party) known.getOrDefault(field, Party.UNKNOWN);
    }

    @SuppressWarnings("unchecked")
    public List<Party> parties(Field field) {
        return (List<Party>) known.getOrDefault(field, List.of());
    }

    public Country country(Field field) {
        return (Country) known.getOrDefault(field, Country.UNKNOWN);
    }

    public Route route(Field field) {
        return (Route) known.getOrDefault(field, Route.UNKNOWN);
    }

    public HsCode hs(Field field) {
        return (HsCode) known.getOrDefault(field, HsCode.UNKNOWN);
    }

    public Day day(Field field) {
        return (Day) known.getOrDefault(field, Day.UNKNOWN);
    }

    public Money money(Field field) {
        return (Money) known.getOrDefault(field, Money.UNKNOWN);
    }

    public Optional<BigDecimal> number(Field field) {
        return Optional.ofNullable((BigDecimal) known.get(field));
    }

    public Optional<Share> share(Field field) {
        return Optional.ofNullable((Share) known.get(field));
    }

    public Answer answer(Field field) {
        return (Answer) known.getOrDefault(field, Answer.UNKNOWN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && known.equals(values.known);
    }

    @Override
    public int hashCode() {
        return known.hashCode();
    }

    @Override
    public String toString() {
        return known.toString();
    }

    /** Collects values; not thread-safe, and of no use after {@link #build()}. */
    public static final class Builder {

        private final EnumMap<Field, Object> known;
        private long bits;

        private Builder(EnumMap<Field, Object> known, long bits) {
            this.known = known;
            this.bits = bits;
        }

        /**
         * Notes a known value.
         *
         * @throws IllegalArgumentException if the value is not of the field's type
         */
        public Builder put(Field field, Object value) {
            if (!field.kind().type().isInstance(value)) {
                throw new IllegalArgumentException("'" + value + "' is no " + field.kind() + " for " + field);
            }
            known.put(field, value);
            bits |= field.bit();
            return this;
        }

        public Values build() {
            return new Values(known, bits);
        }
    }
}
