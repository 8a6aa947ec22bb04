package chokepoint.workbook.edit;

import chokepoint.workbook.parts.WorkbookPart;
import chokepoint.workbook.xml.Patch;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** A sheet whose marks are planned: what is known of it and the patches so far. */
record MarkedSheet(
        WorkbookPart.Worksheet sheet,
        SheetMarks.SheetMarkup marks,
        SheetLayout facts,
        SheetFrame frame,
        PatchLog body,
        IdColumn ids,
        MergedRegions merges,
        ColumnWidths columns)
        implements Iterable<Patch>, Closeable {

    /** All patches in the order of the part. */
    @Override
    public Iterator<Patch> iterator() {
        return new Chained(List.of(
                        frame.patches(false).iterator(),
                        body.iterator(),
                        frame.patches(true).iterator())
                .iterator());
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private static final class Chained implements Iterator<Patch> {

        private final Iterator<Iterator<Patch>> rest;
        private Iterator<Patch> present = Stream.<Patch>empty().iterator();

        Chained(Iterator<Iterator<Patch>> rest) {
            this.rest = rest;
        }

        @Override
        public boolean hasNext() {
            while (!present.hasNext() && rest.hasNext()) {
                present = rest.next();
            }
            return present.hasNext();
        }

        @Override
        public Patch next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return present.next();
        }
    }
}
