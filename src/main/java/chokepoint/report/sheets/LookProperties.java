package chokepoint.report.sheets;

import chokepoint.workbook.parts.NewSheet.Align;

/**
 * The properties of a look.
 *
 * @param size in points
 * @param ink and {@code fill}: 0xRRGGBB, or {@link #NO_COLOUR}
 * @param format a number format; empty for none
 * @param rule the colour of a thin line below, or {@link #NO_COLOUR}
 */
public record LookProperties(
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

    /** Points of ordinary text. */
    static final int BODY = 10;

    LookProperties() {
        this(BODY, false, NO_COLOUR, NO_COLOUR, "", false, Align.NATURAL, false, NO_COLOUR);
    }

    /** Of a cell in a table. */
    static LookProperties body() {
        return new LookProperties().top().ruled(LINE);
    }

    /** Of a cell above a table. */
    static LookProperties header() {
        return new LookProperties().strong().wrapped().ink(ACCENT).fill(PALE).ruled(ACCENT);
    }

    LookProperties size(int points) {
        return new LookProperties(points, bold, ink, fill, format, wrap, align, alignTop, rule);
    }

    LookProperties strong() {
        return new LookProperties(size, true, ink, fill, format, wrap, align, alignTop, rule);
    }

    LookProperties ink(int colour) {
        return new LookProperties(size, bold, colour, fill, format, wrap, align, alignTop, rule);
    }

    LookProperties fill(int colour) {
        return new LookProperties(size, bold, ink, colour, format, wrap, align, alignTop, rule);
    }

    LookProperties format(String pattern) {
        return new LookProperties(size, bold, ink, fill, pattern, wrap, align, alignTop, rule);
    }

    LookProperties wrapped() {
        return new LookProperties(size, bold, ink, fill, format, true, align, alignTop, rule);
    }

    LookProperties left() {
        return new LookProperties(size, bold, ink, fill, format, wrap, Align.LEFT, alignTop, rule);
    }

    LookProperties right() {
        return new LookProperties(size, bold, ink, fill, format, wrap, Align.RIGHT, alignTop, rule);
    }

    LookProperties top() {
        return new LookProperties(size, bold, ink, fill, format, wrap, align, true, rule);
    }

    /** With a thin line below. */
    LookProperties ruled(int colour) {
        return new LookProperties(size, bold, ink, fill, format, wrap, align, alignTop, colour);
    }
}
