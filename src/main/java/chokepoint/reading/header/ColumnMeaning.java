package chokepoint.reading.header;

import chokepoint.trade.values.Field;
import java.util.Optional;

/**
 * What a header can mean: a field, or one of the things that a reader must know to leave alone.
 *
 * @param label of a field, or {@code price per}, or {@code other}
 */
public record ColumnMeaning(String label) {

    /** How many units a unit price pays for. */
    public static final ColumnMeaning PRICE_PER = new ColumnMeaning("price per");

    /** Something that no rule asks for. */
    public static final ColumnMeaning OTHER = new ColumnMeaning("other");

    public ColumnMeaning {
        boolean known = Field.labelled(label).isPresent() || label.equals("price per") || label.equals("other");
        if (!known) {
            throw new IllegalArgumentException("'" + label + "' is no field");
        }
    }

    public static ColumnMeaning of(Field field) {
        return new ColumnMeaning(field.label());
    }

    public Optional<Field> field() {
        return Field.labelled(label);
    }

    public boolean is(Field field) {
        return label.equals(field.label());
    }

    @Override
    public String toString() {
        return label;
    }
}
