package chokepoint.report.sheets;

/**
 * A cell that a link leads to.
 *
 * @param file the workbook it stands in, seen from the folder of outputs; empty for the workbook of the link
 * @param address {@code C12}
 */
public record LinkTarget(String file, String sheet, String address) {

    public LinkTarget(String sheet, String address) {
        this("", sheet, address);
    }

    /** {@code 'Mike''s list'!C12}: as workbooks write it. */
    public String location() {
        return "'" + sheet.replace("'", "''") + "'!" + address;
    }
}
