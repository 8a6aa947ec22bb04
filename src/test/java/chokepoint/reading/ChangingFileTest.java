package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lists that somebody else writes to, moves or takes away while they are read. */
class ChangingFileTest {

    private static final String LINE = "Alder;Sweden;70\n";

    @TempDir
    private Path folder;

    private Path list;

    @BeforeEach
    void aList() throws IOException {
        list = Files.writeString(folder.resolve("list.csv"), "Vendor;Vendor country;Amount EUR\n" + LINE.repeat(20));
    }

    private OpenedList opened() throws IOException {
        return Reading.open(list, "list.csv", ReadingOptions.DEFAULT);
    }

    @Test
    void aListThatGrowsBetweenPassesIsDeclined() throws IOException {
        try (OpenedList opened = opened()) {
            Files.writeString(list, LINE, StandardOpenOption.APPEND);
            assertThatThrownBy(() -> opened.read(chunk -> {}))
                    .isInstanceOf(UnreadableList.class)
                    .hasMessage(
                            "list.csv: the file was changed while it was read; check it again when nobody writes to it");
        }
    }

    @Test
    void aListThatIsReplacedByOneOfTheSameSizeIsDeclined() throws IOException {
        try (OpenedList opened = opened()) {
            Path other = Files.writeString(
                    folder.resolve("other.csv"), Files.readString(list).replace("Sweden", "Norway"));
            Files.delete(list);
            Files.move(other, list);
            assertThatThrownBy(() -> opened.read(chunk -> {})).hasMessageContaining("was changed while");
        }
    }

    @Test
    void aListThatVanishesIsDeclined() throws IOException {
        try (OpenedList opened = opened()) {
            Files.delete(list);
            assertThatThrownBy(() -> opened.read(chunk -> {}))
                    .isInstanceOf(UnreadableList.class)
                    .hasMessageContaining("taken away while it was read");
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aListThatGrowsAsFastAsItIsReadHasAnEnd() throws IOException {
        AtomicInteger lines = new AtomicInteger();
        ReadingOptions oneByOne = ReadingOptions.DEFAULT.withChunk(1);
        try (OpenedList opened = Reading.open(list, "list.csv", oneByOne);
                OutputStream more = Files.newOutputStream(list, StandardOpenOption.APPEND)) {
            byte[] written = LINE.repeat(10_000).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> opened.read(chunk -> {
                        lines.addAndGet(chunk.size());
                        append(more, written);
                    }))
                    .hasMessageContaining("was changed while");
        }
        assertThat(lines).hasValue(20);
    }

    private static void append(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
