package chokepoint.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A small file that lists which parts in its folder are to become which outputs there: one a line, both names, a tab between them. */
final class RenameLog {

    private static final long LONGEST = 1 << 16;
    private static final String FIRST_LINE = "chokepoint outputs 1";

    private RenameLog() {}

    static Path write(Path folder, List<FileSet.Pending> files) throws IOException {
        Path intent = PartFile.in(folder, PartFile.INTENT);
        String lines = files.stream()
                .map(file ->
                        "\n" + file.part().getFileName() + "\t" + file.output().getFileName())
                .collect(Collectors.joining("", FIRST_LINE, "\n"));
        WholeFile.write(intent, part -> Files.writeString(part, lines));
        return intent;
    }

    /** Moves what is left into place. An intent that is none, or names anything outside of its folder, moves nothing. */
    static void finish(Path intent) throws IOException {
        for (FileSet.Pending file : read(intent)) {
            if (Files.isRegularFile(file.part(), LinkOption.NOFOLLOW_LINKS)) {
                move(file);
            }
        }
        Files.deleteIfExists(intent);
    }

    /** Another run may have been faster. */
    private static void move(FileSet.Pending file) throws IOException {
        try {
            Files.move(file.part(), file.output(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            return;
        }
    }

    private static List<FileSet.Pending> read(Path intent) throws IOException {
        if (!Files.isRegularFile(intent, LinkOption.NOFOLLOW_LINKS) || Files.size(intent) > LONGEST) {
            return List.of();
        }
        String[] lines = new String(Files.readAllBytes(intent), StandardCharsets.UTF_8).split("\n");
        List<FileSet.Pending> files = new ArrayList<>();
        for (int line = 1; line < lines.length; line++) {
            Optional<FileSet.Pending> file = pending(intent.toAbsolutePath().getParent(), lines[line].split("\t", -1));
            if (file.isEmpty()) {
                return List.of();
            }
            files.add(file.get());
        }
        return lines[0].equals(FIRST_LINE) ? files : List.of();
    }

    private static Optional<FileSet.Pending> pending(Path folder, String[] names) {
        boolean plain = names.length == 2
                && PartFile.is(names[0], PartFile.PART)
                && !names[1].isBlank()
                && !names[1].startsWith(".chokepoint")
                && names[1].chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c == 0)
                && !names[1].equals(".")
                && !names[1].equals("..");
        return plain
                ? Optional.of(new FileSet.Pending(folder.resolve(names[0]), folder.resolve(names[1])))
                : Optional.empty();
    }
}
