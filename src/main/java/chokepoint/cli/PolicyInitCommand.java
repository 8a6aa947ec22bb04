package chokepoint.cli;

import chokepoint.cli.options.ListOptions;
import chokepoint.cli.print.ListSurvey;
import chokepoint.finding.ListRead;
import chokepoint.policy.reading.StarterPolicy;
import chokepoint.reading.ListProfile;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.run.PolicySettings;
import chokepoint.run.failure.UsageException;
import chokepoint.run.output.OutputPath;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint policy init}: a policy to start from. */
@Command(
        name = "init",
        description = {
            "Writes a policy to start from: home and currency as given, everything else explained and left to you. With a"
                    + " list, the currencies, columns, segments and countries seen in it are told in comments; none of"
                    + " them decides anything. Nothing is overwritten."
        },
        footer = {"", "Exit: 0 written, 2 arguments wrong or the file exists, 3 the list could not be read."},
        mixinStandardHelpOptions = true)
final class PolicyInitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "LIST", description = "A list to look at.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--home",
            paramLabel = "CC",
            required = true,
            description = "Home countries, for example EE, or EU,NO.")
    private String home = "";

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "What amounts are reported in; without it, each list's own.")
    private String currency = "";

    @Option(names = "--out", paramLabel = "FILE", description = "What to write (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("policy.yml");

    @Mixin
    private ListOptions lists = new ListOptions();

    @Override
    public Integer call() throws IOException {
        OutputPath.refuseUnlessFile("--out", out, file.stream().toList());
        try {
            PolicySettings.home(home);
            StarterPolicy starter = new StarterPolicy(home, currency, List.of(), List.of(), List.of());
            refuseExisting();
            write(file.isPresent() ? seenIn(file.get()) : starter);
            return ExitCode.CLEAR.code();
        } catch (IllegalArgumentException e) {
            throw new UsageException("--currency: " + e.getMessage());
        }
    }

    private void refuseExisting() {
        if (Files.exists(out)) {
            throw new UsageException("'" + out + "' is there already, and is not overwritten; name another with --out");
        }
    }

    private StarterPolicy seenIn(Path path) throws IOException {
        try (OpenedList list = Reading.open(
                path, path.getFileName().toString(), lists.settings().reading())) {
            ListSurvey seen = new ListSurvey();
            ListProfile profile = list.profile();
            ListRead read = list.read(seen);
            return new StarterPolicy(
                    home, currency, seen.money(read, currency), seen.segments(profile), seen.countries(read.file()));
        }
    }

    private void write(StarterPolicy policy) throws IOException {
        try {
            Files.writeString(out, policy.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            refuseExisting();
        }
        spec.commandLine()
                .getOut()
                .printf(Locale.ROOT, "%s%nChange it, then run 'chokepoint policy check %s'%n", out, out);
        spec.commandLine().getOut().flush();
    }
}
