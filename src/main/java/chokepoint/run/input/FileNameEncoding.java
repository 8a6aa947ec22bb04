package chokepoint.run.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Handles file names that the locale cannot encode. Under {@code LC_ALL=C} Java finds and opens a file with letters beyond ASCII, but has no text
 * for its name from which it would find the file again, or name another after it.
 */
public final class FileNameEncoding {

    private FileNameEncoding() {}

    /** Why nothing can be named after a file below a folder; empty if something can. */
    public static Optional<String> trouble(Path folder, Path file) {
        return sayable(file)
                ? Optional.empty()
                : Optional.of(
                        "its name '" + folder.toUri().relativize(file.toUri()).getPath()
                                + "' has letters that the locale of this run does not know ("
                                + System.getProperty("sun.jnu.encoding")
                                + "), so that no output can be named after it; run with LC_ALL=C.UTF-8, or rename it");
    }

    /** The path of a file below a folder; what the locale cannot say, as in a URI: {@code %C3%A4.csv}. */
    static String below(Path folder, Path file) {
        return sayable(file)
                ? folder.relativize(file).toString()
                : folder.toUri().relativize(file.toUri()).getRawPath();
    }

    private static boolean sayable(Path file) {
        try {
            return Path.of(file.toString()).getNameCount() == file.getNameCount();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
