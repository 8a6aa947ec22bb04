package chokepoint.rulebook.compiled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Checks that nobody but the user and root can change what lies at a path. A safe folder inside an unsafe one is unsafe: whoever may
 * write to a folder on the way can replace what is below it.
 */
final class PathOwnership {

    private static final int ROOT = 0;
    private static final int STICKY = 01000;
    private static final int OTHERS_WRITE = 022;

    private PathOwnership() {}

    /**
     * Why a folder is not safe; empty if it is.
     *
     * @throws IOException if there is no such folder
     * @throws UnsupportedOperationException if its file system knows neither owners nor rights
     */
    static Optional<String> doubt(Path folder) throws IOException {
        Optional<String> ofLinks = links(folder.toAbsolutePath().normalize());
        if (ofLinks.isPresent()) {
            return ofLinks;
        }
        Path real = folder.toRealPath();
        for (Path step = real; step != null; step = step.getParent()) {
            Optional<String> doubt = doubt(step, !step.equals(real));
            if (doubt.isPresent()) {
                return doubt;
            }
        }
        return Optional.empty();
    }

    /** Why a file in a safe folder is not safe itself; empty if it is. */
    static Optional<String> doubtOfFile(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? doubt(file, false)
                : Optional.of("'" + file + "' is no regular file");
    }

    private static Optional<String> links(Path folder) throws IOException {
        for (Path step = folder; step != null; step = step.getParent()) {
            if (Files.isSymbolicLink(step) && !ours(step)) {
                return Optional.of("the link '" + step + "' belongs to another user");
            }
        }
        return Optional.empty();
    }

    /** @param onTheWay whether others may add to it, as in folders for temporary files, where each may move only what is their own */
    private static Optional<String> doubt(Path step, boolean onTheWay) throws IOException {
        if (!ours(step)) {
            return Optional.of("'" + step + "' belongs to another user");
        }
        int mode = (int) Files.getAttribute(step, "unix:mode", LinkOption.NOFOLLOW_LINKS);
        boolean shared = (mode & OTHERS_WRITE) != 0;
        boolean harmless = onTheWay && (mode & STICKY) != 0;
        return shared && !harmless ? Optional.of("others may write to '" + step + "'") : Optional.empty();
    }

    private static boolean ours(Path step) throws IOException {
        int owner = (int) Files.getAttribute(step, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        return owner == ROOT
                || Files.getOwner(step, LinkOption.NOFOLLOW_LINKS).getName().equals(System.getProperty("user.name"));
    }
}
