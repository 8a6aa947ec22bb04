package chokepoint.workbook.read;

import chokepoint.workbook.xml.TagAttributes;

/** Where a cell stands, its style and its type, taken from the bytes of its tag. */
final class CellAttributes {

    /** From 0; -1 if the cell does not say. */
    int column;

    int style;
    /** First letter of the type, {@code i} for an inline string, {@code S} for {@code str}; {@code n} if there is none. */
    char type;

    void read(TagAttributes attributes) {
        column = -1;
        style = 0;
        type = 'n';
        while (attributes.next()) {
            if (attributes.is('r')) {
                column = attributes.column();
            } else if (attributes.is('s')) {
                style = Math.max(attributes.number(), 0);
            } else if (attributes.is('t') && attributes.valueLength() > 0) {
                char first = attributes.firstOfValue();
                type = first == 's' && attributes.valueLength() > 1 ? 'S' : first;
            }
        }
    }
}
