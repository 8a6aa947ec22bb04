package chokepoint.rulebook;

import chokepoint.names.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Compiled classes with the key of their rules and a hash of their own, so that damaged or foreign ones are told apart. */
final class SealedClasses {

    private static final int HEX = 64;

    private SealedClasses() {}

    static byte[] seal(byte[] classes, String key) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(classes.length + 2 * HEX);
        sealed.writeBytes(key.getBytes(StandardCharsets.US_ASCII));
        sealed.writeBytes(Sha256.of(classes).getBytes(StandardCharsets.US_ASCII));
        sealed.writeBytes(classes);
        return sealed.toByteArray();
    }

    /** The classes; empty if they are damaged or belong to other rules. */
    static Optional<byte[]> open(byte[] sealed, String key) {
        if (sealed.length < 2 * HEX || !text(sealed, 0).equals(key)) {
            return Optional.empty();
        }
        byte[] classes = Arrays.copyOfRange(sealed, 2 * HEX, sealed.length);
        return text(sealed, HEX).equals(Sha256.of(classes)) ? Optional.of(classes) : Optional.empty();
    }

    private static String text(byte[] sealed, int from) {
        return new String(sealed, from, HEX, StandardCharsets.US_ASCII);
    }
}
