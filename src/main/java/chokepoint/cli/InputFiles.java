package chokepoint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the lists among the paths that a user gives. */
final class InputFiles {

    private static final Set<String> IN_FOLDERS = Set.of("xlsx", "xlsm", "xlsb", "xls", "csv", "tsv");

    /**
     * One list to check.
     *
     * @param file where it lies
     * @param root the PATH given that led to it
     * @param name its path below the root, with forward slashes
     */
    record Input(Path file, Path root, String name) {}

    private final Path out;
    private final Predicate<Path> checkedWorkbook;

    /**
     * A finder.
     *
     * @param out nothing below it is ever an input of a folder check
     * @param checkedWorkbook tells workbooks that are output of an earlier check
     */
    InputFiles(Path out, Predicate<Path> checkedWorkbook) {
        this.out = out.toAbsolutePath().normalize();
        this.checkedWorkbook = checkedWorkbook;
    }

    /** In the order given; files of one folder sorted by name. */
    List<Input> find(List<Path> paths) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                inputs.addAll(in(path));
            } else if (Files.exists(path)) {
                Path folder = path.toAbsolutePath().normalize().getParent();
                inputs.add(new Input(path, folder, path.getFileName().toString()));
            } else {
                throw new UsageException("'" + path + "' does not exist");
            }
        }
        return inputs.stream().distinct().toList();
    }

    private List<Input> in(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder.relativize(file)))
                    .filter(file -> IN_FOLDERS.contains(ending(file)))
                    .filter(file -> !file.toAbsolutePath().normalize().startsWith(out))
                    .filter(checkedWorkbook.negate())
                    .sorted()
                    .map(file -> new Input(file, folder, slashed(folder.relativize(file))))
                    .toList();
        }
    }

    /** Lock files of office programs, and what starts with a dot. */
    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
                return true;
            }
        }
        return false;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
