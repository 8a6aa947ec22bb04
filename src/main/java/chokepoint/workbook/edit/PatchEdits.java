package chokepoint.workbook.edit;

import chokepoint.workbook.xml.Patch;
import chokepoint.workbook.zip.Edit;
import java.util.Iterator;

/** Patches in the words of a zip. */
record PatchEdits(Iterable<Patch> patches) implements Iterable<Edit> {

    @Override
    public Iterator<Edit> iterator() {
        Iterator<Patch> all = patches.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Edit next() {
                return all.next().edit();
            }
        };
    }
}
