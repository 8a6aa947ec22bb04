package chokepoint.cli;

import chokepoint.check.Check;
import chokepoint.check.CheckSettings;
import chokepoint.cli.InputFiles.Input;
import chokepoint.finding.Audit;
import chokepoint.finding.Audit.Seal;
import chokepoint.finding.Part;
import chokepoint.finding.RunRecord;
import chokepoint.policy.Policy;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.RulebookException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** A check of one list as its record tells it, made again. */
@Command
final class RepeatedRun {

    @Mixin
    private PolicyOptions policies = new PolicyOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ListOptions lists = new ListOptions();

    @Option(names = "--previous")
    private Optional<Path> previous = Optional.empty();

    @Mixin
    private DecisionOptions dispositions = new DecisionOptions();

    @Mixin
    private MaskOptions mask = new MaskOptions();

    private final List<Seal> asked = new ArrayList<>();

    private RepeatedRun() {}

    /**
     * The run of a record.
     *
     * @param more options that leave no trace in a record
     * @throws UsageException if something that it names cannot be found, or was asked for in a way that this version has not
     */
    static RepeatedRun of(RunRecord record, SoughtFiles sought, List<String> more) {
        RepeatedRun run = new RepeatedRun();
        CommandLine command = new CommandLine(run);
        List<String> arguments = new ArrayList<>(more);
        for (Seal seal : record.of(Part.OPTION)) {
            arguments.add(seal.name() + "=" + run.value(command.getCommandSpec(), seal, sought));
        }
        if (record.of(Part.OPTION).stream().noneMatch(seal -> seal.name().equals("--policy"))) {
            record.first(Part.POLICY)
                    .ifPresent(policy ->
                            arguments.add("--policy=" + sought.find("policy", policy.name(), policy.sha256())));
        }
        run.asked.addAll(record.of(Part.SIGNATURE));
        command.parseArgs(arguments.toArray(String[]::new));
        return run;
    }

    private String value(CommandSpec spec, Seal seal, SoughtFiles sought) {
        OptionSpec option = spec.findOption(seal.name());
        if (option == null) {
            throw new UsageException("the run was asked for '" + seal.name() + "', which this version does not know");
        }
        String value = AskedOptions.namesFiles(option)
                ? sought.find("file or folder", seal.note(), seal.sha256()).toString()
                : seal.note();
        asked.add(new Seal(
                Part.OPTION, seal.name(), AskedOptions.seal(option, value).sha256(), seal.note()));
        return value;
    }

    /** What goes by the list and its audit. */
    @FunctionalInterface
    interface Use<T> {
        T of(OpenedList list, Audit audit) throws IOException, UnreadableList;
    }

    /** Checks the list under the name that the record has for it. */
    <T> T check(RunRecord record, Path file, Use<T> use) throws IOException, UnreadableList, RulebookException {
        String name = record.first(Part.INPUT).map(Seal::name).orElseThrow();
        Policy found = policies.policyFor(file, file.toAbsolutePath().getParent());
        Policy policy = record.first(Part.POLICY)
                .map(seal -> found.withPath(seal.name()))
                .orElse(found);
        Rulebook rulebook = rules.load();
        Check check = new Check(
                rulebook,
                new CheckSettings(Version.text(), 1, dispositions.read(rulebook.spoken()), asked, mask.key()));
        Input input = new Input(file, file.toAbsolutePath().getParent(), name);
        ReadingOptions options = lists.options(policy);
        try (OpenedList list = Reading.open(input.file(), input.name(), options);
                EarlierList earlier = EarlierList.open(previous, options)) {
            return use.of(list, check.check(list, policy, earlier.list()));
        }
    }
}
