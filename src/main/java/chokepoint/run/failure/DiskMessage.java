package chokepoint.run.failure;

import chokepoint.disk.DiskFailure;
import chokepoint.disk.TemporaryFiles;
import chokepoint.reading.UnreadableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A failure of a disk in words for a user: of which folder or file, what is wrong, and what to do.
 *
 * @param sentence half a sentence, after what could not be done
 * @param lasting whether nothing more can be written there now, so that going on is of no use
 */
public record DiskMessage(String sentence, boolean lasting) {

    /** With less room than the smallest block of a disk, it is full. */
    private static final long FULL = 64 << 10;

    /** What there may be again after what was half written has been taken away. */
    private static final long NEARLY_FULL = 64 << 20;

    /** The outputs of a small list have room in that. */
    private static final int PROBED = 1 << 20;

    private static final long KIBI = 1 << 10;

    private static final String AGAIN = ", and run again with --resume, which checks no finished list again";

    /** Where a failure happened, as a user knows it. */
    private record Place(Path folder, String name, String remedy) {

        static Place output(Path out) {
            return new Place(out, "the output folder '" + out + "'", "name another folder with --out");
        }

        static Place temporary() {
            Path place = TemporaryFiles.place();
            return new Place(
                    place, "the folder for temporary files '" + place + "'", "name another folder with --temp");
        }

        public static Place of(Path file) {
            Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
            return new Place(folder, "'" + file + "'", "name another file");
        }
    }

    /**
     * What is to be told, if the disk is to blame.
     *
     * @param out the folder of outputs; empty if there is none
     * @param resumable whether a run can go on later
     */
    public static Optional<DiskMessage> of(Throwable failure, Optional<Path> out, boolean resumable) {
        boolean reading = ExceptionChain.first(failure, UnreadableList.class).isPresent();
        return DiskFailure.in(failure).map(found -> of(found, reading, out, resumable ? AGAIN : ""));
    }

    private static DiskMessage of(DiskFailure failure, boolean reading, Optional<Path> out, String again) {
        if (failure.kind() == DiskFailure.Kind.HANDLES) {
            return new DiskMessage(
                    "more files are open at once than the system allows; raise the limit (ulimit -n), or work on fewer"
                            + " lists at a time with --jobs 1",
                    false);
        }
        Optional<Place> written = written(failure, reading, out);
        if (failure.kind() == DiskFailure.Kind.DAMAGED) {
            return new DiskMessage(
                    written.map(place -> "the disk of " + place.name() + " reports an error; see to the disk, or "
                                    + place.remedy() + again)
                            .orElseGet(() -> "the disk reports an error while "
                                    + failure.file()
                                            .map(file -> "'" + file + "'")
                                            .orElse("the file")
                                    + " is read; see to the disk, or copy the file to another"),
                    false);
        }
        Place place = written.orElseGet(() -> failure.file().map(Place::of).orElseGet(Place::temporary));
        return new DiskMessage(sentence(failure, place, again), !hasRoom(place.folder()));
    }

    /** What is written is told apart by where it lies. POI alone writes without saying where: temporary files. */
    private static Optional<Place> written(DiskFailure failure, boolean reading, Optional<Path> out) {
        if (failure.file().isEmpty()) {
            return failure.kind().ofWriting() || !reading ? Optional.of(Place.temporary()) : Optional.empty();
        }
        Path file = failure.file().get().toAbsolutePath();
        if (TemporaryFiles.holds(file)) {
            return Optional.of(Place.temporary());
        }
        Optional<Path> below = out.filter(folder -> file.startsWith(folder.toAbsolutePath()));
        if (below.isPresent()) {
            return below.map(Place::output);
        }
        boolean making = TemporaryFiles.place().toAbsolutePath().equals(file.getParent());
        return making && failure.kind().ofWriting() ? Optional.of(Place.temporary()) : Optional.empty();
    }

    private static String sentence(DiskFailure failure, Place place, String again) {
        String remedy = ", or " + place.remedy() + again;
        return switch (failure.kind()) {
            case READ_ONLY -> place.name() + " is on a disk that can only be read; " + place.remedy() + again;
            case QUOTA ->
                "there is no room for more in " + place.name() + ": your share of the disk is used up; free some of it"
                        + remedy;
            case TOO_LARGE ->
                "a file in " + place.name() + " would be larger than the system allows; raise the limit (ulimit -f)"
                        + remedy;
            default -> full(failure, place, remedy);
        };
    }

    private static String full(DiskFailure failure, Place place, String remedy) {
        long room = room(place.folder());
        if (failure.opening() && room >= FULL) {
            return "the disk of " + place.name() + " can hold no more files, though it has room (its inodes are used"
                    + " up); delete files there" + remedy;
        }
        return room < NEARLY_FULL
                ? "the disk of " + place.name() + " is full" + left(place.folder()) + "; make room there" + remedy
                : "there is no room for more in " + place.name() + "; free some of your share of the disk" + remedy;
    }

    /** Tries it: what the system tells of free room leaves out quotas, limits and inodes. */
    private static boolean hasRoom(Path folder) {
        Path probe = existing(folder).resolve(".chokepoint-" + UUID.randomUUID());
        try (SeekableByteChannel channel = Files.newByteChannel(
                probe, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            ByteBuffer bytes = ByteBuffer.allocate(PROBED);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static long room(Path folder) {
        try {
            return Files.getFileStore(existing(folder)).getUsableSpace();
        } catch (IOException e) {
            return 0;
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
