package chokepoint.cli.options;

import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.RunRecord;
import chokepoint.run.failure.UsageException;
import chokepoint.run.repeat.RepeatedCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of a check that a record tells of, with the files that a caller gives instead of those it names. */
@Command
public final class RepeatedOptions {

    @Mixin
    private PolicyOptions policies = new PolicyOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ListOptions lists = new ListOptions();

    @Option(names = "--previous")
    private Optional<Path> previous = Optional.empty();

    @Mixin
    private MasterOptions masters = new MasterOptions();

    @Mixin
    private DecisionOptions dispositions = new DecisionOptions();

    @Mixin
    private MaskOptions mask = new MaskOptions();

    private RepeatedOptions() {}

    /**
     * Prepares the check that a record tells of.
     *
     * @throws UsageException if it rests on what was not given, or was asked for in a way that this version has not
     */
    public static RepeatedCheck of(RunRecord record, VerifyOptions given) throws IOException {
        RepeatedOptions options = new RepeatedOptions();
        CommandLine command = new CommandLine(options).setExpandAtFiles(false);
        RecordedArguments asked = RecordedArguments.of(command.getCommandSpec(), record, given);
        MissingInputs.refuse(record, asked);
        try {
            command.parseArgs(asked.arguments().toArray(String[]::new));
        } catch (ParameterException e) {
            throw new UsageException("the run cannot be asked for again: " + e.getMessage());
        }
        return options.check(record, asked.asked());
    }

    private RepeatedCheck check(RunRecord record, List<Provenance> asked) throws IOException {
        return RepeatedCheck.of(
                record,
                rules.settings(),
                policies.settings(),
                lists::settings,
                previous,
                masters.files(),
                dispositions.files(),
                asked,
                mask.key());
    }
}
