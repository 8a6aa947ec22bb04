package chokepoint.workbook.edit;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.disk.NamedChannel;
import chokepoint.disk.NamelessFile;
import chokepoint.workbook.xml.Patch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The patches of a large part in order; kept in memory while they are few, in a temporary file when they are not. */
final class PatchLog implements Iterable<Patch>, Closeable {

    private static final int KEPT_IN_MEMORY = 24 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(1 << 12);
    private DataOutputStream out = new DataOutputStream(memory);
    private Optional<NamelessFile> file = Optional.empty();
    private long count;
    private long lastAt;

    void add(Patch patch) throws IOException {
        if (patch.at() < lastAt) {
            throw new IllegalStateException(xml("a patch at %s comes after one at %s", patch.at(), lastAt));
        }
        lastAt = patch.at();
        count++;
        out.writeLong(patch.at());
        out.writeInt(patch.removed().length);
        out.writeInt(patch.inserted().length);
        out.write(patch.removed());
        out.write(patch.inserted());
        if (file.isEmpty() && memory.size() > KEPT_IN_MEMORY) {
            spill();
        }
    }

    @Override
    public Iterator<Patch> iterator() {
        try {
            out.flush();
            InputStream stored = file.isPresent()
                    ? new BufferedInputStream(Files.newInputStream(file.get().path()), 1 << 16)
                    : new ByteArrayInputStream(memory.toByteArray());
            return new Stored(new DataInputStream(stored), count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (file.isPresent()) {
            file.get().close();
        }
    }

    private void spill() throws IOException {
        NamelessFile spilled = NamelessFile.create();
        file = Optional.of(spilled);
        out = new DataOutputStream(new BufferedOutputStream(NamedChannel.writing(spilled.path()), 1 << 16));
        memory.writeTo(out);
        memory.reset();
    }

    private static final class Stored implements Iterator<Patch> {

        private final DataInputStream in;
        private long left;

        Stored(DataInputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Patch next() {
            if (left-- <= 0) {
                throw new NoSuchElementException();
            }
            try {
                long at = in.readLong();
                byte[] removed = new byte[in.readInt()];
                byte[] inserted = new byte[in.readInt()];
                in.readFully(removed);
                in.readFully(inserted);
                close();
                return new Patch(at, removed, inserted);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void close() throws IOException {
            if (left == 0) {
                in.close();
            }
        }
    }
}
