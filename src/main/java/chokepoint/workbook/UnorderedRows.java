package chokepoint.workbook;

/** A sheet whose rows do not stand in the order of their numbers. */
public final class UnorderedRows extends RefusedFile {

    private static final long serialVersionUID = 1L;

    public UnorderedRows(String sheet, int row, int before) {
        super("sheet '" + sheet + "': row " + row + " stands after row " + before
                + ", and the sheet is too long or too odd to be put in order here; open the file in a spreadsheet program"
                + " and save it anew");
    }
}
