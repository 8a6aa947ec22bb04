package chokepoint.cli;

import chokepoint.disk.WholeFile;
import chokepoint.names.parties.NameDecision;
import chokepoint.policy.Policy;
import chokepoint.policy.decisions.NameDecisionText;
import chokepoint.policy.reading.AdoptedNames;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.run.RecordedDecisions;
import chokepoint.run.failure.UsageException;
import chokepoint.run.output.OutputPath;
import chokepoint.words.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint policy adopt}: takes what auditors have decided about names over into a policy. */
@Command(
        name = "adopt",
        description = {
            "Adds the decisions about names that auditors wrote on the sheet Names of a checked workbook, or into a register"
                    + " (csv, yml), to 'names' in a policy. All other lines of the policy stay as they are."
        },
        footer = {"", "Exit: 0 written or nothing to add, 2 arguments, a decision or the policy wrong."},
        mixinStandardHelpOptions = true)
final class PolicyAdoptCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Checked workbooks or registers of decisions.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            required = true,
            description = "The policy that takes the decisions.")
    private Path policy = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the new policy is written; without it, over the old one.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Path output = out.orElse(policy);
        OutputPath.refuseUnlessFile("--out", output, files);
        Policy old = PolicyFile.read(policy);
        RecordedDecisions decisions = RecordedDecisions.read(files, Texts.all());
        decisions.on(old);
        List<NameDecision> further = AdoptedNames.lacking(old, decisions.names());
        if (!further.isEmpty() || out.isPresent()) {
            write(output, further);
        }
        PrintWriter told = spec.commandLine().getOut();
        further.forEach(decision -> told.println(decision));
        told.printf(
                Locale.ROOT,
                "%s: %s%n",
                output,
                further.isEmpty()
                        ? "holds all decisions about names already"
                        : further.size() + (further.size() == 1 ? " decision" : " decisions") + " about names added");
        told.flush();
        return ExitCode.CLEAR.code();
    }

    private void write(Path output, List<NameDecision> further) throws IOException {
        String text = Files.readString(policy, StandardCharsets.UTF_8);
        String adopted = AdoptedNames.into(text, policy.toString(), further)
                .orElseThrow(() -> new UsageException("'" + policy
                        + "' is left as it is: its entries under 'names' are not"
                        + " written one below the other; add these by hand:" + System.lineSeparator()
                        + further.stream().map(NameDecisionText::decided).collect(Collectors.joining())));
        WholeFile.stream(output, bytes -> bytes.write(adopted.getBytes(StandardCharsets.UTF_8)));
    }
}
