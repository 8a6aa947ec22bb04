package chokepoint.reading.cells;

/** What parts the whole from the fraction in the numbers of a column. */
public enum DecimalMark {
    POINT,
    COMMA
}
