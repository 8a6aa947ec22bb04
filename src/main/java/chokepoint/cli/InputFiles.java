package chokepoint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
     * @param name its path below the root, with forward slashes, as {@link PathName} tells it; no other list has it
     */
    record Input(Path file, Path root, String name) {}

    /**
     * What was found.
     *
     * @param inputs in the order given; files of one folder sorted by name
     * @param skipped what looks like a list and is left out, and why, by path
     */
    record Found(List<Input> inputs, Map<String, String> skipped) {

        /**
         * The inputs.
         *
         * @param paths where they were looked for
         * @throws UsageException if there are none
         */
        List<Input> some(List<Path> paths) {
            if (inputs.isEmpty()) {
                throw new UsageException("no lists (xlsx, xlsm, xls, csv) found below " + paths);
            }
            return inputs;
        }
    }

    private final Path out;
    private final Predicate<Path> checkedWorkbook;
    private final Map<Path, Input> inputs = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> skipped = new TreeMap<>();

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

    /** The folders among some paths, and those that patterns look through. */
    static List<Path> folders(List<Path> paths) {
        return paths.stream()
                .map(path -> Files.exists(path)
                        ? path
                        : Glob.of(path).map(Glob::folder).orElse(path))
                .filter(Files::isDirectory)
                .toList();
    }

    Found find(List<Path> paths) throws IOException {
        for (Path path : paths) {
            Optional<Glob> glob = Files.exists(path) ? Optional.empty() : Glob.of(path);
            if (Files.isDirectory(path)) {
                addAll(path, file -> true);
            } else if (glob.isPresent()) {
                addAll(glob.get());
            } else if (Files.exists(path)) {
                Path folder = path.toAbsolutePath().normalize().getParent();
                add(new Input(path, folder, path.getFileName().toString()));
            } else {
                throw new UsageException("'" + path + "' does not exist");
            }
        }
        return new Found(List.copyOf(inputs.values()), skipped);
    }

    private void addAll(Glob glob) throws IOException {
        if (!Files.isDirectory(glob.folder())) {
            throw new UsageException("'" + glob.folder() + "' is no folder, so that nothing can match '" + glob + "'");
        }
        int before = inputs.size() + skipped.size();
        addAll(glob.folder(), glob::matches);
        if (inputs.size() + skipped.size() == before) {
            throw new UsageException("no list (xlsx, xlsm, xls, csv) matches '" + glob + "'");
        }
    }

    private void add(Input input) {
        Path absolute = input.file().toAbsolutePath().normalize();
        inputs.computeIfAbsent(absolute, path -> new Input(input.file(), input.root(), ownName(input, path)));
    }

    /** Of two lists of one name in different folders, the second is named after its path. */
    private String ownName(Input input, Path absolute) {
        return Stream.of(input.name(), slashed(input.file().toString()))
                .filter(names::add)
                .findFirst()
                .orElse(slashed(absolute.toString()));
    }

    private void addAll(Path folder, Predicate<Path> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean ours = directory.toAbsolutePath().normalize().startsWith(out);
                boolean hidden = !directory.equals(folder) && startsWithDot(directory);
                return ours || hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isDirectory(file)) {
                    skipped.put(file.toString(), "a link to a folder, which is not followed");
                } else if (IN_FOLDERS.contains(ending(file)) && wanted.test(file)) {
                    // A pipe, or a link that leads nowhere, is declined by who reads it, so that nobody takes it for
                    // checked.
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            /** A folder that cannot be opened is declined like a list, so that nobody takes what is in it for checked. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path file : files.stream().sorted().toList()) {
            Optional<String> reason = reasonAgainst(folder, file);
            reason.ifPresent(told ->
                    skipped.put(folder.resolve(PathName.below(folder, file)).toString(), told));
            if (reason.isEmpty()) {
                add(new Input(file, folder, slashed(PathName.below(folder, file))));
            }
        }
    }

    private Optional<String> reasonAgainst(Path folder, Path file) {
        if (file.getFileName().toString().startsWith("~$")) {
            return Optional.of("the lock file of a workbook that somebody has open");
        }
        if (startsWithDot(file)) {
            return Optional.of("a hidden file");
        }
        return PathName.trouble(folder, file).isEmpty() && Files.isRegularFile(file) && checkedWorkbook.test(file)
                ? Optional.of("the output of an earlier check")
                : Optional.empty();
    }

    private static boolean startsWithDot(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String slashed(String path) {
        return path.replace(File.separatorChar, '/');
    }
}
