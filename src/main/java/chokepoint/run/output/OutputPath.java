package chokepoint.run.output;

import chokepoint.run.failure.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Refuses, before any work is done, a path that the user gives and that cannot be written to. */
public final class OutputPath {

    private final String option;
    private final Path path;

    private OutputPath(String option, Path path) {
        this.option = option;
        this.path = path;
    }

    /** @throws UsageException if there can be no such folder, or nothing can be written into it */
    public static void refuseUnlessFolder(String option, Path folder) {
        OutputPath place = new OutputPath(option, folder);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw place.not("it is a file, and a folder is needed; name another folder");
        }
        place.refuseUnlessWritable(folder.toAbsolutePath().normalize());
    }

    /**
     * A file that may be there already.
     *
     * @param inputs what must not be written over
     * @throws UsageException if there can be no such file, or it is an input
     */
    public static void refuseUnlessFile(String option, Path file, List<Path> inputs) {
        OutputPath place = new OutputPath(option, file);
        Path parent = file.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(file) || parent == null) {
            throw place.not("it is a folder, and a file is needed; name a file in it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw place.not("it is a device or a pipe, which cannot be replaced by a file; name a file");
        }
        place.refuseUnlessWritable(parent);
        if (inputs.stream().anyMatch(input -> same(file, input))) {
            throw place.not("it is a file that is read, and would be written over; name another file");
        }
    }

    private static boolean same(Path file, Path input) {
        try {
            return Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input);
        } catch (IOException e) {
            return false;
        }
    }

    /** What most file systems take, in UTF-8. */
    private static final int LONGEST_NAME = 255;

    private void refuseUnlessWritable(Path folder) {
        for (Path name : path) {
            if (name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                throw not("a name in it is longer than " + LONGEST_NAME + " bytes, which no disk takes; shorten it");
            }
        }
        Path there = existing(folder);
        if (!Files.isDirectory(there)) {
            throw not("'" + there + "' is a file, so that there can be no folder below it; name another place");
        }
        if (!Files.isWritable(there)) {
            throw not("nothing can be written into '" + there
                    + "': permission is denied, or its disk can only be read; name another place");
        }
    }

    /** The folder itself, or what there is of the way to it. */
    private static Path existing(Path folder) {
        Path found = folder;
        while (!Files.exists(found) && found.getParent() != null) {
            found = found.getParent();
        }
        return found;
    }

    private UsageException not(String reason) {
        return new UsageException(option + " '" + path + "': " + reason);
    }
}
