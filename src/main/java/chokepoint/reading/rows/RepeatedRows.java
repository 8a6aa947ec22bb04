package chokepoint.reading.rows;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.finding.control.RowRanges;
import chokepoint.reading.columns.FirstFew;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds lines that stand a second time, cell by cell the same, as rows do that were pasted twice. */
public final class RepeatedRows {

    /** As many as a table of a few megabytes holds; a list may be longer. */
    private static final int REMEMBERED = 1 << 19;
    /** Two equal purchases without a number of their own are nothing strange; a block of rows in the same order is. */
    private static final int BLOCK = 3;

    private static final long FNV_PRIME = 1_099_511_628_211L;
    private static final Set<Field> NUMBERED =
            EnumSet.of(Field.ORDER, Field.INVOICE, Field.SERIAL, Field.BILL_OF_LADING);

    private final String sheet;
    private final int[] columns;
    private final int[] numbered;
    private final RowTable seen = new RowTable(REMEMBERED);
    private final FirstFew told = FirstFew.sentences();
    private final SortedMap<String, BigDecimal> worth = new TreeMap<>();
    private final Map<String, BigDecimal> blockWorth = new TreeMap<>();
    private final RowRanges.Builder rows = new RowRanges.Builder();
    private final BitSet copies = new BitSet();
    private int lines;
    private int repeated;
    private int first;
    private int last;
    private int offset;
    private int length;
    private boolean allNumbered;
    private boolean full;

    public RepeatedRows(SheetPlan plan) {
        sheet = plan.sheet().name();
        columns = plan.columns().stream()
                .mapToInt(PlannedColumn::index)
                .distinct()
                .toArray();
        numbered = plan.columns().stream()
                .filter(column -> NUMBERED.contains(column.field()))
                .mapToInt(PlannedColumn::index)
                .toArray();
    }

    /** Takes in the row of a line with the value that it states. */
    public void add(Row row, Money value) {
        if (!value.known()) {
            return;
        }
        lines++;
        full |= seen.full();
        long hash = hash(row);
        int before = seen.put(hash, row.number());
        if (before == row.number()) {
            return;
        }
        if (length == 0 || row.number() != last + 1 || row.number() - before != offset) {
            close();
            first = row.number();
            offset = row.number() - before;
            allNumbered = true;
        }
        last = row.number();
        length++;
        allNumbered &= isNumbered(row);
        blockWorth.merge(value.currency(), value.amount(), BigDecimal::add);
    }

    /**
     * The cells as they stand, in 64 bits: that two rows share them by chance does not happen. A row with a number of its own is the
     * same if all that is read is; of others nothing may differ.
     */
    private long hash(Row row) {
        long hash = 1;
        if (isNumbered(row)) {
            for (int column : columns) {
                hash = withCell(hash, row, column);
            }
        } else {
            for (int column = 0; column < row.width(); column++) {
                hash = withCell(hash, row, column);
            }
        }
        return mixed(hash);
    }

    private static long withCell(long before, Row row, int column) {
        CellKind kind = row.kind(column);
        long hash = mixed(before + column * 31L + kind.ordinal());
        if (kind == CellKind.EMPTY || kind == CellKind.UNCACHED) {
            return hash;
        }
        if (kind == CellKind.NUMBER || kind == CellKind.DAY) {
            return mixed(hash + row.unscaled(column)) + row.scale(column);
        }
        String text = row.text(column);
        for (int at = 0; at < text.length(); at++) {
            hash = hash * FNV_PRIME + text.charAt(at);
        }
        return hash;
    }

    /** Spreads each bit over many. */
    public static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 29);
    }

    private boolean isNumbered(Row row) {
        for (int column : numbered) {
            if (row.kind(column) != CellKind.EMPTY) {
                return true;
            }
        }
        return false;
    }

    private void close() {
        if (length > 0 && (allNumbered || (length >= BLOCK && offset >= BLOCK))) {
            repeated += length;
            copies.set(first, last + 1);
            for (int row = first; row <= last; row++) {
                rows.add(row);
            }
            blockWorth.forEach((currency, amount) -> worth.merge(currency, amount, BigDecimal::add));
            told.add(
                    rows(first, last) + (length == 1 ? " repeats " : " repeat ") + rows(first - offset, last - offset));
        }
        length = 0;
        blockWorth.clear();
    }

    private static String rows(int from, int to) {
        return from == to ? "row " + from : "rows " + from + " to " + to;
    }

    /** The rows that repeat earlier ones. */
    BitSet copies() {
        close();
        return copies;
    }

    /**
     * The lines with a value, of which those do not hold that stand twice; empty if none does.
     *
     * @param once whether they count once
     */
    public Optional<ArithmeticCheck> check(boolean once) {
        close();
        if (repeated == 0) {
            return Optional.empty();
        }
        return Optional.of(
                once
                        ? ArithmeticCheck.countedOnce(Kind.REPEATED_LINES, sheet, "", repeated, worth)
                        : ArithmeticCheck.repeats(
                                Kind.REPEATED_LINES, sheet, "", lines, repeated, rows.build(), worth));
    }

    /**
     * Which rows stand twice and what they are worth.
     *
     * @param once whether they count once
     */
    public List<String> notices(boolean once) {
        close();
        if (repeated == 0) {
            return List.of();
        }
        List<String> amounts = new ArrayList<>();
        worth.forEach((currency, amount) -> amounts.add((amount.toPlainString() + " " + currency).strip()));
        return List.of(String.format(
                Locale.ROOT,
                "%d %s in every column that is read, %s, with %s; %s: %s%s",
                repeated,
                repeated == 1 ? "line repeats an earlier one" : "lines repeat earlier ones",
                once ? "not counted again" : "counted all the same",
                String.join(" and ", amounts),
                once
                        ? "say 'rows: count each' below 'repeated values' in the policy if they are purchases of their own"
                        : "take them out if they are copies",
                told,
                full ? "; looked for among the first " + REMEMBERED + " lines" : ""));
    }
}
