package chokepoint.rulebook.compiled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Caches compiled rules in the user's own cache directory. They are code: a directory that others may write to is not used, see {@link
 * PathOwnership}; any failure counts as a cache miss.
 */
public record RuleCache(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(RuleCache.class);
    private static final String ONLY_OWNER = "rwx------";

    private static final int MOST_KEPT = 20;

    /** {@code chokepoint/rules} below {@code XDG_CACHE_HOME}, else below {@code .cache} in the user's home. */
    public static RuleCache ofUser() {
        Path caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", ""), ".cache"));
        return new RuleCache(caches.resolve("chokepoint").resolve("rules"));
    }

    public Optional<byte[]> find(String key) {
        Path file = file(key);
        try {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && ours() && ours(PathOwnership.doubtOfFile(file))
                    ? CacheEntry.open(Files.readAllBytes(file), key)
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    public void keep(String key, byte[] classes) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(ONLY_OWNER)));
            }
            if (ours()) {
                Path part = Files.createTempFile(folder, "part", "");
                Files.write(part, CacheEntry.seal(classes, key));
                Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                forgetOldest();
            }
        } catch (IOException | UnsupportedOperationException e) {
            // The next run compiles again; nothing else is lost.
        }
    }

    private void forgetOldest() throws IOException {
        Comparator<Path> newestFirst = Comparator.comparing(
                        (Path file) -> file.toFile().lastModified())
                .reversed();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(newestFirst).skip(MOST_KEPT).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private boolean ours() throws IOException {
        return ours(PathOwnership.doubt(folder));
    }

    private boolean ours(Optional<String> doubt) {
        doubt.ifPresent(
                why -> LOG.info("compiled rules are neither kept in '{}' nor taken from there: {}", folder, why));
        return doubt.isEmpty();
    }

    private Path file(String key) {
        return folder.resolve(key + "-" + Runtime.version().feature());
    }
}
