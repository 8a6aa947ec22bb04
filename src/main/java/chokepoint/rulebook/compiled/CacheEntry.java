package chokepoint.rulebook.compiled;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Compiled classes with the key of their rules and a checksum, so that damaged or foreign entries are recognized. It is no protection:
 * whoever may write to the cache can run anything.
 */
public final class CacheEntry {

    private static final int KEY = 64;
    private static final int HEAD = KEY + Long.BYTES;

    private CacheEntry() {}

    public static byte[] seal(byte[] classes, String key) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(classes.length + HEAD);
        sealed.writeBytes(key.getBytes(StandardCharsets.US_ASCII));
        sealed.writeBytes(
                ByteBuffer.allocate(Long.BYTES).putLong(checksum(classes)).array());
        sealed.writeBytes(classes);
        return sealed.toByteArray();
    }

    /** The classes; empty if they are damaged or belong to other rules. */
    public static Optional<byte[]> open(byte[] sealed, String key) {
        if (sealed.length < HEAD || !new String(sealed, 0, KEY, StandardCharsets.US_ASCII).equals(key)) {
            return Optional.empty();
        }
        byte[] classes = Arrays.copyOfRange(sealed, HEAD, sealed.length);
        return ByteBuffer.wrap(sealed).getLong(KEY) == checksum(classes) ? Optional.of(classes) : Optional.empty();
    }

    private static long checksum(byte[] classes) {
        CRC32 sum = new CRC32();
        sum.update(classes);
        return sum.getValue();
    }
}
