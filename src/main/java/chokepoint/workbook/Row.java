package chokepoint.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * One row as it is stored. Numbers are kept as scaled longs and shared strings by their index, so that a row costs no objects but
 * the texts of its own.
 */
public final class Row {

    private static final int DIGITS_OF_EXCEL = 15;
    private static final int DIGITS_OF_A_LONG = 18;
    private static final MathContext AS_EXCEL_SHOWS = new MathContext(DIGITS_OF_EXCEL);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Excel counts a 29 February 1900 that never was; before it every day is one off. */
    private static final int FIRST_TRUE_DAY = 61;

    private static final int LAST_DAY = 2_958_465;
    private static final int START = 32;
    private static final SharedStrings NO_TEXTS = new SharedStrings();
    private static final CellKind[] KINDS = CellKind.values();
    private static final byte TEXT = (byte) CellKind.TEXT.ordinal();
    /** A text by its number; seen from outside a text like any other. */
    private static final byte SHARED = (byte) KINDS.length;

    private final LocalDate epoch;
    private final SharedStrings shared;
    private int number;
    private boolean hidden;
    private int width;
    private int fields;
    private char delimiter;
    private byte[] kinds = new byte[START];
    private String[] texts = new String[START];
    private long[] unscaled = new long[START];
    private int[] scales = new int[START];
    private String[] units = {};

    public Row(boolean epoch1904) {
        this(epoch1904, NO_TEXTS);
    }

    /** A row of a workbook with these texts, none of them empty where a cell has its number. */
    public Row(boolean epoch1904, SharedStrings shared) {
        this.epoch = epoch1904 ? EPOCH_1904 : EPOCH_1900;
        this.shared = shared;
        Arrays.fill(texts, "");
    }

    // Reading it

    /** 1-based as in Excel; for csv the number of the record. */
    public int number() {
        return number;
    }

    public boolean hidden() {
        return hidden;
    }

    /** One more than the index of the last cell. */
    public int width() {
        return width;
    }

    /** How many fields the record of a csv has, blank ones too; 0 if the row is of no csv. */
    public int fields() {
        return fields;
    }

    /** What parts the fields of a csv. */
    public char delimiter() {
        return delimiter;
    }

    public CellKind kind(int column) {
        byte kind = column < width ? kinds[column] : 0;
        return kind == SHARED ? CellKind.TEXT : KINDS[kind];
    }

    public boolean blank() {
        for (int column = 0; column < width; column++) {
            if (kinds[column] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether no cell shows anything: all are empty, or texts of blanks and invisible characters. */
    public boolean showsNothing() {
        for (int column = 0; column < width; column++) {
            boolean isText = kinds[column] == TEXT || kinds[column] == SHARED;
            if (kinds[column] != 0 && !(isText && showsNothing(text(column)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean showsNothing(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.isISOControl(c));
    }

    /** The cell as text: numbers in full, dates as 2026-06-30. */
    public String text(int column) {
        byte kind = column < width ? kinds[column] : 0;
        if (kind == SHARED) {
            return shared.get((int) unscaled[column]);
        }
        return kind == TEXT ? texts[column] : shown(column);
    }

    /** The number of the text that a cell shares with others of the workbook; -1 if it has one of its own, or none. */
    public int sharedText(int column) {
        return column < width && kinds[column] == SHARED ? (int) unscaled[column] : -1;
    }

    private String shown(int column) {
        return switch (kind(column)) {
            case EMPTY, UNCACHED -> "";
            case TEXT, TRUTH, ERROR -> texts[column];
            case NUMBER -> scales[column] == 0 ? Long.toString(unscaled[column]) : fraction(column);
            case DAY ->
                day(column).map(LocalDate::toString).orElse(number(column).toPlainString());
        };
    }

    private String fraction(int column) {
        return number(column).stripTrailingZeros().toPlainString();
    }

    /** The number in a cell that holds one, to the 15 digits that Excel shows. */
    public BigDecimal number(int column) {
        return BigDecimal.valueOf(unscaled[column], scales[column]);
    }

    /** The digits of the number before its scale, and with {@link #scale(int)} the number itself. */
    public long unscaled(int column) {
        return unscaled[column];
    }

    public int scale(int column) {
        return scales[column];
    }

    /** The day that the number in a cell means; empty if no day has that number. */
    public Optional<LocalDate> day(int column) {
        return day(number(column).doubleValue());
    }

    /** The day of a serial number in this workbook's epoch. */
    public Optional<LocalDate> day(double serial) {
        if (serial < 1 || serial > LAST_DAY) {
            return Optional.empty();
        }
        int days = (int) Math.floor(serial);
        boolean beforeTheGap = epoch == EPOCH_1900 && days < FIRST_TRUE_DAY;
        return Optional.of(epoch.plusDays(beforeTheGap ? days + 1 : days));
    }

    /** What the format of a number shows beside it, as the workbook writes it: {@code €-407}, {@code CHF}; empty if nothing. */
    public String unit(int column) {
        return column < units.length ? units[column] : "";
    }

    // Filling it

    public void start(int rowNumber, boolean isHidden) {
        Arrays.fill(kinds, 0, width, (byte) 0);
        Arrays.fill(units, "");
        number = rowNumber;
        hidden = isHidden;
        width = 0;
        fields = 0;
    }

    /** Says that the row is a record of a csv with so many fields, blank ones too. */
    public void parted(int intoFields, char by) {
        fields = intoFields;
        delimiter = by;
    }

    public void put(int column, CellKind kind, String text) {
        grow(column);
        kinds[column] = (byte) kind.ordinal();
        texts[column] = text;
    }

    /** Puts the text with this number, which must not be empty. */
    public void putShared(int column, int index) {
        grow(column);
        kinds[column] = SHARED;
        unscaled[column] = index;
    }

    public void put(int column, CellKind kind, long digits, int scale) {
        grow(column);
        kinds[column] = (byte) kind.ordinal();
        unscaled[column] = digits;
        scales[column] = scale;
    }

    public void put(int column, CellKind kind, double value) {
        BigDecimal shown =
                new BigDecimal(Double.toString(value)).round(AS_EXCEL_SHOWS).stripTrailingZeros();
        boolean fitsWhole = shown.scale() < 0 && shown.precision() - shown.scale() <= DIGITS_OF_A_LONG;
        shown = fitsWhole ? shown.setScale(0) : shown;
        put(column, kind, shown.unscaledValue().longValueExact(), shown.scale());
    }

    public void unit(int column, String unit) {
        if (column >= units.length && !unit.isEmpty()) {
            int old = units.length;
            units = Arrays.copyOf(units, kinds.length);
            Arrays.fill(units, old, units.length, "");
        }
        if (column < units.length) {
            units[column] = unit;
        }
    }

    private void grow(int column) {
        if (column >= kinds.length) {
            int size = Math.max(column + 1, kinds.length * 2);
            int old = kinds.length;
            kinds = Arrays.copyOf(kinds, size);
            texts = Arrays.copyOf(texts, size);
            unscaled = Arrays.copyOf(unscaled, size);
            scales = Arrays.copyOf(scales, size);
            Arrays.fill(texts, old, size, "");
        }
        width = Math.max(width, column + 1);
    }
}
