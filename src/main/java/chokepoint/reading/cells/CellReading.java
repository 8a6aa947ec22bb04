package chokepoint.reading.cells;

/** What a cell tells of its field. */
public sealed interface CellReading {

    /** The cell is blank. */
    CellReading NOTHING = new Nothing(false);

    /** The cell says in so many words that it says nothing: "N/A", "-". */
    CellReading PLACEHOLDER = new Nothing(true);

    /** Nothing at all. */
    record Nothing(boolean placeholder) implements CellReading {}

    /** A value beyond doubt. */
    record Known(Object value) implements CellReading {}

    /**
     * A value beyond doubt once something usual was put right, such as a lost zero.
     *
     * @param remark what was put right, the same for all cells of its kind
     */
    record PutRight(Object value, String remark) implements CellReading {}

    /**
     * A value that the user should look at.
     *
     * @param expected what was expected, as the end of a sentence that begins with field and cell
     * @param taken what is taken
     */
    record Doubted(Object value, String expected, String taken) implements CellReading {}

    /**
     * No value, although the cell holds something.
     *
     * @param expected what was expected, as the end of a sentence that begins with field and cell
     * @param taken what is taken
     */
    record Unreadable(String expected, String taken) implements CellReading {}

    static CellReading unreadable(String expected) {
        return new Unreadable(expected, "taken as unknown");
    }
}
