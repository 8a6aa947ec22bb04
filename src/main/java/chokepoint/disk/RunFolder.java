package chokepoint.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder of one run's temporary files, which nobody but its user may enter. A lock held on a file in it shows that the run lives; a
 * folder whose lock is free was left by a run that was killed, and the same user's next run takes it away.
 */
final class RunFolder implements Closeable {

    private static final String NAME = "chokepoint-run-";
    private static final String LOCK = "lock";
    /** The lock's name until it is held, so that no other run takes the folder for a dead one. */
    private static final String STARTING = "starting";

    /** A run is killed between making its folder and locking it about never; then its folder is empty. */
    private static final Duration STARTED_LONG_AGO = Duration.ofDays(1);

    /** A run that ends on a signal still writes while its files are taken away. */
    private static final int ATTEMPTS = 20;

    /** Closing any channel on a file gives up all locks of the process on it, so that its own folders are not looked into. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private RunFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes a folder of an unforeseeable name. */
    static RunFolder create(Path place) throws IOException {
        Path path = Files.createTempDirectory(place.toAbsolutePath(), NAME, ownersOnly(place));
        OURS.add(path);
        try {
            Path starting = path.resolve(STARTING);
            FileChannel lock = FileChannel.open(starting, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            holdIfPossible(lock);
            Files.move(starting, path.resolve(LOCK));
            return new RunFolder(path, lock);
        } catch (IOException e) {
            delete(path);
            throw e;
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A disk that knows no locks keeps its folders: none of them is ever found free. */
    private static void holdIfPossible(FileChannel lock) {
        try {
            lock.tryLock();
        } catch (IOException e) {
            // Nobody else gets the lock either.
        }
    }

    Path path() {
        return path;
    }

    /** Takes away what killed runs of the same user left beside this folder; whatever cannot be taken away stays. */
    void sweepOthers() {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(path.getParent(), NAME + "*")) {
            UserPrincipal user = Files.getOwner(path);
            for (Path other : all) {
                if (!OURS.contains(other) && belongsTo(user, other)) {
                    sweep(other);
                }
            }
        } catch (IOException | RuntimeException e) {
            // The next run tries again.
        }
    }

    private static boolean belongsTo(UserPrincipal user, Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user);
    }

    private static void sweep(Path folder) {
        Path lock = folder.resolve(LOCK);
        try {
            if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
                Instant made = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS)
                        .toInstant();
                if (made.isBefore(Instant.now().minus(STARTED_LONG_AGO))) {
                    delete(folder);
                }
                return;
            }
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                if (Optional.ofNullable(channel.tryLock()).isPresent()) {
                    delete(folder);
                }
            }
        } catch (IOException | OverlappingFileLockException e) {
            // In use, or not ours to take away.
        }
    }

    /** Never follows a link. */
    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(folder.resolve(LOCK))) {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (visited.equals(folder)) {
                    Files.deleteIfExists(folder.resolve(LOCK));
                }
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        IOException last = new IOException("the folder '" + path + "' could not be taken away");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                delete(path);
                lock.close();
                OURS.remove(path);
                return;
            } catch (IOException e) {
                last = e;
            }
        }
        lock.close();
        throw last;
    }
}
