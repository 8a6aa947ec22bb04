package chokepoint.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All targets over their seeds, and over some of what becomes of them by chance; always by the same chance. */
class FuzzTest {

    private static final int SLOW = 150;
    private static final int QUICK = 800;
    private static final String[] PIECES = {
        "<",
        ">",
        "/>",
        "</row>",
        "<row r=\"1\">",
        "<c r=\"XFD1048577\">",
        "<v>",
        "&#0;",
        "&#x110000;",
        "]]>",
        "<![CDATA[",
        "<!--",
        "\"",
        "\"\"",
        ";",
        ",",
        "\t",
        "\n",
        "\r",
        "\u0000",
        "\u2028",
        "\uFEFF",
        "-",
        ".",
        "1e999",
        "-0",
        "99999999999999999999",
        "=1+1",
        "'",
        "{",
        "[",
        "&a",
        "*a",
        ": ",
        "- ",
        "\u202E",
        "\uD800",
        "A1:XFD1048576",
        "$",
        "(",
        ")",
        "->",
        "via",
        "\uFF0C"
    };

    @ParameterizedTest
    @EnumSource
    void nothingComesOfABrokenInputButAnAnswerOrARefusal(Target target) throws Exception {
        List<byte[]> seeds = target.seeds();
        for (byte[] seed : seeds) {
            take(target, seed);
        }
        boolean slow = target == Target.SHEET || target == Target.ANNOTATOR;
        SplittableRandom random = new SplittableRandom(20_261_101);
        for (int round = 0; round < (slow ? SLOW : QUICK); round++) {
            take(target, mutated(seeds.get(random.nextInt(seeds.size())), random));
        }
    }

    private static void take(Target target, byte[] input) {
        assertThatCode(() -> target.take(input))
                .as(() -> target + " on " + new String(input, StandardCharsets.ISO_8859_1))
                .doesNotThrowAnyException();
    }

    /** The first byte of a workbook says what the rest is: it stays. */
    private static byte[] mutated(byte[] seed, SplittableRandom random) {
        byte[] bytes = seed;
        int changes = 1 + random.nextInt(4);
        for (int change = 0; change < changes && bytes.length > 2; change++) {
            int at = 1 + random.nextInt(bytes.length - 1);
            bytes = switch (random.nextInt(4)) {
                case 0 -> replaced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> replaced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(40)), new byte[0]);
                case 2 ->
                    replaced(bytes, at, at, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
                default ->
                    replaced(
                            bytes,
                            at,
                            at,
                            Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(200))));
            };
        }
        return bytes;
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        byte[] all = new byte[bytes.length - (to - from) + by.length];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(by, 0, all, from, by.length);
        System.arraycopy(bytes, to, all, from + by.length, bytes.length - to);
        return all;
    }
}
