package chokepoint.report;

/**
 * A cell of the checked workbook that a link leads to.
 *
 * @param address {@code C12}
 */
record Target(String sheet, String address) {

    /** {@code 'Mike''s list'!C12}: as workbooks write it. */
    String location() {
        return "'" + sheet.replace("'", "''") + "'!" + address;
    }
}
