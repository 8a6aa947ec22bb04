package chokepoint.cli;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Why outputs could not be written, told of the disk rather than of the list if it is the disk's fault, and what to do. */
final class Disk {

    /** With less room than the smallest block of a disk, it is full. */
    private static final long FULL = 64 << 10;

    /** What there may be again after what was half written has been taken away. */
    private static final long NEARLY_FULL = 64 << 20;

    private static final long KIBI = 1 << 10;

    private Disk() {}

    /** Half a sentence, after what could not be written. */
    static String trouble(IOException failure, Path out) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        boolean told = saysFull(failure);
        if (full(out, told)) {
            return "the disk of the output folder '" + out + "' is full" + left(out)
                    + "; make room there, or name another folder with --out, and run again with --resume, which checks no"
                    + " finished list again";
        }
        if (full(temporary, told)) {
            return "the disk of the folder for temporary files '" + temporary + "' is full" + left(temporary)
                    + "; make room there, or name another with java -Djava.io.tmpdir=DIR, and run again with --resume,"
                    + " which checks no finished list again";
        }
        if (told) {
            return "there is no room for more in the output folder '" + out
                    + "'; free some of your share of the disk, or name another folder with --out, and run again with"
                    + " --resume, which checks no finished list again";
        }
        if (readOnly(failure, out)) {
            return "the output folder '" + out + "' is on a disk that can only be read; name another with --out";
        }
        return Trouble.of(failure);
    }

    /** The words of the system, which Java hands on; a quota or a limit of the shell leaves room on the disk itself. */
    private static boolean saysFull(Throwable failure) {
        return says(failure, "no space left", "not enough space", "quota exceeded", "file too large");
    }

    private static boolean readOnly(Throwable failure, Path out) {
        try {
            return says(failure, "read-only file system")
                    || Files.getFileStore(existing(out)).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean says(Throwable failure, String... words) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message =
                    cause.getMessage() == null ? "" : cause.getMessage().toLowerCase(Locale.ROOT);
            if (Stream.of(words).anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean full(Path folder, boolean told) {
        try {
            FileStore store = Files.getFileStore(existing(folder));
            long room = store.getUsableSpace();
            return !store.isReadOnly() && (room < FULL || (told && room < NEARLY_FULL));
        } catch (IOException e) {
            return false;
        }
    }

    private static String left(Path folder) {
        try {
            FileStore store = Files.getFileStore(existing(folder));
            return String.format(
                    Locale.ROOT,
                    " (%,d KiB of %,d KiB are left)",
                    store.getUsableSpace() / KIBI,
                    store.getTotalSpace() / KIBI);
        } catch (IOException e) {
            return "";
        }
    }

    private static Path existing(Path folder) {
        Path found = folder.toAbsolutePath();
        while (!Files.exists(found) && found.getParent() != null) {
            found = found.getParent();
        }
        return found;
    }
}
