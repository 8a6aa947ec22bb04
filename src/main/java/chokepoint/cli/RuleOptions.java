package chokepoint.cli;

import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.RulebookException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** Which rules to use; shared by all commands that judge or tell about rules. */
final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Adds the rules of a folder; one with an id already there replaces it. Rules are programs: "
                    + "use only folders that you would run a program from.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--rules-only", description = "Leaves out the rules that come with the program.")
    private boolean only;

    @Option(names = "--skip", paramLabel = "ID", description = "Leaves out one rule.")
    private Set<String> skipped = new TreeSet<>();

    /** The folder that new rules go to: the last one given, else {@code rules}. */
    Path forNewRules() {
        return folders.isEmpty() ? Path.of("rules") : folders.get(folders.size() - 1);
    }

    List<Path> folders() {
        return folders;
    }

    Rulebook load() throws IOException, RulebookException {
        if (only && folders.isEmpty()) {
            throw new UsageException("--rules-only leaves no rules; name a folder with --rules DIR");
        }
        return Rulebook.load(!only, folders, skipped);
    }
}
