package chokepoint.run.repeat;

import chokepoint.finding.Audit.Provenance;
import chokepoint.names.Sha256;
import chokepoint.run.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The list that a record names. A record may come from anyone: by itself it reaches files only that lie in the folders looked into,
 * whatever path it writes and whatever links lie there.
 */
final class RecordedList {

    private final Provenance recorded;
    private final List<Path> folders;

    private RecordedList(Provenance recorded, List<Path> folders) {
        this.recorded = recorded;
        this.folders = folders;
    }

    /**
     * The list that somebody named, or one of the recorded name: of several the one that is as it was.
     *
     * @param named the list, or the folder that it is in; if empty, it is looked for beside the record, in the folder above it, and
     *     where the program was started
     * @throws UsageException if there is none
     */
    static Path find(Provenance recorded, Path record, Optional<Path> named) {
        if (named.isPresent() && !Files.isDirectory(named.get())) {
            return named.filter(Files::isRegularFile)
                    .orElseThrow(() -> new UsageException("'" + named.get() + "' is neither a file nor a folder"));
        }
        return new RecordedList(recorded, named.map(List::of).orElseGet(() -> around(record))).find();
    }

    private static List<Path> around(Path record) {
        List<Path> folders = new ArrayList<>();
        Path folder = record.toAbsolutePath().normalize().getParent();
        for (int up = 0; folder != null && up < 2; up++) {
            folders.add(folder);
            folder = folder.getParent();
        }
        folders.add(Path.of("").toAbsolutePath());
        return folders;
    }

    private Path find() {
        Path name = name();
        Set<Path> found = new LinkedHashSet<>();
        for (Path folder : folders) {
            for (Path path : List.of(name, name.getFileName())) {
                Path candidate = folder.resolve(path);
                if (liesIn(folder, candidate)) {
                    found.add(candidate);
                }
            }
        }
        return found.stream()
                .filter(path -> Sha256.ofContent(path).equals(recorded.sha256()))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseThrow(() -> new UsageException("the run had the list '" + recorded.name()
                        + "', which is in none of " + folders
                        + "; name the list, or the folder that it is in, after FILE"));
    }

    private Path name() {
        try {
            Path name = Path.of(recorded.name());
            boolean up = StreamSupport.stream(name.spliterator(), false)
                    .anyMatch(part -> part.toString().equals(".."));
            if (!up && !name.isAbsolute() && !name.toString().isEmpty()) {
                return name;
            }
        } catch (InvalidPathException e) {
            // told below: no list can have this name here
        }
        throw new UsageException("the record names the list '" + recorded.name()
                + "', which is no path below a folder; name the list itself after FILE");
    }

    /** Links count for what they lead to. */
    private static boolean liesIn(Path folder, Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
