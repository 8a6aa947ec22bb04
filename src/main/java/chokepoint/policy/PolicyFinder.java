package chokepoint.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the policy that stands beside a list. */
public final class PolicyFinder {

    private static final String NAME = "policy.yml";

    private PolicyFinder() {}

    /**
     * The nearest {@code policy.yml} in the list's folder or a folder above it, up to the path that the user gave.
     *
     * @param root a folder above the list, or the list itself: then only its own folder is looked at
     */
    public static Optional<Path> find(Path list, Path root) {
        Path folder = folder(list);
        Path last = list.equals(root) ? folder : absolute(root);
        return Stream.iterate(folder, current -> current != null && current.startsWith(last), Path::getParent)
                .map(current -> current.resolve(NAME))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Path folder(Path list) {
        return absolute(list).resolveSibling("").normalize();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
