package chokepoint.workbook.edit;

import chokepoint.workbook.zip.Edit;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The edits that restore one part, read from the record as they are asked for. */
final class UndoneEdits implements Iterator<Edit> {

    private final DataInputStream undo;
    private boolean another;
    private long at;

    UndoneEdits(DataInputStream undo) {
        this.undo = undo;
        this.another = read(undo::readBoolean);
    }

    @Override
    public boolean hasNext() {
        return another;
    }

    @Override
    public Edit next() {
        if (!another) {
            throw new NoSuchElementException();
        }
        at += read(undo::readLong);
        int ours = read(undo::readInt);
        byte[] theirs = read(() -> undo.readNBytes(undo.readInt()));
        another = read(undo::readBoolean);
        return new Edit(at, ours, theirs);
    }

    private interface ReadStep<T> {
        T read() throws IOException;
    }

    private static <T> T read(ReadStep<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
