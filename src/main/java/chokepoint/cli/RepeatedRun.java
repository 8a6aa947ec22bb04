package chokepoint.cli;

import chokepoint.check.Check;
import chokepoint.check.CheckSettings;
import chokepoint.cli.InputFiles.Input;
import chokepoint.finding.Audit;
import chokepoint.finding.Audit.Seal;
import chokepoint.finding.RunPart;
import chokepoint.finding.RunRecord;
import chokepoint.policy.Policy;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A check of one list as its record tells it, made again with the rules, the policy and the other files that a caller gives. */
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

    private final RunRecord record;
    private final Policy policy;
    private final Check check;

    private RepeatedRun(RunRecord record, GivenFiles given) throws IOException {
        this.record = record;
        CommandLine command = new CommandLine(this).setExpandAtFiles(false);
        AskedAgain asked = AskedAgain.of(command.getCommandSpec(), record, given);
        UnnamedParts.refuse(record, asked);
        try {
            command.parseArgs(asked.arguments().toArray(String[]::new));
        } catch (ParameterException e) {
            throw new UsageException("the run cannot be asked for again: " + e.getMessage());
        }
        Rulebook rulebook = rules.load();
        policies.check(rulebook, rules.inUse(rulebook));
        Policy found = policies.policyGiven();
        this.policy = record.first(RunPart.POLICY)
                .map(seal -> found.withPath(seal.name()))
                .orElse(found);
        this.check = new Check(
                rulebook,
                new CheckSettings(Version.text(), 1, dispositions.read(rulebook.spoken()), asked.asked(), mask.key()));
    }

    /**
     * The run of a record.
     *
     * @throws UsageException if it rests on what was not given, or was asked for in a way that this version has not
     */
    static RepeatedRun of(RunRecord record, GivenFiles given) throws IOException {
        return new RepeatedRun(record, given);
    }

    /** What the record says of all that goes in and is not so now, a sentence each. */
    List<String> differences(String sha256OfList) {
        Seal was = record.first(RunPart.INPUT).orElseThrow();
        Seal list = new Seal(RunPart.INPUT, was.name(), sha256OfList, was.note());
        return record.differences(RunRecord.of(Version.text(), list, check.seals(policy)));
    }

    /** What goes by the list and its audit. */
    @FunctionalInterface
    interface Use<T> {
        T of(OpenedList list, Audit audit) throws IOException, UnreadableList;
    }

    /** Checks the list under the name that the record has for it. */
    <T> T check(Path file, Use<T> use) throws IOException, UnreadableList {
        String name = record.first(RunPart.INPUT).map(Seal::name).orElseThrow();
        Input input = new Input(file, file.toAbsolutePath().getParent(), name);
        ReadingOptions options = lists.options(policy);
        try (OpenedList list = Reading.open(input.file(), input.name(), options);
                EarlierList earlier = EarlierList.open(previous, options)) {
            return use.of(list, check.check(list, policy, earlier.list()));
        }
    }
}
