package chokepoint.workbook.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries that outgrow four bytes, tried with a limit that is reached sooner. */
class WideEntriesTest {

    private static final int LOCAL_CRC = 14;

    private static final long WIDE_FROM = 3_000_000;
    private static final String SHORT = "short";
    private static final String INSERTED = "<inserted/>";

    private final byte[] nearlyWide = noise((int) WIDE_FROM - 5);
    private final byte[] wide = noise((int) WIDE_FROM + 5);

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void aZipOfThreeEntries() throws IOException {
        input = folder.resolve("in.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input))) {
            put(zip, SHORT, SHORT.getBytes(StandardCharsets.UTF_8));
            put(zip, "nearly", nearlyWide);
            put(zip, "wide", wide);
        }
    }

    /** Compresses a little, so that the splicer meets blocks of every kind. */
    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ('a' + random.nextInt(random.nextInt(1, 26)));
        }
        return bytes;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new java.util.zip.ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Test
    void anEntryThatOutgrowsItsHeaderWhileItIsEditedIsMoved() throws IOException {
        Path output = written(
                ZipFormat.IN_ZIP64,
                (source, zip) -> zip.edit(source, source.find("nearly").orElseThrow(), insertion()));
        Path moved = written(
                WIDE_FROM,
                (source, zip) -> zip.edit(source, source.find("nearly").orElseThrow(), insertion()));
        assertThat(content(moved, "nearly"))
                .isEqualTo(content(output, "nearly"))
                .startsWith(nearlyWide[0]);
        assertThat(content(moved, "nearly")).hasSize(nearlyWide.length + INSERTED.length());
        assertThat(isWide(moved)).isTrue();
        assertThat(isWide(output)).isFalse();
    }

    @Test
    void whatStandsBehindAMovedEntryIsFound() throws IOException {
        Path output = written(WIDE_FROM, (source, zip) -> {
            zip.edit(source, source.find("nearly").orElseThrow(), insertion());
            zip.copy(source, source.find(SHORT).orElseThrow());
            zip.add("new", out -> out.write(7));
        });
        assertThat(content(output, SHORT)).isEqualTo(SHORT.getBytes(StandardCharsets.UTF_8));
        assertThat(content(output, "new")).containsExactly(7);
    }

    @Test
    void aNewEntryMayOutgrowItsHeader() throws IOException {
        Path output = written(WIDE_FROM, (source, zip) -> zip.add("new", out -> out.write(wide)));
        assertThat(content(output, "new")).isEqualTo(wide);
        assertThat(isWide(output)).isTrue();
    }

    @Test
    void aWideEntryIsCopiedAndEditedAsSuch() throws IOException {
        Path copied = written(
                WIDE_FROM, (source, zip) -> zip.copy(source, source.find("wide").orElseThrow()));
        Path edited = written(
                WIDE_FROM, (source, zip) -> zip.edit(source, source.find("wide").orElseThrow(), insertion()));
        assertThat(content(copied, "wide")).isEqualTo(wide);
        assertThat(content(edited, "wide")).hasSize(wide.length + INSERTED.length());
    }

    @Test
    void aDirectoryFarBehindIsFound() throws IOException {
        Path output = written(10, (source, zip) -> {
            zip.copy(source, source.find(SHORT).orElseThrow());
            zip.add("new", out -> out.write(wide));
        });
        assertThat(content(output, SHORT)).isEqualTo(SHORT.getBytes(StandardCharsets.UTF_8));
        assertThat(content(output, "new")).isEqualTo(wide);
    }

    private interface Writing {
        void into(ZipSource source, ZipTarget zip) throws IOException;
    }

    private Path written(long wideFrom, Writing writing) throws IOException {
        Path output = Files.createTempFile(folder, "out", ".zip");
        try (ZipSource source = ZipSource.open(input);
                ZipTarget zip = ZipTarget.create(output, wideFrom)) {
            writing.into(source, zip);
            zip.finish(source);
        }
        return output;
    }

    private static List<Edit> insertion() {
        return List.of(new Edit(1_500_000, 0, INSERTED.getBytes(StandardCharsets.UTF_8)));
    }

    /** Read by the two readers that we did not write and by our own: all see the same. */
    private static byte[] content(Path zip, String name) throws IOException {
        byte[] content;
        try (ZipFile file = new ZipFile(zip.toFile());
                InputStream in = file.getInputStream(file.getEntry(name))) {
            content = in.readAllBytes();
        }
        try (var file = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                        .setPath(zip)
                        .get();
                InputStream in = file.getInputStream(file.getEntry(name))) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        try (ZipSource source = ZipSource.open(zip);
                InputStream in = source.open(source.find(name).orElseThrow())) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        return content;
    }

    /** Whether the first entry has a local header whose sizes stand in a Zip64 field. */
    private static boolean isWide(Path zip) throws IOException {
        ByteBuffer header = ZipFormat.buffer(ZipFormat.LOCAL_SIZE);
        try (InputStream in = Files.newInputStream(zip)) {
            header.put(in.readNBytes(ZipFormat.LOCAL_SIZE));
        }
        return header.getInt(LOCAL_CRC + Integer.BYTES) == -1;
    }
}
