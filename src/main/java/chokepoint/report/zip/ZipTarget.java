package chokepoint.report.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A zip file being written, entry by entry; the same entries give the same bytes. */
public final class ZipTarget implements Closeable {

    /** Writes the content of an entry. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** From here on an entry that is deflated anew may outgrow four bytes. */
    private static final long MAY_OUTGROW = 3L << 30;

    private static final byte[] NOTHING = {};

    private final FileChannel file;
    private final List<ZipEntry> written = new ArrayList<>();
    private final Map<String, Integer> crcs = new HashMap<>();

    private ZipTarget(FileChannel file) {
        this.file = file;
    }

    public static ZipTarget create(Path path) throws IOException {
        return new ZipTarget(FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.READ));
    }

    /** Takes an entry over as it lies, unread. */
    public void copy(ZipSource source, ZipEntry entry) throws IOException {
        ZipEntry placed = entry.withoutDescriptor().at(file.position());
        Header header = new Header(placed, source.localExtra(entry), Header.needsZip64(placed));
        header.writeLocal(file);
        source.copyRaw(entry, file);
        written.add(placed);
    }

    /** Deflates new content, under the name, flags and time of an entry. */
    public void deflate(ZipEntry entry, Content content) throws IOException {
        long start = file.position();
        boolean wide = entry.size() >= MAY_OUTGROW;
        Header.forLater(entry, wide).writeLocal(file);
        Deflation deflation = new Deflation(file);
        content.writeTo(deflation);
        deflation.finish();
        ZipEntry done = entry.deflated(deflation.crc(), deflation.compressedSize(), deflation.size())
                .at(start);
        Header header = new Header(done, NOTHING, wide);
        header.correctLocal(file, start);
        written.add(done);
        crcs.put(done.name(), done.crc());
    }

    /** A new entry at the end. */
    public void add(String name, Content content) throws IOException {
        deflate(ZipEntry.named(name), content);
    }

    /** The checksum of an entry that was deflated here. */
    public int crc(String name) {
        return crcs.getOrDefault(name, 0);
    }

    /** Writes the directory, with the comment that another zip has: only now is the file a zip. */
    public void finish(ZipSource source) throws IOException {
        long start = file.position();
        for (ZipEntry entry : written) {
            Header.writeCentral(file, entry);
        }
        Header.writeEnd(file, written.size(), start, source.comment());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
