package chokepoint.report.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a file whole or not at all: beside its place first, forced to the disk, then moved onto it. */
public final class WholeFile {

    /** Of this process; no two share a name beside an output, so that two runs into one folder stay apart. */
    private static final String OURS = ".chokepoint-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + "-";

    private static final Pattern PART = Pattern.compile("\\.chokepoint-(\\d{1,18})-[0-9a-f-]{36}-\\d+\\.part");
    private static final AtomicInteger WRITTEN = new AtomicInteger();

    /** Writes to the path it is given. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Path part) throws IOException;
    }

    private WholeFile() {}

    /** Makes the folder, too, if there is none. */
    public static void write(Path output, Content content) throws IOException {
        Path folder = output.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path part = folder.resolve(OURS + WRITTEN.incrementAndGet() + ".part");
        try {
            content.writeTo(part);
            force(part);
            Files.move(part, output, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Whether a file is what a process that no longer runs has left half written. */
    public static boolean isLeftOver(Path file) {
        Matcher matcher = PART.matcher(file.getFileName().toString());
        return matcher.matches() && !file.getFileName().toString().startsWith(OURS) && !lives(matcher.group(1));
    }

    private static boolean lives(String process) {
        Optional<ProcessHandle> found = ProcessHandle.of(Long.parseLong(process));
        return found.filter(handle -> handle.pid() != ProcessHandle.current().pid())
                .isPresent();
    }

    private static void force(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
