package chokepoint.cli;

import chokepoint.disk.WholeFile;
import chokepoint.finding.Disposition.State;
import chokepoint.finding.EarlierFinding;
import chokepoint.policy.decisions.FindingDecisionText;
import chokepoint.run.EarlierRuns;
import chokepoint.run.failure.UsageException;
import chokepoint.run.output.OutputPath;
import chokepoint.words.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint accept}: a register that accepts all that is open, up to a day. */
@Command(
        name = "accept",
        description =
                "Writes a register that accepts every finding nobody has decided on, up to a day, to begin with what is"
                        + " new: give it to the next check with --dispositions.",
        footer = {"", "Exit: 0 written, 2 arguments wrong or a file cannot be read."},
        mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description =
                    "What a check wrote: findings files, checked workbooks, csv of findings, or the folder of them.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--until",
            paramLabel = "DAY",
            required = true,
            description = "The last day on which they are accepted, such as 2027-06-30; after it they are open again.")
    private String until = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why they are accepted.")
    private String reason = "";

    @Option(names = "--reviewer", paramLabel = "NAME", description = "Who accepts them.")
    private String reviewer = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the register (yml) is written.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        refuseUnlessDay();
        OutputPath.refuseUnlessFile("--out", out, paths);
        Map<String, String> items = items(EarlierRuns.findings("FILE", paths, Texts.all()));
        String text = FindingDecisionText.head("Accepted up to " + until + "; give it to a check with --dispositions")
                + String.join("", items.values());
        WholeFile.stream(
                out,
                bytes -> bytes.write((items.isEmpty() ? text.replaceFirst(":\\n$", ": []\n") : text)
                        .getBytes(StandardCharsets.UTF_8)));
        PrintWriter told = spec.commandLine().getOut();
        told.printf(
                Locale.ROOT,
                "%s: %s accepted until %s%n",
                out,
                items.size() + (items.size() == 1 ? " finding" : " findings"),
                until);
        told.flush();
        return ExitCode.CLEAR.code();
    }

    private void refuseUnlessDay() {
        try {
            LocalDate.parse(until);
        } catch (DateTimeException e) {
            throw new UsageException("--until: '" + until + "' is no date; expected one like 2027-06-30");
        }
    }

    /** By fingerprint: a finding that several files tell of is one. */
    private Map<String, String> items(List<EarlierFinding> findings) {
        Map<String, String> items = new TreeMap<>();
        for (EarlierFinding finding : findings) {
            if (State.named(finding.disposition()).orElse(State.OPEN) == State.OPEN) {
                items.putIfAbsent(finding.fingerprint(), item(finding));
            }
        }
        return items;
    }

    private String item(EarlierFinding finding) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("rule", finding.rule());
        texts.put("fingerprint", finding.fingerprint());
        texts.put("evidence", finding.evidence());
        texts.put("disposition", State.ACCEPTED.toString());
        texts.put("reason", reason);
        texts.put("reviewer", reviewer);
        texts.put("until", until);
        return FindingDecisionText.item(texts);
    }
}
