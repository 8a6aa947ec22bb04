package chokepoint.check.findings;

import chokepoint.names.Sha256;
import java.util.List;

/** Short digests that tell texts apart. */
final class Digest {

    private static final int DIGITS = 20;
    private static final int DIGITS_OF_PART = 10;

    private Digest() {}

    /** The first 80 bits of the SHA-256 of the parts, each followed by a zero byte; 20 hexadecimal digits. */
    static String of(List<String> parts) {
        return whole(parts).substring(0, DIGITS);
    }

    /** The first 40 bits, enough to tell a thing from what it was before; 10 hexadecimal digits. */
    static String part(List<String> parts) {
        return whole(parts).substring(0, DIGITS_OF_PART);
    }

    private static String whole(List<String> parts) {
        return Sha256.of(parts.toArray(String[]::new));
    }
}
