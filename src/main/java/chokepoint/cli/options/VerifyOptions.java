package chokepoint.cli.options;

import chokepoint.run.MasterFile;
import chokepoint.run.failure.UsageException;
import chokepoint.run.input.InputPath;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options by which a caller gives the files that a record rests on: none is ever taken from the record, or from beside it. */
public final class VerifyOptions {

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "The policy of the run, for a record never chooses one: neither this nor what follows is taken"
                            + " from FILE or from beside it.")
    private Optional<Path> policy = Optional.empty();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder of rules of the run. Rules decide what is found: read a stranger's before you trust"
                    + " them.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--mapping", paramLabel = "FILE", description = "The mapping of the run.")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--previous", paramLabel = "FILE", description = "The earlier state of the list of the run.")
    private Optional<Path> previous = Optional.empty();

    @Option(
            names = MasterOptions.NAME,
            paramLabel = "FILE[=COLUMN]",
            description = "Master data of the run; may be given more than once, in the order of the run.")
    private List<Path> masters = new ArrayList<>();

    @Option(
            names = "--dispositions",
            paramLabel = "FILE",
            description = "Earlier decisions of the run; may be given more than once, in the order of the run.")
    private List<Path> dispositions = new ArrayList<>();

    @Option(names = "--mask-key", paramLabel = "FILE", description = "The key of a masked run.")
    private Optional<Path> maskKey = Optional.empty();

    @Option(
            names = "--bound",
            paramLabel = "NAME=NUMBER",
            description = "A bound that the run had raised; see 'check --help'.")
    private Map<String, String> bounds = new TreeMap<>();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Passwords of encrypted workbooks, one a line; CHOKEPOINT_PASSWORD holds one as well.")
    private Optional<Path> passwordFile = Optional.empty();

    /** @throws UsageException if one of them is not there, or cannot be read */
    public void check() {
        policy.ifPresent(file -> InputPath.refuseUnlessFile("--policy", file));
        rules.forEach(folder -> InputPath.refuseUnlessFolder("--rules", folder));
        mapping.ifPresent(file -> InputPath.refuseUnlessFile("--mapping", file));
        previous.ifPresent(file -> InputPath.refuseUnlessFile("--previous", file));
        masters.forEach(file -> InputPath.refuseUnlessFile(
                MasterOptions.NAME, MasterFile.of(file.toString()).file()));
        dispositions.forEach(file -> InputPath.refuseUnlessFile("--dispositions", file));
        maskKey.ifPresent(file -> InputPath.refuseUnlessFile("--mask-key", file));
        passwordFile.ifPresent(file -> InputPath.bytes("--password-file", file, ListOptions.LONGEST_PASSWORDS));
    }

    /** What was given, by option, in the order given. */
    Map<String, Queue<String>> byOption() {
        Map<String, Queue<String>> given = new LinkedHashMap<>();
        given.put("--policy", written(policy.stream()));
        given.put("--rules", written(rules.stream()));
        given.put("--mapping", written(mapping.stream()));
        given.put("--previous", written(previous.stream()));
        given.put(MasterOptions.NAME, written(masters.stream()));
        given.put("--dispositions", written(dispositions.stream()));
        given.put("--mask-key", written(maskKey.stream()));
        given.put("--bound", written(bounds.entrySet().stream()));
        given.put("--password-file", written(passwordFile.stream()));
        return given;
    }

    private static Queue<String> written(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.toCollection(ArrayDeque::new));
    }
}
