package chokepoint.cli.options;

import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.ProvenanceKind;
import chokepoint.names.Sha256;
import chokepoint.run.MasterFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Reads from a command line what the record of a run tells of it, and what a list that is finished rests on. */
public final class RequestedOptions {

    /** Where, how fast and how a run is told of; every other option may show in the outputs of a list, a new one as well. */
    static final Set<String> NOT_IN_OUTPUTS = Set.of(
            "--out",
            "--temp",
            "--jobs",
            "--memory",
            "--resume",
            "--fail-on",
            "--format",
            "--ignore",
            "--color",
            "--quiet",
            "--verbose",
            "--help",
            "--version");

    /** They open the list, say who may see it, and what of it is new; no finding depends on them. */
    private static final Set<String> NOT_IN_FINDINGS = Set.of("--password-file", "--sign", "--baseline");

    private RequestedOptions() {}

    /** Returns a seal for each value of each option that shows in the findings, sorted; with the hash of the file that it names. */
    public static List<Provenance> of(ParseResult parsed) {
        return inOutputs(parsed)
                .filter(option -> !named(option, NOT_IN_FINDINGS))
                .flatMap(RequestedOptions::seals)
                .toList();
    }

    private static Stream<OptionSpec> inOutputs(ParseResult parsed) {
        return parsed.matchedOptions().stream()
                .filter(option -> !named(option, NOT_IN_OUTPUTS))
                .distinct()
                .sorted(Comparator.comparing(OptionSpec::longestName));
    }

    private static boolean named(OptionSpec option, Set<String> names) {
        return Stream.of(option.names()).anyMatch(names::contains);
    }

    private static Stream<Provenance> seals(OptionSpec option) {
        return option.originalStringValues().stream().map(value -> seal(option, value));
    }

    /** The same for command lines that ask for the same outputs: every value, and the content of every file named. */
    public static String key(ParseResult asked) {
        return inOutputs(asked).map(RequestedOptions::hashed).collect(Collectors.joining());
    }

    private static String hashed(OptionSpec option) {
        return Sha256.of(Stream.concat(
                        Stream.of(option.longestName()),
                        option.originalStringValues().stream()
                                .flatMap(value -> Stream.of(value, sha256(option, value))))
                .toArray(String[]::new));
    }

    /** The files that options name, absolute and normalised. */
    public static Set<Path> files(ParseResult parsed) {
        return parsed.matchedOptions().stream()
                .filter(RequestedOptions::namesFiles)
                .flatMap(option -> option.originalStringValues().stream())
                .map(value -> MasterFile.of(value).file().toAbsolutePath().normalize())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The seal of one value. */
    static Provenance seal(OptionSpec option, String value) {
        String written = namesFiles(option) ? value.replace('\\', '/') : value;
        return new Provenance(ProvenanceKind.OPTION, option.longestName(), sha256(option, value), written);
    }

    private static String sha256(OptionSpec option, String value) {
        return namesFiles(option) ? Sha256.ofContent(MasterFile.of(value).file()) : "";
    }

    /** Whether its values are files or folders. */
    public static boolean namesFiles(ArgSpec option) {
        return Stream.of(option.auxiliaryTypes()).anyMatch(Path.class::equals)
                || option.type().equals(Path.class);
    }
}
