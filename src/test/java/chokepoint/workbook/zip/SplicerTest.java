package chokepoint.workbook.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplicerTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "0, 0, 40",
        "1, 0, 40",
        "6, 0, 40",
        "9, 0, 40",
        "6, 1, 40",
        "6, 2, 40",
        "6, 0, 0",
        "6, 0, 1",
        "6, 0, 5000",
        "1, 0, 20000"
    })
    void editedContentIsWhatEditingTheContentGives(int level, int strategy, int edits) throws IOException {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            byte[] content = seed % 2 == 0 ? rows(random, 30_000) : noise(random, 900_000);
            check(content, deflated(content, level, strategy), edits(random, content.length, edits));
        }
    }

    @Test
    void contentOfOneBlockIsSpliced() throws IOException {
        byte[] content = "abcabcabcabc".getBytes(StandardCharsets.US_ASCII);
        check(content, deflated(content, 9, 0), List.of(new Edit(4, 2, "xyz".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void nothingIsSplicedIntoNothing() throws IOException {
        byte[] content = {};
        check(content, deflated(content, 6, 0), List.of(new Edit(0, 0, new byte[] {7})));
    }

    @Test
    void matchesOfTheWriterAreKeptSoThatTheSizeHardlyGrows() throws IOException {
        byte[] content = rows(new Random(1), 60_000);
        byte[] deflated = deflated(content, 6, 0);
        byte[] spliced = splice(deflated, List.of(new Edit(1_000, 1, new byte[] {'9'})), new long[2]);
        assertThat(spliced.length).isBetween(deflated.length * 98 / 100, deflated.length * 1_002 / 1_000);
    }

    @Test
    void whatIsDamagedIsToldAsSuch() {
        byte[] deflated = deflated(rows(new Random(1), 1_000), 6, 0);
        byte[] cut = Arrays.copyOf(deflated, deflated.length / 2);
        assertThatThrownBy(() -> splice(cut, List.of(), new long[2])).isInstanceOf(ZipException.class);
    }

    private void check(byte[] content, byte[] deflated, List<Edit> edits) throws IOException {
        byte[] expected = edited(content, edits);
        long[] told = new long[2];
        byte[] spliced = splice(deflated, edits, told);
        byte[] inflated = new InflaterInputStream(new ByteArrayInputStream(spliced), new Inflater(true)).readAllBytes();
        assertThat(Arrays.equals(inflated, expected)).isTrue();
        CRC32 crc = new CRC32();
        crc.update(expected);
        assertThat(told).containsExactly((int) crc.getValue(), expected.length);
    }

    private byte[] splice(byte[] deflated, List<Edit> edits, long[] told) throws IOException {
        Path file = folder.resolve("spliced");
        try (FileChannel out = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                SplicedBlocks blocks = new SplicedBlocks(out)) {
            Splicer splicer = new Splicer(new ByteArrayInputStream(deflated), edits.iterator(), blocks);
            splicer.run();
            assertThat(blocks.finish()).isEqualTo(out.position());
            told[0] = splicer.crc();
            told[1] = splicer.size();
        }
        return Files.readAllBytes(file);
    }

    private static byte[] edited(byte[] content, List<Edit> edits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        for (Edit edit : edits) {
            out.write(content, at, (int) edit.at() - at);
            out.writeBytes(edit.inserted());
            at = (int) edit.at() + edit.removed();
        }
        out.write(content, at, content.length - at);
        return out.toByteArray();
    }

    private static List<Edit> edits(Random random, int length, int count) {
        int[] places = random.ints(count, 0, length + 1).sorted().toArray();
        List<Edit> edits = new ArrayList<>();
        long free = 0;
        for (int place : places) {
            if (place >= free) {
                int removed =
                        Math.min(random.nextInt(4) == 0 ? random.nextInt(400) : random.nextInt(3), length - place);
                byte[] inserted = new byte[random.nextInt(5) == 0 ? random.nextInt(300) : random.nextInt(12)];
                random.nextBytes(inserted);
                edits.add(new Edit(place, removed, inserted));
                free = place + removed;
            }
        }
        return edits;
    }

    private static byte[] rows(Random random, int rows) {
        StringBuilder xml = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            xml.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\" t=\"s\"><v>")
                    .append(random.nextInt(3_000))
                    .append("</v></c></row>");
        }
        return xml.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Bytes that hardly repeat, then such that repeat at once. */
    private static byte[] noise(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        Arrays.fill(bytes, length / 2, length / 2 + 100_000, (byte) 7);
        return bytes;
    }

    private static byte[] deflated(byte[] content, int level, int strategy) {
        Deflater deflater = new Deflater(level, true);
        deflater.setStrategy(strategy);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return out.toByteArray();
    }
}
