package chokepoint.cli;

import chokepoint.finding.Audit.Seal;
import chokepoint.finding.RunPart;
import chokepoint.names.Sha256;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What a command line asks for, so far as it shows in the result: what the record of a run has to tell. */
final class AskedOptions {

    /** They say where and how fast, in what form, and who may see it; no finding depends on them. */
    private static final Set<String> WITHOUT_TRACE = Set.of(
            "--out",
            "--temp",
            "--jobs",
            "--memory",
            "--resume",
            "--fail-on",
            "--format",
            "--ignore",
            "--password-file",
            "--sign",
            "--help",
            "--version");

    private AskedOptions() {}

    /** A seal for each value of each option, sorted; with the hash of the file that it names. */
    static List<Seal> of(ParseResult parsed) {
        return parsed.matchedOptions().stream()
                .filter(option -> WITHOUT_TRACE.stream().noneMatch(name -> named(option, name)))
                .distinct()
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .flatMap(AskedOptions::seals)
                .toList();
    }

    private static boolean named(OptionSpec option, String name) {
        return List.of(option.names()).contains(name);
    }

    private static Stream<Seal> seals(OptionSpec option) {
        return option.originalStringValues().stream().map(value -> seal(option, value));
    }

    /** The files that options name, absolute and normalised. */
    static Set<Path> files(ParseResult parsed) {
        return parsed.matchedOptions().stream()
                .filter(AskedOptions::namesFiles)
                .flatMap(option -> option.originalStringValues().stream())
                .map(value -> Path.of(value).toAbsolutePath().normalize())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The seal of one value. */
    static Seal seal(OptionSpec option, String value) {
        String written = namesFiles(option) ? value.replace('\\', '/') : value;
        return new Seal(RunPart.OPTION, option.longestName(), sha256(option, value), written);
    }

    private static String sha256(OptionSpec option, String value) {
        return namesFiles(option) ? Sha256.ofContent(Path.of(value)) : "";
    }

    /** Whether its values are files or folders. */
    static boolean namesFiles(ArgSpec option) {
        return Stream.of(option.auxiliaryTypes()).anyMatch(Path.class::equals)
                || option.type().equals(Path.class);
    }
}
