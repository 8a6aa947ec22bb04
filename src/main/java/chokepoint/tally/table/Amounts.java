package chokepoint.tally.table;

import chokepoint.trade.values.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A column of exact amounts: a long of ten-thousandths for what fits, a BigDecimal for what does not. */
public final class Amounts implements Serializable {

    static final int SCALE = 4;

    private static final long serialVersionUID = 1L;
    private static final int FIRST_CAPACITY = 16;
    private static final int MOST_DIGITS = 18;
    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final long LARGE = Long.MIN_VALUE + 1;

    private final Map<Integer, BigDecimal> large = new HashMap<>();
    private long[] units = new long[FIRST_CAPACITY];
    private int size;

    void add(Money value) {
        BigDecimal amount = value.amount();
        if (!value.known()) {
            add(UNKNOWN);
        } else if (fits(amount)) {
            add(amount.movePointRight(SCALE).longValueExact());
        } else {
            large.put(size, amount);
            add(LARGE);
        }
    }

    /** Adds the value of one line of another table. */
    void add(Amounts other, int line) {
        if (other.units[line] == LARGE) {
            large.put(size, other.large.get(line));
        }
        add(other.units[line]);
    }

    /** Adds the value of a line of another table to that of a line; both are known, or both unknown. */
    void addTo(int into, Amounts other, int line) {
        if (known(into)) {
            set(into, exact(into).add(other.exact(line)));
        }
    }

    /** Replaces the value of a line. */
    void put(int line, Money value) {
        if (value.known()) {
            set(line, value.amount());
        } else {
            large.remove(line);
            units[line] = UNKNOWN;
        }
    }

    private void set(int line, BigDecimal amount) {
        if (fits(amount)) {
            large.remove(line);
            units[line] = amount.movePointRight(SCALE).longValueExact();
        } else {
            large.put(line, amount);
            units[line] = LARGE;
        }
    }

    void addAll(Amounts other) {
        int before = size;
        int count = other.size;
        for (int line = 0; line < count; line++) {
            add(other.units[line]);
        }
        other.large.forEach((line, amount) -> large.put(before + line, amount));
    }

    public boolean known(int line) {
        return units[line] != UNKNOWN;
    }

    public boolean positive(int line) {
        return units[line] > 0 || (units[line] == LARGE && large.get(line).signum() > 0);
    }

    boolean negative(int line) {
        return known(line) && exact(line).signum() < 0;
    }

    /** The value of a line that has one. */
    public BigDecimal exact(int line) {
        return units[line] == LARGE ? large.get(line) : BigDecimal.valueOf(units[line], SCALE);
    }

    /** The sum of the known values of some lines. */
    public PurchaseTotals sum(int[] lines) {
        PurchaseTotals sums = new PurchaseTotals();
        for (int line : lines) {
            addTo(sums, line);
        }
        return sums;
    }

    private void addTo(PurchaseTotals sums, int line) {
        if (units[line] == LARGE) {
            sums.add(large.get(line));
        } else if (units[line] != UNKNOWN) {
            sums.add(units[line]);
        }
    }

    private static boolean fits(BigDecimal amount) {
        return amount.scale() <= SCALE && amount.precision() - amount.scale() + SCALE <= MOST_DIGITS;
    }

    private void add(long value) {
        if (size == units.length) {
            units = Arrays.copyOf(units, size + (size >> 1));
        }
        units[size++] = value;
    }
}
