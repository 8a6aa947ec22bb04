package chokepoint.workbook;

/** The kind of value stored in a cell. */
public enum CellKind {
    EMPTY,
    TEXT,
    NUMBER,
    /** A number that its format shows as a date. */
    DAY,
    TRUTH,
    /** {@code #N/A}, {@code #REF!} and their like. */
    ERROR,
    /** A formula whose result the file does not hold. */
    UNCACHED
}
