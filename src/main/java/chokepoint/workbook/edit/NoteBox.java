package chokepoint.workbook.edit;

import chokepoint.workbook.CellRange;

/** The box in which a note shows. */
final class NoteBox {

    private static final int WIDTH_IN_PIXELS = 360;
    private static final int CHARACTERS_A_LINE = 52;
    private static final int MOST_ROWS = 24;
    private static final int GAP = 15;

    private static final String LOOK = "\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden;z-index:";
    private static final String BOX = """
            " fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>\
            <v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
            <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
            <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>""";

    private NoteBox() {}

    /**
     * The shape of a note, hidden until the pointer rests on its cell.
     *
     * @param row and {@code column}: of the cell, from 0
     */
    static String shape(int id, int row, int column, String text, ColumnWidths widths) {
        return "<v:shape id=\"_x0000_s" + id + LOOK + id + BOX + anchor(row, column, text, widths)
                + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + row + "</x:Row><x:Column>" + column
                + "</x:Column></x:ClientData></v:shape>\n";
    }

    private static String anchor(int row, int column, String text, ColumnWidths widths) {
        int first = Math.min(column + 1, CellRange.MOST_COLUMNS - 1);
        int last = first;
        int left = WIDTH_IN_PIXELS + GAP;
        while (left > widths.pixels(last) && last < CellRange.MOST_COLUMNS - 1) {
            left -= widths.pixels(last);
            last++;
        }
        int lastRow = Math.min(row + rows(text), CellRange.MOST_ROWS - 1);
        return first + ", " + GAP + ", " + row + ", 2, " + last + ", " + Math.max(left, 0) + ", " + lastRow + ", 4";
    }

    private static int rows(String text) {
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE)
                .sum();
        return Math.min(lines + 1, MOST_ROWS);
    }
}
