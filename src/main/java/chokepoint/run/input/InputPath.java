package chokepoint.run.input;

import chokepoint.run.failure.IoMessage;
import chokepoint.run.failure.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses, before any work is done, a path that the user gives and that cannot be read. */
public final class InputPath {

    private InputPath() {}

    /**
     * A device or a pipe will not do: what a run rests on is hashed, and read more than once.
     *
     * @param what the option, or what the file is
     * @throws UsageException if there is none that can be read
     */
    public static void refuseUnlessFile(String what, Path file) {
        refuseUnlessReadable(what, file);
        if (!Files.isRegularFile(file)) {
            throw new UsageException(what + " '" + file + "' is a device or a pipe; name a file");
        }
    }

    private static void refuseUnlessReadable(String what, Path file) {
        if (Files.isDirectory(file)) {
            throw new UsageException(what + " '" + file + "' is a folder; name a file");
        }
        refuseUnlessThere(what, file);
        if (!Files.isReadable(file)) {
            throw new UsageException(what + " '" + file + "' cannot be read; check its permissions");
        }
    }

    /** @throws UsageException if there is no such folder */
    public static void refuseUnlessFolder(String what, Path folder) {
        refuseUnlessThere(what, folder);
        if (!Files.isDirectory(folder)) {
            throw new UsageException(what + " '" + folder + "' is no folder; name a folder");
        }
    }

    private static void refuseUnlessThere(String what, Path path) {
        if (!Files.exists(path)) {
            throw new UsageException(what + " '" + path + "' does not exist; check the path");
        }
    }

    /**
     * A file of text, no longer than anybody writes by hand. A pipe will do: what is handed over in one, such as a password, lies on
     * no disk.
     *
     * @throws UsageException if it cannot be read, or is longer
     */
    public static byte[] bytes(String what, Path file, int most) {
        refuseUnlessReadable(what, file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UsageException(what + " '" + file + "' has more than " + most + " bytes; name another file");
            }
            return bytes;
        } catch (IOException e) {
            throw new UsageException(what + " '" + file + "' cannot be read: " + IoMessage.of(e));
        }
    }
}
