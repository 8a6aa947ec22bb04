package chokepoint.reading.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The character encoding of a text file.
 *
 * @param mark how many bytes at the start only tell the encoding
 * @param confidence 0 to 1
 */
record Encoding(Charset charset, int mark, double confidence, boolean given) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final double GUESS = 0.5;
    private static final double SURE = 1;

    static Encoding detect(byte[] head, Optional<Charset> given) {
        Encoding marked = byMark(head);
        if (given.isPresent()) {
            boolean same = marked.charset.equals(given.get());
            return new Encoding(given.get(), same ? marked.mark : 0, SURE, true);
        }
        if (marked.mark > 0) {
            return marked;
        }
        if (isUtf8(head)) {
            return new Encoding(StandardCharsets.UTF_8, 0, SURE, false);
        }
        return new Encoding(WINDOWS_1252, 0, GUESS, false);
    }

    private static Encoding byMark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, SURE, false);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, SURE, false);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, SURE, false);
        }
        return new Encoding(StandardCharsets.UTF_8, 0, 0, false);
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The head may end in the middle of a character, which is no fault. */
    private static boolean isUtf8(byte[] head) {
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false);
        return !result.isError();
    }

    /** {@code UTF-8 (confidence 1.00)}. */
    String words() {
        String name = charset.name() + (mark > 0 ? " with byte order mark" : "");
        return given ? name + " as given" : String.format(Locale.ROOT, "%s (confidence %.2f)", name, confidence);
    }
}
