package chokepoint.trade.values;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;

/**
 * A set of fields that millions of lines can carry and that is compared in a few instructions.
 *
 * @param low bits of the first 64 fields, by their ordinals
 * @param high bits of the fields after them
 */
public record FieldSet(long low, long high) implements Comparable<FieldSet>, Serializable {

    private static final long serialVersionUID = 1L;

    public static final FieldSet NONE = new FieldSet(0, 0);

    private static final Field[] FIELDS = Field.values();

    /** As many fields as the two halves can tell apart. */
    static final int MOST = 2 * Long.SIZE;

    private static final Comparator<FieldSet> ORDER =
            Comparator.comparingLong(FieldSet::high).thenComparingLong(FieldSet::low);

    static {
        requireRoom(FIELDS.length);
    }

    public static FieldSet of(Field field) {
        return NONE.with(field);
    }

    public static FieldSet of(Collection<Field> fields) {
        return where(fields::contains);
    }

    static FieldSet where(Predicate<Field> wanted) {
        long low = 0;
        long high = 0;
        for (Field field : FIELDS) {
            if (wanted.test(field)) {
                low |= lowBit(field);
                high |= highBit(field);
            }
        }
        return new FieldSet(low, high);
    }

    public FieldSet with(Field field) {
        return has(field) ? this : new FieldSet(low | lowBit(field), high | highBit(field));
    }

    public FieldSet without(Field field) {
        return has(field) ? new FieldSet(low & ~lowBit(field), high & ~highBit(field)) : this;
    }

    public FieldSet and(FieldSet other) {
        return new FieldSet(low | other.low, high | other.high);
    }

    public boolean has(Field field) {
        return ((low & lowBit(field)) | (high & highBit(field))) != 0;
    }

    /** Whether a field is in both. */
    public boolean meets(FieldSet other) {
        return ((low & other.low) | (high & other.high)) != 0;
    }

    @Override
    public int compareTo(FieldSet other) {
        return ORDER.compare(this, other);
    }

    /** @throws IllegalStateException if there are more fields than bits that tell them apart */
    static void requireRoom(int fields) {
        if (fields > MOST) {
            throw new IllegalStateException("There are " + fields + " fields, and sets of fields are kept in " + MOST
                    + " bits: two fields would share a bit.");
        }
    }

    private static long lowBit(Field field) {
        return field.ordinal() < Long.SIZE ? 1L << field.ordinal() : 0;
    }

    private static long highBit(Field field) {
        return field.ordinal() < Long.SIZE ? 0 : 1L << (field.ordinal() - Long.SIZE);
    }
}
