package chokepoint.cli;

import chokepoint.check.Check;
import chokepoint.check.CheckSettings;
import chokepoint.cli.options.ListOptions;
import chokepoint.cli.options.RuleOptions;
import chokepoint.finding.Audit;
import chokepoint.finding.PolicyTrial;
import chokepoint.policy.Policy;
import chokepoint.policy.RulesInUse;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.report.CheckedWorkbook;
import chokepoint.report.json.PolicyTrialJson;
import chokepoint.report.text.PolicyTrialText;
import chokepoint.rulebook.Rulebook;
import chokepoint.run.PolicySettings;
import chokepoint.run.ProgramVersion;
import chokepoint.run.RuleSettings;
import chokepoint.run.failure.UsageException;
import chokepoint.run.input.IgnorePatterns;
import chokepoint.run.input.InputFiles;
import chokepoint.run.input.InputFiles.Input;
import chokepoint.run.output.UnjudgedList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint policy try}: what a new policy finds on past lists that the old one does not, and the other way round. */
@Command(
        name = "try",
        description = {
            "Checks lists under an old and a new policy, and tells which findings are gained, lost and changed, list by"
                    + " list and rule by rule. Writes no files."
        },
        footer = {
            "",
            "Exit: 0 no difference, 1 differences, 2 arguments, a policy or rules wrong, 3 a list could not be judged."
        },
        mixinStandardHelpOptions = true)
final class PolicyTryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The policy that holds.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The policy to try.")
    private Path now = Path.of("");

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "LISTS",
            description = "Lists, folders of lists, or patterns in quotes.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--home",
            paramLabel = "CC",
            description = "Home countries, for both policies; for example EE, or EU,NO.")
    private Optional<String> home = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day whose limits hold, for both policies.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--json", description = "Prints JSON instead of text.")
    private boolean json;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ListOptions lists = new ListOptions();

    @Override
    public Integer call() throws Exception {
        RuleSettings asked = rules.settings();
        asked.refuseBelow(InputFiles.folders(paths));
        Rulebook rulebook = asked.load();
        RulesInUse inUse = asked.inUse(rulebook);
        Policy first = policy(old, inUse);
        Policy second = policy(now, inUse).withLanguage(first.language());
        List<Input> inputs = new InputFiles(
                        Path.of("checked"), CheckedWorkbook::isChecked, IgnorePatterns.NONE, Set.of())
                .find(paths)
                .some(paths);
        Check check = new Check(
                rulebook,
                new CheckSettings(
                        ProgramVersion.text(), Runtime.getRuntime().availableProcessors(), List.of(), List.of()));
        Set<String> columns = new TreeSet<>(first.columns());
        columns.addAll(second.columns());
        ReadingOptions options =
                lists.settings().reading(first, rulebook.lists()).withKeepColumns(columns);
        List<PolicyTrial> trials = new ArrayList<>();
        inputs.forEach(input -> trial(check, input, options, first, second).ifPresent(trials::add));
        tell(trials);
        if (trials.size() < inputs.size()) {
            return ExitCode.UNREADABLE.code();
        }
        return (trials.stream().allMatch(PolicyTrial::same) ? ExitCode.CLEAR : ExitCode.FINDINGS).code();
    }

    private Policy policy(Path file, RulesInUse inUse) {
        Policy read = PolicyFile.read(file, inUse);
        Policy dated = asOf.map(day -> read.withAsOf(PolicySettings.day(day))).orElse(read);
        Policy atHome = home.map(written -> dated.withHome(PolicySettings.home(written)))
                .orElse(dated);
        if (atHome.home().isEmpty()) {
            throw new UsageException(file + ": no home country is known: add --home CC, or a line 'home: CC' to it");
        }
        return atHome;
    }

    /** Empty, with the reason told, if the list cannot be read, or nothing on it judged under one of the two. */
    private Optional<PolicyTrial> trial(Check check, Input input, ReadingOptions options, Policy first, Policy second) {
        try (OpenedList list = Reading.open(input.file(), input.name(), options)) {
            Audit was = check.check(list, first, Optional.empty());
            Audit is = check.check(list, second, Optional.empty());
            for (Audit audit : List.of(was, is)) {
                if (!audit.judged()) {
                    UnjudgedList unjudged = UnjudgedList.of(audit, list.profile(), check);
                    spec.commandLine().getErr().println(unjudged.because());
                    return Optional.empty();
                }
            }
            return Optional.of(PolicyTrial.of(old.toString(), was, now.toString(), is));
        } catch (IOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Optional.empty();
        }
    }

    private void tell(List<PolicyTrial> trials) throws IOException {
        if (json) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PolicyTrialJson.write(old.toString(), now.toString(), trials, bytes);
            spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
        } else {
            spec.commandLine().getOut().print(PolicyTrialText.render(old.toString(), now.toString(), trials));
        }
        spec.commandLine().getOut().flush();
    }
}
