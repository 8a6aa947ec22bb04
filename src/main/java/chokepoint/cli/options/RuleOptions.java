package chokepoint.cli.options;

import chokepoint.run.RuleSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** The options that choose rules; shared by all commands that use rules. */
public final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Adds the rules of a folder; one with an id already there replaces it. Rules run no code of "
                    + "their author's, but decide what is found: read a stranger's before you trust them.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--rules-only", description = "Leaves out the rules that come with the program.")
    private boolean only;

    @Option(names = "--skip", paramLabel = "ID", description = "Leaves out one rule.")
    private Set<String> skipped = new TreeSet<>();

    public RuleSettings settings() {
        return new RuleSettings(folders, only, skipped);
    }

    /** The folder that new rules go to: the last one given, else {@code rules}. */
    public Path forNewRules() {
        return folders.isEmpty() ? Path.of("rules") : folders.get(folders.size() - 1);
    }

    public List<Path> folders() {
        return folders;
    }
}
