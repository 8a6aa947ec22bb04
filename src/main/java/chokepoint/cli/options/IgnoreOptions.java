package chokepoint.cli.options;

import chokepoint.run.input.IgnorePatterns;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names files to ignore in folders that are checked. */
public final class IgnoreOptions {

    @Option(
            names = "--ignore",
            paramLabel = "PATTERN",
            description = "Leaves files of a folder out and says nothing of them, lists too: '*.ods' by name in any"
                    + " folder, 'archive/**' by path below the folder checked; may be given more than once.")
    private List<String> patterns = List.of();

    public IgnorePatterns patterns() {
        return new IgnorePatterns(patterns);
    }
}
