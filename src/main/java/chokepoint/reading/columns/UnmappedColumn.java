package chokepoint.reading.columns;

/**
 * A column whose cells every line keeps as they stand.
 *
 * @param name under which they are kept
 * @param index from 0
 */
public record UnmappedColumn(String name, int index) {}
