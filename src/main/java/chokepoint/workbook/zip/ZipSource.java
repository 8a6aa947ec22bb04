package chokepoint.workbook.zip;

import static chokepoint.workbook.zip.ZipFormat.unsigned;

import chokepoint.disk.NamedChannel;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.UnmarkableFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** A zip file open for reading. */
public final class ZipSource implements Closeable {

    private static final int CHUNK = 1 << 16;
    private static final long WORTH_A_THREAD = 1 << 21;

    private final FileChannel file;
    private final ZipDirectory directory;
    private final Closeable end;
    private final Map<String, ZipEntry> byName = new LinkedHashMap<>();

    private ZipSource(FileChannel file, ZipDirectory directory, Closeable end) {
        this.end = end;
        this.file = file;
        this.directory = directory;
        directory.entries().forEach(entry -> byName.putIfAbsent(entry.name(), entry));
    }

    /**
     * Opens a zip file.
     *
     * @throws IOException with half a sentence that says what is wrong with it
     */
    public static ZipSource open(Path path) throws IOException {
        FileChannel file = NamedChannel.open(path, StandardOpenOption.READ);
        try {
            return of(file, file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Reads a list that is open; closing this leaves it open. */
    public static ZipSource of(ListFile list) throws IOException {
        return of(list.channel(), () -> {});
    }

    private static ZipSource of(FileChannel file, Closeable end) throws IOException {
        ZipDirectory directory = ZipDirectory.of(file);
        refuseTraps(directory.entries());
        return new ZipSource(file, directory, end);
    }

    public List<ZipEntry> entries() {
        return directory.entries();
    }

    public Optional<ZipEntry> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The content of an entry; its end is reached only if size and checksum are right. */
    public InputStream open(ZipEntry entry) throws IOException {
        if (entry.encrypted()) {
            throw new UnmarkableFile("its entry '%s' is encrypted", entry.name());
        }
        return switch (entry.method()) {
            case ZipEntry.STORED -> new VerifiedStream(raw(entry), entry);
            case ZipEntry.DEFLATED -> new VerifiedStream(inflated(entry), entry);
            default ->
                throw new UnmarkableFile(
                        "its entry '%s' is packed by method %d, which nobody else does", entry.name(), entry.method());
        };
    }

    /** As {@link #open}, but inflated on another thread if the entry is large. */
    public InputStream openAhead(ZipEntry entry) throws IOException {
        return entry.size() < WORTH_A_THREAD ? open(entry) : new ReadAhead(open(entry));
    }

    @Override
    public void close() throws IOException {
        end.close();
    }

    byte[] comment() {
        return directory.comment();
    }

    /** The compressed bytes as they lie. */
    InputStream raw(ZipEntry entry) throws IOException {
        return new Slice(start(entry), entry.compressedSize());
    }

    /** The further fields of the local header, but for those of Zip64. */
    byte[] localExtra(ZipEntry entry) throws IOException {
        ByteBuffer local = local(entry);
        long at = entry.localOffset() + ZipFormat.LOCAL_SIZE + unsigned(local.getShort(ZipFormat.LOCAL_NAME_LENGTH));
        return ExtraFields.withoutZip64(ZipFormat.read(file, at, unsigned(local.getShort(ZipFormat.LOCAL_EXTRA_LENGTH)))
                .array());
    }

    void copyRaw(ZipEntry entry, FileChannel target) throws IOException {
        long at = start(entry);
        long end = at + entry.compressedSize();
        while (at < end) {
            long moved = file.transferTo(at, end - at, target);
            if (moved <= 0) {
                throw new UnmarkableFile("its entry '%s' ends in the middle", entry.name());
            }
            at += moved;
        }
    }

    private static void refuseTraps(List<ZipEntry> entries) throws IOException {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            if (!names.add(entry.name())) {
                throw new UnmarkableFile("it holds the entry '%s' twice", entry.name());
            }
            if (List.of(entry.name().split("/")).contains("..")) {
                throw new UnmarkableFile("the name of its entry '%s' leads out of it", entry.name());
            }
        }
    }

    private InputStream inflated(ZipEntry entry) throws IOException {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(raw(entry), inflater, CHUNK) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private long start(ZipEntry entry) throws IOException {
        ByteBuffer local = local(entry);
        return entry.localOffset()
                + ZipFormat.LOCAL_SIZE
                + unsigned(local.getShort(ZipFormat.LOCAL_NAME_LENGTH))
                + unsigned(local.getShort(ZipFormat.LOCAL_EXTRA_LENGTH));
    }

    private ByteBuffer local(ZipEntry entry) throws IOException {
        ByteBuffer local = ZipFormat.read(file, entry.localOffset(), ZipFormat.LOCAL_SIZE);
        if (local.getInt(0) != ZipFormat.LOCAL) {
            throw new ZipException(
                    String.format(Locale.ROOT, "its entry '%s' is not where its directory says", entry.name()));
        }
        return local;
    }

    /** A run of bytes of the file. */
    private final class Slice extends InputStream {

        private long at;
        private final long end;

        Slice(long start, long length) {
            this.at = start;
            this.end = start + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            int wanted = (int) Math.min(length, end - at);
            int got = readAt(ByteBuffer.wrap(target, offset, wanted));
            at += Math.max(got, 0);
            return got;
        }

        private int readAt(ByteBuffer target) throws IOException {
            try {
                return file.read(target, at);
            } catch (IOException e) {
                throw new UnmarkableFile("it can no longer be read (" + e.getMessage() + ")", e);
            }
        }
    }
}
