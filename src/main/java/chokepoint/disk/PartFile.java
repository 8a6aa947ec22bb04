package chokepoint.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names under which files lie beside the outputs that they are to become, each told apart by process and number. */
final class PartFile {

    /** Of this process; no two share a name beside an output, so that two runs into one folder stay apart. */
    private static final String OURS = ".chokepoint-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + "-";

    /** Half written, or whole and not yet under its name. */
    static final String PART = ".part";

    /** The output that another replaces, as long as it may have to come back. */
    static final String KEPT = ".kept";

    /** Which parts are to become which outputs. */
    static final String INTENT = ".intent";

    private static final Pattern NAME =
            Pattern.compile("\\.chokepoint-(\\d{1,18})-[0-9a-f-]{36}-\\d{1,10}(\\.part|\\.kept|\\.intent)");
    private static final AtomicInteger MADE = new AtomicInteger();

    private PartFile() {}

    /** A name that no file has, in a folder that is made if there is none. */
    static Path in(Path folder, String ending) throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(OURS + MADE.incrementAndGet() + ending);
    }

    static boolean is(String name, String ending) {
        return name.endsWith(ending) && NAME.matcher(name).matches();
    }

    /** Whether a file is what a process that no longer runs has left. */
    static boolean isLeftOver(Path file) {
        String name = String.valueOf(file.getFileName());
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() && !name.startsWith(OURS) && !lives(matcher.group(1));
    }

    private static boolean lives(String process) {
        Optional<ProcessHandle> found = ProcessHandle.of(Long.parseLong(process));
        return found.filter(handle -> handle.pid() != ProcessHandle.current().pid())
                .isPresent();
    }

    /** Forces what was written to the disk. */
    static void force(Path part) throws IOException {
        try (FileChannel channel = NamedChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The same trouble, told of the output that a user knows. */
    static IOException named(IOException trouble, Path part, Path output) {
        String message = String.valueOf(trouble.getMessage());
        if (!message.contains(part.getFileName().toString())) {
            return trouble;
        }
        IOException named = trouble instanceof FileSystemException about
                ? named(about, output.toString())
                : new IOException(message.replace(part.toString(), output.toString()));
        named.initCause(trouble);
        return named;
    }

    private static FileSystemException named(FileSystemException trouble, String output) {
        if (trouble instanceof AccessDeniedException) {
            return new AccessDeniedException(output, null, trouble.getReason());
        }
        if (trouble instanceof NoSuchFileException) {
            return new NoSuchFileException(output, null, trouble.getReason());
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return new FileAlreadyExistsException(output, null, trouble.getReason());
        }
        return trouble instanceof NotDirectoryException
                ? new NotDirectoryException(output)
                : new FileSystemException(output, null, trouble.getReason());
    }
}
