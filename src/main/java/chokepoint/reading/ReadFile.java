package chokepoint.reading;

import chokepoint.names.Sha256;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.RefusedFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file of a list that is read, and how the list stood before anything of it was.
 *
 * @param open what is read: the list itself, or a plain copy of it
 * @param list where the list lies
 */
record ReadFile(ListFile open, Path list, FileState before) implements Closeable {

    static ReadFile open(Path plain, Path list) throws IOException {
        FileState before = FileState.of(list);
        return new ReadFile(ListFile.open(plain), list, before);
    }

    /** Of the list, whatever copy of it is read. */
    String sha256() throws IOException {
        return open.path().equals(list) ? Sha256.of(open.from(0)) : Sha256.of(list);
    }

    /** @throws RefusedFile if the list is not the one any more that reading began with */
    void refuseIfChanged() throws RefusedFile {
        Optional<String> changed = before.changed(list);
        if (changed.isPresent()) {
            throw new RefusedFile(changed.get());
        }
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
