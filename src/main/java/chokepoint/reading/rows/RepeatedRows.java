package chokepoint.reading.rows;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.finding.control.RowRanges;
import chokepoint.names.places.Countries;
import chokepoint.reading.columns.FirstFew;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds lines that stand a second time, as rows do that were pasted twice: cell by cell the same, or the same in all that is read, which
 * may be another purchase if another column tells them apart.
 */
public final class RepeatedRows {

    /** As many as a table of a few megabytes holds; a list may be longer. */
    private static final int REMEMBERED = 1 << 19;
    /** Two equal purchases without a number of their own are nothing strange; a block of rows in the same order is. */
    private static final int BLOCK = 3;

    private static final int START = 1 << 10;

    private static final char ASCII_END = '\u0080';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String CENTS = "00";
    private static final long FNV_PRIME = 1_099_511_628_211L;
    private static final Set<Field> NUMBERED = EnumSet.of(
            Field.ORDER, Field.CONTRACT, Field.INVOICE, Field.DECLARATION, Field.SERIAL, Field.BILL_OF_LADING);

    /** Rows that repeat others, and what they are worth. */
    private static final class Repeats {
        private final FirstFew told = FirstFew.sentences();
        private final SortedMap<String, BigDecimal> worth = new TreeMap<>();
        private final RowRanges.Builder rows = new RowRanges.Builder();
        private int lines;
    }

    private final String sheet;
    private final int[] columns;
    private final int[] numbered;
    private final BitSet countries = new BitSet();
    private final RowTable seen = new RowTable(REMEMBERED);
    /** What rows look like as they are written, by row. */
    private int[] written = new int[START];

    private final Repeats wholly = new Repeats();
    private final Repeats perhaps = new Repeats();
    private final Map<String, BigDecimal> blockWorth = new TreeMap<>();
    private final BitSet copies = new BitSet();
    private int lines;
    private int first;
    private int last;
    private int offset;
    private int length;
    private boolean whole;
    private boolean allNumbered;
    private boolean full;

    public RepeatedRows(SheetPlan plan) {
        sheet = plan.sheet().name();
        columns = plan.columns().stream()
                .mapToInt(PlannedColumn::index)
                .distinct()
                .toArray();
        plan.columns().stream()
                .filter(column -> column.field().kind() == Field.Kind.COUNTRY)
                .forEach(column -> countries.set(column.index()));
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
        int before = seen.put(hash(row), row.number());
        int rest = written(row);
        if (before == row.number()) {
            remember(row.number(), rest);
            return;
        }
        boolean same = before >= written.length || written[before] == rest;
        if (length == 0 || row.number() != last + 1 || row.number() - before != offset || same != whole) {
            close();
            first = row.number();
            offset = row.number() - before;
            whole = same;
            allNumbered = true;
        }
        last = row.number();
        length++;
        allNumbered &= isNumbered(row);
        blockWorth.merge(value.currency(), value.amount(), BigDecimal::add);
    }

    private void remember(int row, int rest) {
        if (row >= written.length && row < REMEMBERED) {
            written = Arrays.copyOf(written, Math.max(row + 1, written.length * 2));
        }
        if (row < written.length) {
            written[row] = rest;
        }
    }

    /**
     * The cells as they are meant, in 64 bits: that two rows share them by chance does not happen. Of a row with a number of its own those
     * that are read, of others all.
     */
    private long hash(Row row) {
        long hash = 1;
        if (isNumbered(row)) {
            for (int column : columns) {
                hash = withMeaning(hash, row, column);
            }
        } else {
            for (int column = 0; column < row.width(); column++) {
                hash = withMeaning(hash, row, column);
            }
        }
        return mixed(hash);
    }

