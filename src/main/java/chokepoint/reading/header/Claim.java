package chokepoint.reading.header;

/**
 * That a column means something.
 *
 * @param column from 0
 * @param confidence 0 to 1
 * @param reason in words
 */
public record Claim(ColumnMeaning meaning, int column, double confidence, String reason) {}
