package chokepoint.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The temporary files of this process, all in one folder of its own that is made when it is first needed and taken away at the end,
 * after a signal, too. Thread-safe.
 */
public final class TemporaryFiles {

    private static final String VARIABLE = "CHOKEPOINT_TEMP";

    private static Optional<Path> chosen = Optional.empty();
    private static Optional<RunFolder> folder = Optional.empty();
    private static int runs;
    private static boolean hooked;
    private static boolean ending;

    private TemporaryFiles() {}

    /** The folder that the run's own lies in: the one chosen, else that of the environment, else the system's. */
    public static synchronized Path place() {
        return chosen.or(() -> Optional.ofNullable(System.getenv(VARIABLE))
                        .filter(written -> !written.isBlank())
                        .map(Path::of))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Chooses where the folder is made; one that another run in this process uses stays where it is. */
    public static synchronized void choose(Path place) {
        if (runs < 2) {
            remove();
        }
        chosen = Optional.of(place);
    }

    /** A run begins; each ends with {@link #end}. */
    public static synchronized void begin() {
        runs++;
    }

    /** A run ends; with the last the folder goes. */
    public static synchronized void end() {
        runs--;
        if (runs == 0) {
            remove();
            chosen = Optional.empty();
        }
    }

    /** A new empty file. */
    public static Path file(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder(), prefix, suffix);
    }

    /** A new empty folder. */
    public static Path folder(String prefix) throws IOException {
        return Files.createTempDirectory(folder(), prefix);
    }

    /** Whether a file is one of these, or a {@link NamelessFile}. */
    public static synchronized boolean holds(Path file) {
        return file.startsWith(NamelessFile.DESCRIPTORS)
                || folder.filter(made -> file.toAbsolutePath().startsWith(made.path()))
                        .isPresent();
    }

    /** Makes the folder in time, so that what killed runs left is taken away; who needs it is told if it cannot be made. */
    public static void prepare() {
        try {
            folder();
        } catch (IOException e) {
            // Many a list needs none.
        }
    }

    /**
     * Makes the folder, if there is none yet, and takes away those that killed runs left beside it.
     *
     * @throws IOException if none can be made there
     */
    public static synchronized Path folder() throws IOException {
        if (ending) {
            throw new IOException("the program is ending");
        }
        if (folder.isEmpty()) {
            RunFolder made = made();
            folder = Optional.of(made);
            made.sweepOthers();
            if (!hooked) {
                hooked = true;
                Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFiles::stop, "temporary files"));
            }
        }
        return folder.get().path();
    }

    private static RunFolder made() throws IOException {
        Path place = place();
        try {
            return RunFolder.create(place);
        } catch (IOException e) {
            String why = Files.isDirectory(place) ? "nothing can be put there" : "there is no such folder";
            throw new IOException(
                    "the folder for temporary files '" + place + "' cannot be used: " + why
                            + "; name another with --temp",
                    e);
        }
    }

    /** Whether the program is being ended, so that files vanish under those who use them. */
    public static synchronized boolean ending() {
        return ending;
    }

    private static synchronized void stop() {
        ending = true;
        remove();
    }

    private static void remove() {
        try {
            if (folder.isPresent()) {
                folder.get().close();
            }
        } catch (IOException e) {
            // The next run takes it away.
        } finally {
            folder = Optional.empty();
        }
    }
}
