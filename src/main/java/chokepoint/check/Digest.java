package chokepoint.check;

import chokepoint.names.Sha256;
import java.util.List;

/** Short digests that tell texts apart. */
final class Digest {

    private static final int DIGITS = 20;

    private Digest() {}

    /** The first 80 bits of the SHA-256 of the parts, each followed by a zero byte; 20 hexadecimal digits. */
    static String of(List<String> parts) {
        return Sha256.of(parts.toArray(String[]::new)).substring(0, DIGITS);
    }
}
