package chokepoint.tally.table;

import chokepoint.trade.SharedContact;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Scope;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Merges lines that nothing tells apart into one that names the first of them by place, counts the others and carries the value of all,
 * so that a table grows with what differs, not with lines or lists. It is an open-addressing hash table of primitive line numbers.
 */
public final class LineMerger {

    /** Which of their places tells lines apart. */
    public enum Apart {
        /** Lines of different sheets stay different. */
        SHEETS,
        /** Those of one list are told from those of all others, so that what stands in two lists shows. */
        TWO_LISTS,
        NOT
    }

    /** What exposures are told by: holders, and contacts by which vendors are joined. */
    private static final Set<Field> HELD_BY = Stream.concat(
                    Arrays.stream(Scope.values()).map(Scope::field),
                    Arrays.stream(SharedContact.Kind.values()).map(SharedContact.Kind::field))
            .collect(Collectors.toUnmodifiableSet());

    private static final int FIRST_SLOTS = 64;
    private static final int EMPTY = -1;

    private final LineTable table;
    private final Apart apart;
    private final List<Column<?>> columns;
    private final Ints hashes = new Ints();
    private int[] slots = empty(FIRST_SLOTS);

    /** Into a table that holds nothing yet. */
    public LineMerger(LineTable table, Apart apart) {
        this.table = table;
        this.apart = apart;
        this.columns = table.columns();
    }

    private static int[] empty(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, EMPTY);
        return slots;
    }

    /**
     * What lines tell.
     *
     * @param columns one bit each in the order of {@link LineTable#columns}; a line that tells none is left out
     * @param answers which of its answers a line gives
     * @param valued whether values count
     */
    private record Telling(IntToLongFunction columns, int answers, boolean valued) {}

    private void addAll(LineTable other, Telling telling) {
        List<Column<?>> theirs = other.columns();
        IntUnaryOperator[] ours = new IntUnaryOperator[columns.size()];
        for (int column = 0; column < ours.length; column++) {
            ours[column] = columns.get(column).idsOf(theirs.get(column));
        }
        int[] ids = new int[ours.length];
        for (int line = 0; line < other.size(); line++) {
            long bits = telling.columns.applyAsLong(line);
            for (int column = 0; column < ids.length; column++) {
                boolean kept = (bits >>> column & 1) != 0;
                ids[column] = kept ? ours[column].applyAsInt(theirs.get(column).id(line)) : 0;
            }
            if (bits != 0) {
                add(other, line, ids, telling);
            }
        }
    }

    /**
     * Takes in all lines of another table, of which only that is told which tells them apart in exposures: those on the first and last days
     * of a period tell their day, too, so that it is known how far the list reaches in each.
     */
    public void addAllHeld(LineTable other) {
        long held = bits(
                other,
                Stream.concat(Stream.of(other.placings()), HELD_BY.stream().map(other::column))
                        .toList());
        long dated = held | bits(other, List.of(other.days(Field.DATE)));
        BitSet edges = new PeriodReaches(other).edges();
        addAll(other, new Telling(line -> edges.get(line) ? dated : held, ~0, true));
    }

    /**
     * Takes in the lines of another table that tell anything of papers or contacts.
     *
     * @param columns that a line tells, one bit each, see {@link #bits}; a line that tells none is left out
     * @param valued whether values count
     */
    public void addAllLinked(LineTable other, IntToLongFunction columns, boolean valued) {
        addAll(other, new Telling(columns, LineAnswers.CREDIT, valued));
    }

    /** The bits of some columns of a table. */
    public static long bits(LineTable table, List<Column<?>> some) {
        List<Column<?>> all = table.columns();
        return some.stream().mapToLong(column -> 1L << all.indexOf(column)).reduce(0, (one, more) -> one | more);
    }

    private void add(LineTable other, int line, int[] ids, Telling telling) {
        int answers = other.packedAnswers(line) & telling.answers;
        int sign = telling.valued ? sign(other, line) : 0;
        int hash = spread(31 * (31 * Arrays.hashCode(ids) + answers) + sign);
        int slot = hash & (slots.length - 1);
        int found = 0;
        while (slots[slot] != EMPTY) {
            int candidate = slots[slot];
            if (hashes.get(candidate) == hash && alike(candidate, ids, answers, sign)) {
                found++;
                if (takes(candidate, other.sheets().value(line), found)) {
                    table.join(candidate, other, line);
                    return;
                }
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = table.size();
        hashes.add(hash);
        for (int column = 0; column < ids.length; column++) {
            columns.get(column).addId(ids[column]);
        }
        table.addPlace(other, line, answers, telling.valued);
        if (2 * table.size() > slots.length) {
            widen();
        }
    }

    /** Of two lists apart, the first line takes what is of its own list, the second all else. */
    private boolean takes(int candidate, SheetName sheet, int found) {
        SheetName its = table.sheets().value(candidate);
        return switch (apart) {
            case SHEETS -> its.equals(sheet);
            case TWO_LISTS -> found > 1 || its.file().equals(sheet.file());
            case NOT -> true;
        };
    }

    private boolean alike(int line, int[] ids, int answers, int sign) {
        if (table.packedAnswers(line) != answers || sign(table, line) != sign) {
            return false;
        }
        for (int column = 0; column < ids.length; column++) {
            if (columns.get(column).id(line) != ids[column]) {
                return false;
            }
        }
        return true;
    }

    /** Purchases, credits and the kinds of unknown values stay apart, and so joined lines keep their sign. */
    private int sign(LineTable of, int line) {
        if (!of.amounts().known(line)) {
            return table.unknownValues().kind(of.unknownValues(), line);
        }
        return of.amounts().negative(line) ? -1 : 1;
    }

    private void widen() {
        slots = empty(4 * slots.length);
        for (int line = 0; line < table.size(); line++) {
            int slot = hashes.get(line) & (slots.length - 1);
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = line;
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }
}
