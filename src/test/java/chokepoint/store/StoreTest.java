package chokepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was written is read again, and nothing that somebody else has put there costs more than it weighs. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class StoreTest {

    private static final StoreFormat FRUIT = new StoreFormat("fruit", 2);
    private static final String HEAD = "d9d9f7 bf 66666f726d6174 656672756974 6776657273696f6e 02";

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("fruit.share");
    }

    /** A file of bytes after the head, as somebody might make it by hand. */
    private StoreReader forged(String hex) throws IOException {
        return packed(HexFormat.of().parseHex((HEAD + hex).replace(" ", "")));
    }

    private StoreReader packed(byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        Files.write(file(), bytes.toByteArray());
        return StoreReader.open(file(), FRUIT);
    }

    private static void refused(Reading reading, String... words) {
        assertThatThrownBy(() -> assertTimeoutPreemptively(Duration.ofSeconds(5), () -> reading.read()))
                .isInstanceOf(StoreException.class)
                .message()
                .contains(words);
    }

    private interface Reading {
        Object read() throws IOException;
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        BigDecimal large = new BigDecimal("1E+999");
        try (StoreWriter out = StoreWriter.to(file(), FRUIT)) {
            out.text("name", "Äpfel \u0661");
            out.numbers("counts", new int[] {0, 23, 24, 70_000, Integer.MAX_VALUE});
            out.amounts("prices", Arrays.asList(new BigDecimal("1.50"), null, large));
            out.flag("ripe", true);
            out.fraction("share", 0.25);
            out.list("boxes", List.of("a", "b"), box -> out.text("label", box));
            out.names("units", List.of(TimeUnit.DAYS));
        }
        try (StoreReader in = StoreReader.open(file(), FRUIT)) {
            assertThat(in.text("name")).isEqualTo("Äpfel \u0661");
            assertThat(in.numbers("counts")).containsExactly(0, 23, 24, 70_000, Integer.MAX_VALUE);
            assertThat(in.amounts("prices")).containsExactly(new BigDecimal("1.50"), null, large);
            assertThat(in.flag("ripe")).isTrue();
            assertThat(in.fraction("share")).isEqualTo(0.25);
            assertThat(in.list("boxes", () -> in.text("label"))).containsExactly("a", "b");
            assertThat(in.names("units", TimeUnit.class)).containsExactly(TimeUnit.DAYS);
            in.end();
        }
    }

    @Test
    void anotherVersionIsRefusedByName() throws IOException {
        try (StoreWriter out = StoreWriter.to(file(), new StoreFormat("fruit", 3))) {
            out.text("name", "pear");
        }
        refused(() -> StoreReader.open(file(), FRUIT), "was written by format 3, and this program reads format 2");
    }

    @Test
    void anotherFormatIsRefused() throws IOException {
        try (StoreWriter out = StoreWriter.to(file(), new StoreFormat("stone", 2))) {
            out.text("name", "pear");
        }
        refused(() -> StoreReader.open(file(), FRUIT), "'stone'", "'fruit'");
    }

    @Test
    void whatIsNotPackedOrNotCborIsRefused() throws IOException {
        Files.writeString(file(), "name: pear");
        refused(() -> StoreReader.open(file(), FRUIT), "damaged");
        Files.write(file(), new byte[0]);
        refused(() -> StoreReader.open(file(), FRUIT), "damaged");
        refused(() -> packed("name: pear".getBytes(StandardCharsets.UTF_8)), "damaged");
    }

    @Test
    void aFileThatEndsInTheMiddleIsRefused() throws IOException {
        try (StoreWriter out = StoreWriter.to(file(), FRUIT)) {
            out.numbers("counts", new int[10_000]);
        }
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            refused(
                    () -> {
                        try (StoreReader in = StoreReader.open(file(), FRUIT)) {
                            in.numbers("counts");
                            in.end();
                            return "read";
                        }
                    },
                    "damaged");
        }
    }

    /** An array, a text and a byte string of four thousand million items, of which none is there. */
    @Test
    void aLengthThatIsOnlyStatedMakesNothing() throws IOException {
        StoreReader numbers = forged("61 6e 9a ffffffff");
        refused(() -> numbers.numbers("n"), "damaged");
        StoreReader text = forged("61 6e 7b 00000000ffffffff");
        refused(() -> text.text("n"), "damaged");
        StoreReader largeNumber = forged("61 6e 81 c2 5b 00000000ffffffff");
        refused(() -> largeNumber.numbers("n"), "damaged");
    }

    @Test
    void nestingIsBounded() throws IOException {
        refused(() -> forged("61 6e" + "81".repeat(500_000)).text("n"), "damaged");
        refused(() -> forged("61 6e" + "81".repeat(500_000)).list("n", () -> ""), "damaged");
    }

    @Test
    void anAmountThatWouldFillTheMemoryWhenItIsAddedIsRefused() throws IOException {
        StoreReader in = forged("61 6e 81 6c 31452b32303030303030303030");
        refused(() -> in.amounts("n"), "amount");
        StoreReader long4001 = forged("61 6e 81 79 0fa1" + "39".repeat(4001));
        refused(() -> long4001.amounts("n"), "amount");
    }

    @Test
    void aFileThatUnpacksToAThousandTimesItsSizeIsRefused() throws IOException {
        byte[] head = HexFormat.of().parseHex((HEAD + "61 6e 9a 7fffffff").replace(" ", ""));
        StoreReader in = packed(head, new byte[34 << 20]);
        assertThat(Files.size(file())).isLessThan(40_000);
        refused(() -> in.numbers("n"), "unpacks to more than");
    }

    @Test
    void negativeNumbersFractionsAndUnknownNamesAreRefused() throws IOException {
        StoreReader negative = forged("61 6e 20");
        refused(() -> negative.number("n"), "n holds something else");
        StoreReader nan = forged("61 6e f97e00");
        refused(() -> nan.fraction("n"), "expected 0 to 1");
        StoreReader unit = forged("61 6e 646d6f6f6e");
        refused(() -> unit.name("n", TimeUnit.class), "'moon' is no n");
        StoreReader other = forged("61 6e 01");
        refused(() -> other.number("m"), "'n' where 'm' was expected");
        StoreReader more = forged("61 6e 01 ff 01");
        assertThat(more.number("n")).isOne();
        refused(
                () -> {
                    more.end();
                    return "read";
                },
                "follows");
    }
}
