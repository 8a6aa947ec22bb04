package chokepoint.run.input;

import chokepoint.finding.UncheckedFile;
import chokepoint.finding.UncheckedFile.Kind;
import chokepoint.run.failure.UsageException;
import chokepoint.run.input.UnsupportedFile.Look;
import chokepoint.workbook.ListFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the lists among the paths that a user gives, and what lies beside them in folders. */
public final class InputFiles {

    /**
     * One list to check.
     *
     * @param file where it lies
     * @param root the PATH given that led to it
     * @param name its path below the root, with forward slashes, as {@link FileNameEncoding} tells it; no other list has it
     */
    public record Input(Path file, Path root, String name) {}

    /**
     * What was found.
     *
     * @param inputs in the order given; files of one folder sorted by name
     * @param passedOver files that are left out, and why: those that may be lists first, then by path
     * @param ignored how many files the user asks to ignore
     */
    public record Found(List<Input> inputs, List<UncheckedFile> passedOver, int ignored) {

        /**
         * The inputs.
         *
         * @param paths where they were looked for
         * @throws UsageException if there are none
         */
        public List<Input> some(List<Path> paths) {
            if (inputs.isEmpty()) {
                throw new UsageException("no lists (" + ListFormat.SOUGHT + ") found below " + paths);
            }
            return inputs;
        }

        /** Whether a file was passed over that may hold a list. */
        public boolean leavesOpen() {
            return passedOver.stream().anyMatch(file -> file.kind().leavesOpen());
        }
    }

    private final Path out;
    private final Predicate<Path> checkedWorkbook;
    private final IgnorePatterns ignoredPaths;
    private final Set<Path> named;
    private final Map<Path, Input> inputs = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, UncheckedFile> passedOver = new TreeMap<>();
    private int ignored;

    /**
     * A finder.
     *
     * @param out nothing below it is ever an input of a folder check
     * @param checkedWorkbook tells workbooks that are output of an earlier check
     * @param ignored what the user asks to ignore in folders
     * @param named files that the user gives for something else, absolute and normalised
     */
    public InputFiles(Path out, Predicate<Path> checkedWorkbook, IgnorePatterns ignored, Set<Path> named) {
        this.out = out.toAbsolutePath().normalize();
        this.checkedWorkbook = checkedWorkbook;
        this.ignoredPaths = ignored;
        this.named = Set.copyOf(named);
    }

    /** The folders among some paths, and those that patterns look through. */
    public static List<Path> folders(List<Path> paths) {
        return paths.stream()
                .map(path -> Files.exists(path)
                        ? path
                        : Glob.of(path).map(Glob::folder).orElse(path))
                .filter(Files::isDirectory)
                .toList();
    }

    public Found find(List<Path> paths) throws IOException {
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
        List<UncheckedFile> left = passedOver.values().stream()
                .sorted(Comparator.comparing(
                        (UncheckedFile file) -> file.kind().leavesOpen(), Comparator.reverseOrder()))
                .toList();
        return new Found(List.copyOf(inputs.values()), left, ignored);
    }

    private void addAll(Glob glob) throws IOException {
        if (!Files.isDirectory(glob.folder())) {
            throw new UsageException("'" + glob.folder() + "' is no folder, so that nothing can match '" + glob + "'");
        }
        int before = inputs.size() + passedOver.size() + ignored;
        addAll(glob.folder(), glob::matches);
        if (inputs.size() + passedOver.size() + ignored == before) {
            throw new UsageException("no list (" + ListFormat.SOUGHT + ") matches '" + glob + "'");
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
                if (directory.toAbsolutePath().normalize().startsWith(out)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (directory.equals(folder) || !startsWithDot(directory)) {
                    return FileVisitResult.CONTINUE;
                }
                if (!UnsupportedFile.knownFolder(directory) && !ignores(folder, directory)) {
                    passOver(folder, directory, new Look(Kind.NO_LIST, "a hidden folder"));
                }
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if ((wanted.test(file) || Files.isDirectory(file)) && !ignores(folder, file)) {
                    sort(folder, file, files);
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
            add(new Input(file, folder, slashed(FileNameEncoding.below(folder, file))));
        }
    }

    private boolean ignores(Path folder, Path file) {
        boolean ignores = ignoredPaths.matches(folder.relativize(file));
        ignored += ignores ? 1 : 0;
        return ignores;
    }

    /** A pipe, or a link that leads nowhere, is declined by who reads it, so that nobody takes it for checked. */
    private void sort(Path folder, Path file, List<Path> lists) {
        Optional<Look> against = reasonAgainst(folder, file);
        if (against.isPresent()) {
            passOver(folder, file, against.get());
        } else if (ListFormat.named(file).isPresent()) {
            lists.add(file);
        } else if (!isNamed(file)) {
            UnsupportedFile.at(file).ifPresent(look -> passOver(folder, file, look));
        }
    }

    private void passOver(Path folder, Path file, Look look) {
        String told =
                slashed(folder.resolve(FileNameEncoding.below(folder, file)).toString());
        passedOver.put(told, new UncheckedFile(told, look.kind(), look.reason()));
    }

    private Optional<Look> reasonAgainst(Path folder, Path file) {
        String name = file.getFileName().toString();
        if (Files.isDirectory(file)) {
            return Optional.of(new Look(Kind.MAY_BE_LIST, "a link to a folder, which is not followed"));
        }
        if (name.startsWith("~$")) {
            return Optional.of(new Look(Kind.NO_LIST, "the lock file of a workbook that somebody has open"));
        }
        if (startsWithDot(file) && ListFormat.named(file).isPresent()) {
            return Optional.of(new Look(name.startsWith("._") ? Kind.NO_LIST : Kind.MAY_BE_LIST, "a hidden file"));
        }
        if (ListFormat.named(file).isPresent() && isNamed(file)) {
            return Optional.of(new Look(Kind.NO_LIST, "named by an option"));
        }
        boolean opens = FileNameEncoding.trouble(folder, file).isEmpty() && Files.isRegularFile(file);
        return ListFormat.named(file).isPresent() && opens && checkedWorkbook.test(file)
                ? Optional.of(new Look(Kind.NO_LIST, "the output of an earlier check"))
                : Optional.empty();
    }

    private boolean isNamed(Path file) {
        return named.contains(file.toAbsolutePath().normalize());
    }

    private static boolean startsWithDot(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    private static String slashed(String path) {
        return path.replace(File.separatorChar, '/');
    }
}
