package chokepoint.reading;

/**
 * A column whose cells every line keeps as they stand.
 *
 * @param name under which they are kept
 * @param index from 0
 */
record UnmappedColumn(String name, int index) {}
