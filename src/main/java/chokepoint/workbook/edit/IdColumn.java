package chokepoint.workbook.edit;

/**
 * The column of the ids of findings.
 *
 * @param column from 0; -1 if there is no room, -2 while nobody knows
 */
record IdColumn(int column) {

    private static final int NO_ROOM = -1;
    private static final int NOT_KNOWN = -2;

    static IdColumn notKnown() {
        return new IdColumn(NOT_KNOWN);
    }

    static IdColumn at(int column) {
        return new IdColumn(Math.max(column, NO_ROOM));
    }

    boolean exists() {
        return column >= 0;
    }

    boolean known() {
        return column != NOT_KNOWN;
    }
}
