package chokepoint.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Short digests that tell texts apart. */
final class Digest {

    private static final int BYTES = 10;
    private static final int BYTES_OF_PART = 5;

    private Digest() {}

    /** The first 80 bits of the SHA-256 of the parts, each followed by a zero byte; 20 hexadecimal digits. */
    static String of(List<String> parts) {
        return of(parts, BYTES);
    }

    /** The first 40 bits, enough to tell a thing from what it was before; 10 hexadecimal digits. */
    static String part(List<String> parts) {
        return of(parts, BYTES_OF_PART);
    }

    private static String of(List<String> parts, int bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
