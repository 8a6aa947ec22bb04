package chokepoint.run.input;

import chokepoint.run.failure.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Patterns of files in folders that a user wants ignored. */
public record IgnorePatterns(List<String> patterns) {

    public static final IgnorePatterns NONE = new IgnorePatterns(List.of());

    /** @throws UsageException if one is no pattern */
    public IgnorePatterns {
        patterns = List.copyOf(patterns);
        for (String pattern : patterns) {
            try {
                Glob.matchers(pattern);
            } catch (PatternSyntaxException e) {
                throw new UsageException("--ignore '" + pattern + "' is no pattern: " + e.getDescription()
                        + "; write it like '*.ods' or 'archive/**'");
            }
        }
    }

    /**
     * Tells whether a pattern matches the path or a folder above it.
     *
     * @param path below the folder that is checked
     */
    boolean matches(Path path) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, path));
    }

    private static boolean matches(String pattern, Path path) {
        for (Path part = path; part != null; part = part.getParent()) {
            Path met = pattern.contains("/") ? part : part.getFileName();
            if (Glob.matchers(pattern).stream().anyMatch(matcher -> matcher.matches(met))) {
                return true;
            }
        }
        return false;
    }
}
