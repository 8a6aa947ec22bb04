package chokepoint.workbook.zip;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Entries that really pass 4 GiB, which takes minutes: one that does so while it is edited, one that is new; both must be read again by
 * a program that is not ours.
 *
 * <pre>mvn -q -P bench test-compile exec:exec -Dbench=Zip64</pre>
 */
public final class GiantEntries {

    private static final String NAME = "xl/worksheets/sheet1.xml";
    private static final long JUST_BELOW = ZipFormat.IN_ZIP64 - (1 << 20);
    private static final byte[] ROW =
            "<row><c t=\"s\"><v>1234</v></c><c><v>45123.5</v></c></row>\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INSERTED = "<c t=\"str\"><v>F-0001</v></c>".getBytes(StandardCharsets.US_ASCII);
    private static final int EDITS = 100_000;

    private GiantEntries() {}

    /** Writes both into a folder and says what came of it. */
    public static void run(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path input = folder.resolve("below.zip");
        long size = write(input);
        Path output = folder.resolve("beyond.zip");
        try (ZipSource source = ZipSource.open(input);
                ZipTarget zip = ZipTarget.create(output)) {
            zip.edit(source, source.find(NAME).orElseThrow(), () -> edits(size));
            zip.add("new.xml", out -> {
                rows(out);
                rows(out);
            });
            zip.add("last.xml", out -> out.write(ROW));
            zip.finish(source);
        }
        tell(output, NAME, size + (long) EDITS * INSERTED.length);
        tell(output, "new.xml", 2 * size);
        tell(output, "last.xml", ROW.length);
        Files.delete(output);
        Files.delete(input);
    }

    private static long write(Path file) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new java.util.zip.ZipEntry(NAME));
            long size = rows(zip);
            zip.closeEntry();
            return size;
        }
    }

    private static long rows(OutputStream out) throws IOException {
        byte[] block = new byte[ROW.length << 14];
        for (int at = 0; at < block.length; at += ROW.length) {
            System.arraycopy(ROW, 0, block, at, ROW.length);
        }
        long size = 0;
        while (size + block.length <= JUST_BELOW) {
            out.write(block);
            size += block.length;
        }
        return size;
    }

    private static Iterator<Edit> edits(long size) {
        long rows = size / ROW.length / EDITS;
        return IntStream.range(0, EDITS)
                .mapToObj(
                        number -> new Edit(number * rows * ROW.length + ROW.length - "</row>\n".length(), 0, INSERTED))
                .iterator();
    }

    private static void tell(Path zip, String name, long expected) throws IOException {
        long size = 0;
        CRC32 crc = new CRC32();
        try (ZipFile file = new ZipFile(zip.toFile());
                InputStream in = new BufferedInputStream(file.getInputStream(file.getEntry(name)))) {
            byte[] bytes = new byte[1 << 16];
            for (int length = in.read(bytes); length > 0; length = in.read(bytes)) {
                crc.update(bytes, 0, length);
                size += length;
            }
            if (size != expected || crc.getValue() != file.getEntry(name).getCrc()) {
                throw new IllegalStateException(String.format(
                        Locale.ROOT, "%s: %d bytes instead of %d, or another checksum", name, size, expected));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d bytes, %,d compressed, read again%n",
                    name,
                    size,
                    file.getEntry(name).getCompressedSize());
        }
    }
}