    /** All cells as they stand, those that are not read among them. */
    private static int written(Row row) {
        long hash = 1;
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) != CellKind.EMPTY) {
                hash = withCell(hash, row, column);
            }
        }
        return Long.hashCode(mixed(hash));
    }

    /** Neither blanks nor capitals nor cents that are none make another cell, nor does the code of a country in place of its name. */
    private long withMeaning(long before, Row row, int column) {
        CellKind kind = row.kind(column);
        if (kind != CellKind.TEXT) {
            return withCell(before, row, column);
        }
        String text = row.text(column);
        long hash = mixed(before + column * 31L + kind.ordinal());
        if (countries.get(column)) {
            text = Countries.find(text).map(Country::code).orElse(text);
        }
        int end = endOfNumber(text);
        for (int at = 0; at < end; at++) {
            char c = text.charAt(at);
            if (c > ' ' && c != NO_BREAK_SPACE) {
                hash = hash * FNV_PRIME + small(c);
            }
        }
        return hash;
    }

    /** The small letter; those of English, of which there are most, without asking for the table of all. */
    private static char small(char c) {
        boolean english = c >= 'A' && c <= 'Z';
        return english ? (char) (c + ('a' - 'A')) : c < ASCII_END ? c : Character.toLowerCase(c);
    }

    /** Where an amount ends if the zeros of its cents are left out; the end of any other text. */
    private static int endOfNumber(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int mark = end - CENTS.length() - 1;
        boolean cents = mark > 0
                && text.startsWith(CENTS, mark + 1)
                && (text.charAt(mark) == '.' || text.charAt(mark) == ',')
                && Character.isDigit(text.charAt(mark - 1));
        return cents ? mark : end;
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
            Repeats found = whole ? wholly : perhaps;
            found.lines += length;
            copies.set(first, last + 1);
            for (int row = first; row <= last; row++) {
                found.rows.add(row);
            }
            blockWorth.forEach((currency, amount) -> found.worth.merge(currency, amount, BigDecimal::add));
            found.told.add(
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
     * The lines with a value, of which those do not hold that stand twice, and those that may.
     *
     * @param once whether they count once
     */
    public List<ArithmeticCheck> checks(boolean once) {
        close();
        List<ArithmeticCheck> checks = new ArrayList<>();
        if (wholly.lines > 0) {
            checks.add(
                    once
                            ? countedOnce(wholly)
                            : ArithmeticCheck.repeats(
                                    Kind.REPEATED_LINES,
                                    sheet,
                                    "",
                                    lines,
                                    wholly.lines,
                                    wholly.rows.build(),
                                    wholly.worth));
        }
        if (perhaps.lines > 0) {
            checks.add(
                    once
                            ? countedOnce(perhaps)
                            : ArithmeticCheck.countedOnce(
                                    Kind.POSSIBLE_REPEATS, sheet, "", perhaps.lines, perhaps.worth));
        }
        return checks;
    }

    private ArithmeticCheck countedOnce(Repeats found) {
        return ArithmeticCheck.countedOnce(Kind.REPEATED_LINES, sheet, "", found.lines, found.worth);
    }

    /**
     * Which rows stand twice and what they are worth.
     *
     * @param once whether they count once
     */
    public List<String> notices(boolean once) {
        close();
        List<String> notices = new ArrayList<>();
        if (wholly.lines > 0) {
            notices.add(notice(wholly, once, "%d line repeats an earlier one", "%d lines repeat earlier ones"));
        }
        if (perhaps.lines > 0) {
            notices.add(
                    notice(
                            perhaps,
                            once,
                            "%d line may repeat an earlier one and differs in a column that is not read, or in how a cell is written: it says the same",
                            "%d lines may repeat earlier ones and differ in a column that is not read, or in how a cell is written: they say the same"));
        }
        return notices;
    }

    private String notice(Repeats found, boolean once, String one, String several) {
        List<String> amounts = new ArrayList<>();
        found.worth.forEach((currency, amount) -> amounts.add((amount.toPlainString() + " " + currency).strip()));
        return String.format(
                Locale.ROOT,
                (found.lines == 1 ? one : several) + " in every column that is read, %s, with %s; %s: %s%s",
                found.lines,
                once ? "not counted again" : "counted all the same",
                String.join(" and ", amounts),
                once
                        ? "say 'rows: count each' below 'repeated values' in the policy if they are purchases of their own"
                        : "take them out if they are copies",
                found.told,
                full ? "; looked for among the first " + REMEMBERED + " lines" : "");
    }
}
