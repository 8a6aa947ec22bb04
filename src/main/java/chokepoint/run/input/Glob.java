package chokepoint.run.input;

import chokepoint.run.failure.UsageException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern of paths that no shell has expanded: {@code *}, {@code ?}, {@code [ab]}, {@code {a,b}}, and {@code **} for any number of
 * folders, none included.
 *
 * @param folder the part before the first such sign
 * @param pattern the part from there on
 */
record Glob(Path folder, String pattern, List<PathMatcher> matchers) {

    private static final Pattern SIGNS = Pattern.compile("[*?\\[{]");

    /** Empty if the path holds no sign of a pattern. */
    static Optional<Glob> of(Path path) {
        Path folder = path.isAbsolute() ? path.getRoot() : Path.of("");
        int parts = 0;
        while (parts < path.getNameCount()
                && !SIGNS.matcher(path.getName(parts).toString()).find()) {
            folder = folder.resolve(path.getName(parts++));
        }
        if (parts == path.getNameCount()) {
            return Optional.empty();
        }
        String pattern = path.subpath(parts, path.getNameCount()).toString().replace('\\', '/');
        try {
            return Optional.of(new Glob(folder, pattern, matchers(pattern)));
        } catch (PatternSyntaxException e) {
            throw new UsageException("'" + path + "' does not exist, and is no pattern either: " + e.getDescription());
        }
    }

    /**
     * What a pattern matches.
     *
     * @throws PatternSyntaxException if it is none
     */
    static List<PathMatcher> matchers(String pattern) {
        return Stream.of(pattern, pattern.replace("**/", ""))
                .distinct()
                .map(written -> FileSystems.getDefault().getPathMatcher("glob:" + written))
                .toList();
    }

    boolean matches(Path file) {
        Path below = folder.relativize(file);
        return matchers.stream().anyMatch(matcher -> matcher.matches(below));
    }

    @Override
    public String toString() {
        return folder.resolve(pattern).toString();
    }
}
