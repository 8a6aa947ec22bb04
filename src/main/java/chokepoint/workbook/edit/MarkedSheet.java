package chokepoint.workbook.edit;

import chokepoint.workbook.parts.WorkbookPart;
import chokepoint.workbook.xml.Patch;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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

    /** Returns all patches in the order of the part. */
    @Override
    public Iterator<Patch> iterator() {
        // Not by flatMap, whose iterator holds all patches of the body at once.
        Stream<Patch> cells = StreamSupport.stream(body.spliterator(), false);
        return Stream.concat(frame.patches(false).stream(), Stream.concat(cells, frame.patches(true).stream()))
                .iterator();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
