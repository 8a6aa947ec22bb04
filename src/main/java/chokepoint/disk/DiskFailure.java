package chokepoint.disk;

import java.io.FileNotFoundException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A failure of a disk or of a system limit on files, found in the exceptions that carry it.
 *
 * @param file the file that it happened to; empty if nobody says
 * @param opening whether the file could not be opened or made; else it was being read or written
 */
public record DiskFailure(Kind kind, Optional<Path> file, boolean opening) {

    /** What the system says, by the words that Java hands on: Linux and macOS first, then Windows. */
    public enum Kind {
        FULL("no space left on device", "not enough space on the disk"),
        /** A share of the disk that one user may take. */
        QUOTA("disk quota exceeded", "quota exceeded"),
        /** A limit of the shell or of the file system. */
        TOO_LARGE("file too large"),
        READ_ONLY("read-only file system", "the media is write protected"),
        DAMAGED(
                "input/output error",
                "remote i/o error",
                "structure needs cleaning",
                "stale file handle",
                "stale nfs file handle",
                "transport endpoint is not connected",
                "no such device or address",
                "i/o device error"),
        HANDLES("too many open files", "too many open files in system");

        private final List<String> words;

        Kind(String... words) {
            this.words = List.of(words);
        }

        /** Whether it happens to files that are written only. */
        public boolean ofWriting() {
            return this != DAMAGED && this != HANDLES;
        }

        /** The words stand at the end: what a message tells of a list may hold the same in the middle. */
        static Optional<Kind> of(Throwable failure) {
            String message = Objects.requireNonNullElse(failure.getMessage(), "")
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("[).\\s]+$", "");
            return Arrays.stream(values())
                    .filter(kind -> kind.words.stream().anyMatch(message::endsWith))
                    .findFirst();
        }
    }

    /** How {@link java.io.FileOutputStream} and its like name the file. */
    private static final Pattern NAMED = Pattern.compile("(.+) \\([^()]+\\)", Pattern.DOTALL);

    /** The disk's failure behind a failure; empty if the disk has no part in it. */
    public static Optional<DiskFailure> in(Throwable failure) {
        List<Throwable> all = new ArrayList<>();
        collect(failure, all, Collections.newSetFromMap(new IdentityHashMap<>()));
        Optional<Kind> kind =
                all.stream().map(Kind::of).flatMap(Optional::stream).findFirst();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<Throwable> saying = all.stream()
                .filter(each -> Kind.of(each).equals(kind) && file(each).isPresent())
                .toList();
        return Optional.of(new DiskFailure(
                kind.get(),
                saying.stream().findFirst().flatMap(DiskFailure::file),
                saying.stream().noneMatch(NamedChannel.TransferFailed.class::isInstance) && !saying.isEmpty()));
    }

    private static void collect(Throwable failure, List<Throwable> all, Set<Throwable> seen) {
        if (seen.add(failure)) {
            all.add(failure);
            Optional.ofNullable(failure.getCause()).ifPresent(cause -> collect(cause, all, seen));
            for (Throwable suppressed : failure.getSuppressed()) {
                collect(suppressed, all, seen);
            }
        }
    }

    private static Optional<Path> file(Throwable failure) {
        try {
            if (failure instanceof FileSystemException about) {
                return Optional.ofNullable(about.getFile()).map(Path::of);
            }
            if (failure instanceof FileNotFoundException about) {
                Matcher named = NAMED.matcher(Objects.requireNonNullElse(about.getMessage(), ""));
                return named.matches() ? Optional.of(Path.of(named.group(1))) : Optional.empty();
            }
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
