package chokepoint.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * The size, time and key of a file when reading began: a list is read in several passes, and all must see the same file.
 *
 * @param key what the file system knows the file by, where it does
 */
record FileState(long size, FileTime changed, Optional<String> key) {

    private static final FileState GONE = new FileState(-1, FileTime.fromMillis(0), Optional.empty());

    static FileState of(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(
                    found.size(),
                    found.lastModifiedTime(),
                    Optional.ofNullable(found.fileKey()).map(Object::toString));
        } catch (IOException e) {
            return GONE;
        }
    }

    /** Why passes over the file may have seen two different ones; empty if it stands as it stood. */
    Optional<String> changed(Path file) {
        FileState now = of(file);
        if (now.equals(this)) {
            return Optional.empty();
        }
        return Optional.of(
                now.equals(GONE)
                        ? "the file was taken away while it was read; put it back and check it again"
                        : "the file was changed while it was read; check it again when nobody writes to it");
    }
}
