package chokepoint.finding.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What tells the lines of a sheet or list apart: a print of each line with a value, the same wherever it stands.
 */
public final class LinePrints implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final LinePrints NONE = new LinePrints(new long[0], new long[0], 0, true);

    /** So many lines are kept; of a longer list nothing can be said. */
    private static final int MOST = 1 << 19;
    /** Amounts are kept in so small parts; one that is finer, or larger than fits, is not known. */
    private static final int DECIMALS = 4;

    private static final long UNKNOWN = Long.MIN_VALUE;
    /** Of ten lines nine have a number or a date of their own, or equal lines may be two purchases. */
    private static final int OF_TEN = 9;

    private final long[] prints;
    private final long[] amounts;
    private final int identified;
    private final boolean whole;

    private LinePrints(long[] prints, long[] amounts, int identified, boolean whole) {
        this.prints = prints;
        this.amounts = amounts;
        this.identified = identified;
        this.whole = whole;
    }

    /**
     * Takes up again what {@link #prints}, {@link #amounts} and {@link #identified} told.
     *
     * @throws IllegalArgumentException if they are not in order
     */
    public static LinePrints of(long[] prints, long[] amounts, int identified, boolean whole) {
        for (int at = 1; at < prints.length; at++) {
            if (prints[at] < prints[at - 1]) {
                throw new IllegalArgumentException("the prints of lines are out of order");
            }
        }
        return new LinePrints(prints.clone(), amounts.clone(), identified, whole);
    }

    public int lines() {
        return prints.length;
    }

    /** In ascending order. */
    public long[] prints() {
        return prints.clone();
    }

    /** The amount of each print, in ten-thousandths; the smallest number there is where it is not known. */
    public long[] amounts() {
        return amounts.clone();
    }

    /** How many lines have a number or a date. */
    public int identified() {
        return identified;
    }

    /** Whether no line is missing, as where there were too many. */
    public boolean whole() {
        return whole;
    }

    /** Whether most lines have a number or a date: the same line is the same purchase. */
    public boolean tellsPurchases() {
        return identified > 0 && identified * 10L >= prints.length * (long) OF_TEN;
    }

    /** Whether both hold the same lines. */
    public boolean same(LinePrints other) {
        return whole && other.whole && prints.length > 0 && Arrays.equals(prints, other.prints);
    }

    /** Whether all lines of this stand in the other as well. */
    public boolean within(LinePrints other) {
        int there = 0;
        for (long print : prints) {
            while (there < other.prints.length && other.prints[there] < print) {
                there++;
            }
            if (there == other.prints.length || other.prints[there] != print) {
                return false;
            }
            there++;
        }
        return whole && prints.length > 0;
    }

    /** What two lists have in common: lines, and their sum if all are known. */
    public record Common(int lines, BigDecimal sum, boolean sumKnown) {

        /** Two lists may have a purchase or two in common. */
        public static final int TELLING = 3;

        /** The sum by currency, where it is known and in the only one. */
        public SortedMap<String, BigDecimal> worth(Set<String> currencies) {
            SortedMap<String, BigDecimal> worth = new TreeMap<>();
            if (sumKnown && currencies.size() == 1) {
                worth.put(currencies.iterator().next(), sum);
            }
            return worth;
        }
    }

    /** A line that stands twice is shared twice only if it stands twice in both. */
    public Common common(LinePrints other) {
        int lines = 0;
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = true;
        int here = 0;
        int there = 0;
        while (here < prints.length && there < other.prints.length) {
            int order = Long.compare(prints[here], other.prints[there]);
            if (order == 0) {
                lines++;
                known &= amounts[here] != UNKNOWN;
                sum = sum.add(BigDecimal.valueOf(amounts[here], DECIMALS));
            }
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        BigDecimal plain = sum.stripTrailingZeros();
        return new Common(lines, plain.scale() < 0 ? plain.setScale(0) : plain, known);
    }

    public LinePrints plus(LinePrints other) {
        Builder both = new Builder();
        both.addAll(this);
        both.addAll(other);
        return both.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinePrints that
                && whole == that.whole
                && identified == that.identified
                && Arrays.equals(prints, that.prints)
                && Arrays.equals(amounts, that.amounts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(prints);
    }

    /** Collects the lines of a sheet. */
    public static final class Builder {

        private static final int START = 256;

        private long[] prints = new long[START];
        private long[] amounts = new long[START];
        private int size;
        private int identified;
        private boolean whole = true;

        /**
         * Takes in a line.
         *
         * @param print of what it says, its amount included
         * @param numbered whether it has a number or a date
         */
        public void add(long print, BigDecimal amount, boolean numbered) {
            add(print, parts(amount));
            identified += numbered && whole ? 1 : 0;
        }

        private void add(long print, long amount) {
            if (size == MOST) {
                whole = false;
                return;
            }
            if (size == prints.length) {
                prints = Arrays.copyOf(prints, size * 2);
                amounts = Arrays.copyOf(amounts, size * 2);
            }
            prints[size] = print;
            amounts[size++] = amount;
        }

        private void addAll(LinePrints others) {
            for (int at = 0; at < others.prints.length; at++) {
                add(others.prints[at], others.amounts[at]);
            }
            identified += others.identified;
            whole &= others.whole;
        }

        private static long parts(BigDecimal amount) {
            BigDecimal parts = amount.stripTrailingZeros().movePointRight(DECIMALS);
            boolean fits = parts.scale() <= 0 && parts.precision() - parts.scale() <= 18;
            return fits ? parts.longValueExact() : UNKNOWN;
        }

        public LinePrints build() {
            if (size == 0) {
                return whole ? NONE : new LinePrints(new long[0], new long[0], 0, false);
            }
            return sorted(Arrays.copyOf(prints, size));
        }

        /** The same print has the same amount. */
        private LinePrints sorted(long[] some) {
            long[] ascending = some.clone();
            Arrays.sort(ascending);
            long[] inOrder = new long[size];
            for (int at = 0; at < size; at++) {
                inOrder[first(ascending, some[at])] = amounts[at];
            }
            for (int at = 1; at < size; at++) {
                inOrder[at] = ascending[at] == ascending[at - 1] ? inOrder[at - 1] : inOrder[at];
            }
            return new LinePrints(ascending, inOrder, identified, whole);
        }

        private static int first(long[] ascending, long print) {
            int low = 0;
            int high = ascending.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ascending[middle] < print) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
