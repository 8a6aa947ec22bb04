package chokepoint.names;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes the SHA-256 of files, bytes and texts, in 64 hexadecimal digits. */
public final class Sha256 {

    private static final int BLOCK = 1 << 16;

    private Sha256() {}

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /** Of all that is left in a stream. */
    public static String of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            digest.update(block, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What writes to a stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream bytes) throws IOException;
    }

    /** Of what would be written; nothing of it is kept. */
    public static String ofWritten(Content content) throws IOException {
        MessageDigest digest = digest();
        try (OutputStream bytes =
                new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest), BLOCK)) {
            content.writeTo(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a regular file that can be read, else empty: a device may never end, and what a pipe gives is gone once it is read. */
    public static String ofContent(Path file) {
        try {
            return Files.isRegularFile(file) ? of(file) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Of the compiled class, as it lies in a folder or a jar; empty if it lies in neither. */
    public static String of(Class<?> type) {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in == null ? "" : of(in.readAllBytes());
        } catch (IOException e) {
            return "";
        }
    }

    /** Of texts, each followed by a zero byte. */
    public static String of(String... parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
