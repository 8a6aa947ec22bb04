package chokepoint.policy.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the policy nearest to a list. */
public final class PolicyFinder {

    private static final String NAME = "policy.yml";

    private PolicyFinder() {}

    /**
     * The nearest {@code policy.yml} in the list's folder or a folder above it, up to the path that the user gave.
     *
     * @param root a folder above the list, or the list itself: then only its own folder is looked at
     * @return relative or absolute as the root is
     */
    public static Optional<Path> find(Path list, Path root) {
        Path top = absolute(list).equals(absolute(root)) ? list.resolveSibling("") : root;
        Path last = absolute(top);
        int depth = last.relativize(folder(list)).getNameCount();
        return Stream.iterate(folder(list), folder -> folder.resolve("..").normalize())
                .limit(depth + 1L)
                .filter(folder -> folder.startsWith(last))
                .map(folder -> folder.resolve(NAME))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(found -> top.resolve(last.relativize(found)));
    }

    private static Path folder(Path list) {
        return absolute(list.resolveSibling(""));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
