package chokepoint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Option;

/** What a user asks to ignore in folders that are checked. */
final class Ignored {

    @Option(
            names = "--ignore",
            paramLabel = "PATTERN",
            description = "Leaves files of a folder out and says nothing of them, lists too: '*.ods' by name in any"
                    + " folder, 'archive/**' by path below the folder checked; may be given more than once.")
    private List<String> patterns = List.of();

    /**
     * Whether a pattern meets the path or a folder above it.
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

    /** @throws UsageException if one is no pattern */
    void check() {
        for (String pattern : patterns) {
            try {
                Glob.matchers(pattern);
            } catch (PatternSyntaxException e) {
                throw new UsageException("--ignore '" + pattern + "' is no pattern: " + e.getDescription()
                        + "; write it like '*.ods' or 'archive/**'");
            }
        }
    }
}
