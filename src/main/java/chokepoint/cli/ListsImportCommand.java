package chokepoint.cli;

import chokepoint.cli.options.RuleOptions;
import chokepoint.disk.WholeFile;
import chokepoint.names.NearestWord;
import chokepoint.official.ListForm;
import chokepoint.official.OfficialImport;
import chokepoint.official.OfficialKind;
import chokepoint.run.PolicySettings;
import chokepoint.run.failure.UsageException;
import chokepoint.run.output.OutputPath;
import chokepoint.trade.values.Day;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint lists import}: makes a list of an official file. */
@Command(
        name = "import",
        description = {
            "Makes a list of parties, owners, goods, places or rates of an official or public file, already downloaded, with its"
                    + " source, the day that it speaks of and its hash. The file is taken whole or not at all; a list of the"
                    + " same name is replaced."
        },
        footer = {
            "",
            "Exit: 0 written, 2 arguments wrong, or the file cannot be taken; it is told in which row, and why."
        },
        mixinStandardHelpOptions = true)
final class ListsImportCommand implements Callable<Integer> {

    private static final String LISTS = "lists";

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "What the file is: ${COMPLETION-CANDIDATES}.")
    private String asked = "";

    private OfficialKind kind = OfficialKind.OWNERS;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file as it was downloaded, unpacked.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where the list goes (default: rules/lists/KIND.csv, for rates KIND.csv). With --rules rules, rules use"
                            + " what stands in rules/lists.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that the file speaks of, for files that do not say it, for example 2026-06-30.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "For gleif-parents: the csv of GLEIF's records (level 1), which names the companies.")
    private Optional<Path> names = Optional.empty();

    /** What can be written for KIND. */
    static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return OfficialKind.ids().iterator();
        }
    }

    @Override
    public Integer call() throws Exception {
        kind = OfficialKind.named(asked)
                .orElseThrow(() -> new UsageException("'" + asked + "' is no kind of file that can be imported"
                        + NearestWord.hint(asked, OfficialKind.ids()) + "; expected one of: "
                        + String.join(", ", OfficialKind.ids())));
        Path output = out.orElseGet(this::usualPlace);
        OutputPath.refuseUnlessFile(
                "--out", output, names.map(further -> List.of(file, further)).orElse(List.of(file)));
        Optional<Day> day = asOf.map(PolicySettings::day);
        OfficialImport read = OfficialImport.read(kind, file, day, names);
        WholeFile.stream(output, read::writeTo);
        tell(output, read);
        return ExitCode.CLEAR.code();
    }

    private Path usualPlace() {
        String name = kind + ".csv";
        return kind.form() == ListForm.RATES
                ? Path.of(name)
                : new RuleOptions().forNewRules().resolve(LISTS).resolve(name);
    }

    private void tell(Path output, OfficialImport read) {
        PrintWriter told = spec.commandLine().getOut();
        told.printf(
                Locale.ROOT,
                "%s: %,d %s as of %s, from %s, SHA-256 %s%n",
                output,
                read.rows(),
                kind.form().things(),
                read.asOf(),
                file.getFileName(),
                read.sha256());
        read.leftOut().forEach((reason, times) -> told.printf(Locale.ROOT, "left out: %s (%,d)%n", reason, times));
        if (read.otherCharset()) {
            told.println("it is no UTF-8 and was read as Windows-1252: look at a name with accents");
        }
        told.println(use(output));
        told.flush();
    }

    private String use(Path output) {
        String stem = String.valueOf(output.getFileName()).replaceAll("\\.csv$", "");
        if (kind.form() == ListForm.RATES) {
            return "to use it, put it beside the policy and write there: rate sheet: " + output.getFileName();
        }
        if (kind.form() == ListForm.PLACES) {
            return "it is kept and shown; routes are read with the places that come with the program";
        }
        return kind.form().policyKey().isEmpty()
                ? "to name chapters by it, give the folder of rules above it with --rules"
                : "to use it, give the folder of rules above it with --rules, and write into the policy: lists: { "
                        + kind.form().policyKey() + ": [" + stem + "] }";
    }
}
