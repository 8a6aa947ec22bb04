package chokepoint.report.sheets;

/**
 * The properties of a look.
 *
 * @param size in points
 * @param ink and {@code fill}: 0xRRGGBB, or {@link #NO_COLOUR}
 * @param format a number format; empty for none
 * @param rule the colour of a thin line below, or {@link #NO_COLOUR}
 */
public record Shape(
        int size,
        boolean bold,
        int ink,
        int fill,
        String format,
        boolean wrap,
        Align align,
        boolean alignTop,
        int rule) {

    public static final int NO_COLOUR = -1;
    static final int ACCENT = 0x1F3F66;
    static final int GREY = 0x6B7280;
    static final int PALE = 0xEEF2F7;
    static final int LINE = 0xDDE2E9;
    static final int PAPER = 0xFBFAF3;

    /** Where a cell's content stands; naturally texts left, numbers right, else a little off the edge. */
    public enum Align {
        NATURAL,
        LEFT,
        RIGHT
    }

    /** Points of ordinary text. */
    static final int BODY = 10;

    Shape() {
        this(BODY, false, NO_COLOUR, NO_COLOUR, "", false, Align.NATURAL, false, NO_COLOUR);
    }

    /** Of a cell in a table. */
    static Shape body() {
        return new Shape().top().ruled(LINE);
    }

    /** Of a cell above a table. */
    static Shape header() {
        return new Shape().strong().wrapped().ink(ACCENT).fill(PALE).ruled(ACCENT);
    }

    Shape size(int points) {
        return new Shape(points, bold, ink, fill, format, wrap, align, alignTop, rule);
    }

    Shape strong() {
        return new Shape(size, true, ink, fill, format, wrap, align, alignTop, rule);
    }

    Shape ink(int colour) {
        return new Shape(size, bold, colour, fill, format, wrap, align, alignTop, rule);
    }

    Shape fill(int colour) {
        return new Shape(size, bold, ink, colour, format, wrap, align, alignTop, rule);
    }

    Shape format(String pattern) {
        return new Shape(size, bold, ink, fill, pattern, wrap, align, alignTop, rule);
    }

    Shape wrapped() {
        return new Shape(size, bold, ink, fill, format, true, align, alignTop, rule);
    }

    Shape left() {
        return new Shape(size, bold, ink, fill, format, wrap, Align.LEFT, alignTop, rule);
    }

    Shape right() {
        return new Shape(size, bold, ink, fill, format, wrap, Align.RIGHT, alignTop, rule);
    }

    Shape top() {
        return new Shape(size, bold, ink, fill, format, wrap, align, true, rule);
    }

    /** With a thin line below. */
    Shape ruled(int colour) {
        return new Shape(size, bold, ink, fill, format, wrap, align, alignTop, colour);
    }
}
