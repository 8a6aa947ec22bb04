package chokepoint.cli;

import chokepoint.names.Sha256;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a record names: where the run found it, or under its name in one of some folders. */
final class SoughtFiles {

    private final List<Path> folders;

    /** @param folders looked into first to last */
    SoughtFiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Beside a record, in the folder above it, and where the program was started, after those that a user names. */
    static SoughtFiles around(Path record, List<Path> named) {
        List<Path> folders = new ArrayList<>(named);
        Path folder = record.toAbsolutePath().normalize().getParent();
        for (int up = 0; folder != null && up < 2; up++) {
            folders.add(folder);
            folder = folder.getParent();
        }
        folders.add(Path.of("").toAbsolutePath());
        return new SoughtFiles(folders);
    }

    /**
     * A file or folder; of several files of the name, one that is as it was.
     *
     * @param name as the record has it
     * @param sha256 of what it was; empty if the record does not tell
     * @throws UsageException if it is in none of the folders
     */
    Path find(String what, String name, String sha256) {
        Path written = Path.of(name);
        List<Path> candidates = new ArrayList<>();
        for (Path folder : folders) {
            if (String.valueOf(folder.getFileName()).equals(String.valueOf(written.getFileName()))) {
                candidates.add(folder);
            }
            if (!written.isAbsolute()) {
                candidates.add(folder.resolve(written));
            }
            candidates.add(folder.resolve(String.valueOf(written.getFileName())));
        }
        candidates.add(written);
        List<Path> found = candidates.stream().filter(Files::exists).toList();
        Optional<Path> same = found.stream()
                .filter(path -> !sha256.isEmpty() && Sha256.ofContent(path).equals(sha256))
                .findFirst();
        return same.or(() -> found.stream().findFirst())
                .orElseThrow(
                        () -> new UsageException("the run had the " + what + " '" + name + "', which is in none of "
                                + folders + "; name the file, or the folder that it is in, after FILE"));
    }
}
