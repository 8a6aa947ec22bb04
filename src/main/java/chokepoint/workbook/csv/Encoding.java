package chokepoint.workbook.csv;

import chokepoint.workbook.ListFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The character encoding of a text file.
 *
 * @param mark how many bytes at the start only tell the encoding
 * @param confidence 0 to 1
 * @param why in words
 */
record Encoding(Charset charset, int mark, double confidence, boolean given, String why) {

    private static final int TELLING = 1 << 16;
    private static final double PERCENT = 100;

    /** Finds the encoding by the head of a file, or where that is plain ASCII by the first other bytes. */
    static Encoding detect(ListFile file, byte[] head, Optional<Charset> given) throws IOException {
        if (given.isPresent()) {
            return new Encoding(given.get(), mark(head, given.get()), 1, true, "it was given");
        }
        return recognised(Charsets.detect(telling(file, head)), head);
    }

    /** The bytes that tell the encoding: the head of a file, or where that is plain ASCII the first other bytes. */
    static byte[] telling(ListFile file, byte[] head) throws IOException {
        return isAscii(head) ? firstTelling(file, head) : head;
    }

    static Encoding recognised(CharsetReading reading, byte[] head) {
        return new Encoding(
                reading.charset(), mark(head, reading.charset()), reading.confidence() / PERCENT, false, reading.why());
    }

    /** Whether neither the user nor the bytes themselves say it. */
    boolean guessed() {
        return !given
                && mark == 0
                && !charset.name().equals("UTF-8")
                && !charset.name().startsWith("UTF-32");
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] firstTelling(ListFile file, byte[] head) throws IOException {
        byte[] block = new byte[TELLING];
        InputStream in = file.from(head.length);
        for (int length = in.read(block); length >= 0; length = in.read(block)) {
            for (int at = 0; at < length; at++) {
                if (block[at] < 0) {
                    return from(block, at, length, in);
                }
            }
        }
        return head;
    }

    private static byte[] from(byte[] block, int first, int length, InputStream in) throws IOException {
        byte[] all = Arrays.copyOfRange(block, first, first + TELLING);
        int had = length - first;
        return Arrays.copyOf(all, had + in.readNBytes(all, had, TELLING - had));
    }

    private static int mark(byte[] head, Charset charset) {
        return switch (charset.name()) {
            case "UTF-8" -> starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            case "UTF-16LE" -> starts(head, 0xFF, 0xFE) ? 2 : 0;
            case "UTF-16BE" -> starts(head, 0xFE, 0xFF) ? 2 : 0;
            case "UTF-32LE" -> starts(head, 0xFF, 0xFE, 0, 0) ? 4 : 0;
            case "UTF-32BE" -> starts(head, 0, 0, 0xFE, 0xFF) ? 4 : 0;
            default -> 0;
        };
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@code UTF-8 (confidence 1.00)}. */
    String words() {
        String name = charset.name() + (mark > 0 ? " with byte order mark" : "");
        return given ? name + " as given" : String.format(Locale.ROOT, "%s (confidence %.2f)", name, confidence);
    }
}
