package chokepoint.reading.header;

import java.util.List;

/**
 * The header of a table.
 *
 * @param firstRow 1-based number of its first row; 0 if there is no header
 * @param lastRow 1-based number of its last row; 0 if there is no header
 * @param dataFrom 1-based number of the first row behind it
 * @param headers one per column from A on, empty where no header stands
 */
public record HeaderBlock(int firstRow, int lastRow, int dataFrom, List<Header> headers) {

    public HeaderBlock {
        headers = List.copyOf(headers);
    }

    public Header header(int column) {
        return column < headers.size() ? headers.get(column) : Header.of("");
    }
}
