package chokepoint.trade.values;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The cells of a line by field. A field without an entry is unknown. */
public final class Values implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Field[] FIELDS = Field.values();

    /** By the ordinal of the field; null if unknown. */
    private final Object[] known;

    private Values(Object[] known) {
        this.known = known;
    }

    public static Builder builder() {
        return new Builder(new Object[FIELDS.length]);
    }

    /** A builder that starts from these values. */
    public Builder toBuilder() {
        return new Builder(known.clone());
    }

    public boolean has(Field field) {
        return known[field.ordinal()] != null;
    }

    /** The known fields, in the form in which lines are counted by them. */
    public FieldSet told() {
        return FieldSet.where(field -> known[field.ordinal()] != null);
    }

    public Set<Field> fields() {
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        for (Field field : FIELDS) {
            if (known[field.ordinal()] != null) {
                fields.add(field);
            }
        }
        return fields;
    }

    public Optional<Object> get(Field field) {
        return Optional.ofNullable(known[field.ordinal()]);
    }

    public String text(Field field) {
        return (String) or(field, "");
    }

    public Party party(Field field) {
        return (Party) or(field, Party.UNKNOWN);
    }

    @SuppressWarnings("unchecked")
    public List<Party> parties(Field field) {
        return (List<Party>) or(field, List.of());
    }

    public Country country(Field field) {
        return (Country) or(field, Country.UNKNOWN);
    }

    public Route route(Field field) {
        return (Route) or(field, Route.UNKNOWN);
    }

    public HsCode hs(Field field) {
        return (HsCode) or(field, HsCode.UNKNOWN);
    }

    public Day day(Field field) {
        return (Day) or(field, Day.UNKNOWN);
    }

    public Money money(Field field) {
        return (Money) or(field, Money.UNKNOWN);
    }

    public Optional<BigDecimal> number(Field field) {
        return Optional.ofNullable((BigDecimal) known[field.ordinal()]);
    }

    public Optional<Share> share(Field field) {
        return Optional.ofNullable((Share) known[field.ordinal()]);
    }

    public Answer answer(Field field) {
        return (Answer) or(field, Answer.UNKNOWN);
    }

    private Object or(Field field, Object unknown) {
        Object value = known[field.ordinal()];
        return value == null ? unknown : value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && Arrays.equals(known, values.known);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(known);
    }

    @Override
    public String toString() {
        return fields().stream()
                .map(field -> field + "=" + known[field.ordinal()])
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Collects values; not thread-safe, and of no use after {@link #build()}. */
    public static final class Builder {

        private final Object[] known;

        private Builder(Object[] known) {
            this.known = known;
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
            known[field.ordinal()] = value;
            return this;
        }

        public Values build() {
            return new Values(known);
        }
    }
}
