package chokepoint.run.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of the user's, by which entries of a journal are known to be the user's own: a folder that somebody else has made or
 * altered is not believed. It lies in the user's cache directory; without it lists are only checked again.
 */
final class JournalKey {

    private static final int LENGTH = 32;
    private static final String HMAC = "HmacSHA256";
    private static final Set<PosixFilePermission> USERS_OWN =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final byte[] secret;

    private JournalKey(byte[] secret) {
        this.secret = secret;
    }

    /** {@code chokepoint/journal.key} below {@code XDG_CACHE_HOME}, else below {@code .cache} in the user's home. */
    static Path ofUser() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", ""), ".cache"))
                .resolve("chokepoint")
                .resolve("journal.key");
    }

    /**
     * Reads the key, and makes one if there is none.
     *
     * @throws IOException if none can be kept
     */
    static JournalKey at(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            make(file);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != LENGTH) {
            throw new IOException("'" + file + "' holds no key; delete it, and another is made");
        }
        if (!usersOnly(file)) {
            throw new IOException("'" + file + "' is not the user's alone; delete it, and another is made");
        }
        return new JournalKey(Files.readAllBytes(file));
    }

    /** Somebody else's key would seal what somebody else has noted. */
    private static boolean usersOnly(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return true;
        }
        return Files.getOwner(file).equals(user(file)) && USERS_OWN.containsAll(Files.getPosixFilePermissions(file));
    }

    /** The process itself says best whose it is: a user need not have a name. */
    private static UserPrincipal user(Path file) throws IOException {
        Path process = Path.of("/proc/self");
        return Files.exists(process)
                ? Files.getOwner(process)
                : file.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName(System.getProperty("user.name"));
    }

    /** Of two runs that make one at a time, both take that of the first. */
    private static void make(Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        Path made = folder.resolve("journal.key." + UUID.randomUUID());
        try {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        made, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(made, secret);
            Files.move(made, file);
        } catch (FileAlreadyExistsException e) {
            // Another run was faster.
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** The code of a text, in hexadecimal digits. */
    String seal(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + HMAC, e);
        }
    }

    /** Whether a code is that of a text; takes as long whatever it is. */
    boolean fits(String seal, String text) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8), seal(text).getBytes(StandardCharsets.UTF_8));
    }
}
