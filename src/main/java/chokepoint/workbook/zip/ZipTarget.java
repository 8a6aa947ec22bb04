package chokepoint.workbook.zip;

import chokepoint.disk.NamedChannel;
import java.io.BufferedOutputStream;
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

    /** Below that, searching for matches anew costs nothing that anyone notices. */
    private static final long WORTH_SPLICING = 1L << 20;

    private static final byte[] NOTHING = {};

    /** Parts are written in bits and pieces, and each call of the native library costs more than it deflates. */
    private static final int DEFLATED_AT_ONCE = 1 << 16;

    /** How much is moved at a time to make room. */
    private static final int BLOCK = 1 << 20;

    private final FileChannel file;
    private final long wideFrom;
    private final List<ZipEntry> written = new ArrayList<>();
    private final Map<String, Integer> crcs = new HashMap<>();

    private ZipTarget(FileChannel file, long wideFrom) {
        this.file = file;
        this.wideFrom = wideFrom;
    }

    public static ZipTarget create(Path path) throws IOException {
        return create(path, ZipFormat.IN_ZIP64);
    }

    /**
     * Creates a zip.
     *
     * @param wideFrom the first number that stands in a Zip64 field; only the format's own, unless to try what happens then
     */
    static ZipTarget create(Path path, long wideFrom) throws IOException {
        FileChannel file = NamedChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.READ);
        return new ZipTarget(file, wideFrom);
    }

    /** Takes an entry over as it lies, unread. */
    public void copy(ZipSource source, ZipEntry entry) throws IOException {
        ZipEntry placed = entry.withoutDescriptor().at(file.position());
        new EntryHeader(placed, source.localExtra(entry), outgrows(placed)).writeLocal(file);
        source.copyRaw(entry, file);
        written.add(placed);
    }

    /** Puts edits, in order, into an entry. */
    public void edit(ZipSource source, ZipEntry entry, Iterable<Edit> edits) throws IOException {
        if (entry.deflated() && entry.size() >= WORTH_SPLICING) {
            splice(source, entry, edits);
        } else {
            deflate(entry, out -> EditedContent.copy(source.open(entry), edits, out));
        }
    }

    private void splice(ZipSource source, ZipEntry entry, Iterable<Edit> edits) throws IOException {
        long start = file.position();
        boolean wide = outgrows(entry);
        EntryHeader.forLater(entry, wide).writeLocal(file);
        try (SplicedBlocks blocks = new SplicedBlocks(file)) {
            Splicer splicer = new Splicer(source.raw(entry), edits.iterator(), blocks);
            splicer.run();
            long compressed = blocks.finish();
            corrected(entry.deflated(splicer.crc(), compressed, splicer.size()), start, wide);
        }
    }

    private void deflate(ZipEntry entry, Content content) throws IOException {
        long start = file.position();
        boolean wide = outgrows(entry);
        EntryHeader.forLater(entry, wide).writeLocal(file);
        Deflation deflation = new Deflation(file);
        OutputStream buffered = new BufferedOutputStream(deflation, DEFLATED_AT_ONCE);
        content.writeTo(buffered);
        buffered.flush();
        deflation.finish();
        corrected(entry.deflated(deflation.crc(), deflation.compressedSize(), deflation.size()), start, wide);
    }

    private void corrected(ZipEntry done, long start, boolean wide) throws IOException {
        ZipEntry placed = done.at(start);
        boolean wider = wide || outgrows(placed);
        EntryHeader header = new EntryHeader(placed, NOTHING, wider);
        if (wider && !wide) {
            makeRoom(start + new EntryHeader(placed, NOTHING, false).localSize(), start + header.localSize());
        }
        header.correctLocal(file, start);
        written.add(placed);
        crcs.put(placed.name(), placed.crc());
    }

    private boolean outgrows(ZipEntry entry) {
        return Math.max(entry.size(), entry.compressedSize()) >= wideFrom;
    }

    /**
     * Moves all that stands from one place on to a later one. How large an entry gets is known only when it is written, and a header
     * that says more than it must is read by fewer programs; so the rare one that outgrows its header is moved.
     */
    private void makeRoom(long from, long to) throws IOException {
        long end = file.position();
        for (long left = end; left > from; ) {
            int length = (int) Math.min(BLOCK, left - from);
            left -= length;
            file.position(left + to - from);
            write(file, ZipFormat.read(file, left, length));
        }
        file.position(end + to - from);
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
            EntryHeader.writeCentral(file, entry, wideFrom);
        }
        EntryHeader.writeEnd(file, written.size(), start, source.comment(), wideFrom);
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
