package chokepoint.reading.cells;

import java.math.BigDecimal;

/**
 * A number and the currency beside it in its cell.
 *
 * @param currency ISO code; empty if the cell has none
 */
public record Amount(BigDecimal number, String currency) {}
