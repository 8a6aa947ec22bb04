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

    /** Below that, searching for matches anew costs nothing that anyone notices. */
    private static final long WORTH_SPLICING = 1L << 20;

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

    /** Puts edits, in order, into an entry. */
    public void edit(ZipSource source, ZipEntry entry, Iterable<Edit> edits) throws IOException {
        if (entry.deflated() && entry.size() >= WORTH_SPLICING) {
            splice(source, entry, edits);
        } else {
            deflate(entry, out -> Edits.copy(source.open(entry), edits, out));
        }
    }

    private void splice(ZipSource source, ZipEntry entry, Iterable<Edit> edits) throws IOException {
        long start = file.position();
        boolean wide = entry.size() >= MAY_OUTGROW;
        Header.forLater(entry, wide).writeLocal(file);
        try (SplicedBlocks blocks = new SplicedBlocks(file)) {
            Splicer splicer = new Splicer(source.raw(entry), edits.iterator(), blocks);
            splicer.run();
            long compressed = blocks.finish();
            corrected(entry.deflated(splicer.crc(), compressed, splicer.size()), start, wide);
        }
    }

    private void deflate(ZipEntry entry, Content content) throws IOException {
        long start = file.position();
        boolean wide = entry.size() >= MAY_OUTGROW;
        Header.forLater(entry, wide).writeLocal(file);
        Deflation deflation = new Deflation(file);
        content.writeTo(deflation);
        deflation.finish();
        corrected(entry.deflated(deflation.crc(), deflation.compressedSize(), deflation.size()), start, wide);
    }

    private void corrected(ZipEntry done, long start, boolean wide) throws IOException {
        ZipEntry placed = done.at(start);
        new Header(placed, NOTHING, wide).correctLocal(file, start);
        written.add(placed);
        crcs.put(placed.name(), placed.crc());
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
