package chokepoint.reading.columns;

import chokepoint.reading.cells.CellReader;

/** The column that tells how many units a price pays for. */
public record PricePer(int index, CellReader reader) {}
