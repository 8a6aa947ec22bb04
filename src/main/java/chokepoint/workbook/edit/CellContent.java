package chokepoint.workbook.edit;

import chokepoint.workbook.xml.TagScanner;
import java.io.IOException;

/** Steps over the content of a cell. */
final class CellContent {

    private CellContent() {}

    /** Goes on to the end tag of the present cell, which is not empty; whether it held a value, a text or a formula. */
    static boolean skip(TagScanner tags, SheetElements words) throws IOException {
        boolean filled = false;
        while (tags.next()) {
            if (tags.opens()) {
                filled |= tags.is(words.value) || tags.is(words.formula) || tags.is(words.inline);
            } else if (tags.is(words.cell)) {
                return filled;
            }
        }
        throw tags.broken("a cell is not closed");
    }
}
