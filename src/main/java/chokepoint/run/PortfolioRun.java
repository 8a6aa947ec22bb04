package chokepoint.run;

import chokepoint.check.Contribution;
import chokepoint.check.PortfolioCheck;
import chokepoint.check.PortfolioCheck.Listed;
import chokepoint.finding.OpenFindings;
import chokepoint.finding.Portfolio;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.Portfolio.Member;
import chokepoint.finding.UncheckedFile;
import chokepoint.finding.VerdictWords;
import chokepoint.policy.Policy;
import chokepoint.report.ReportFormat;
import chokepoint.report.text.PortfolioText;
import chokepoint.run.batch.BatchFolder;
import chokepoint.run.batch.ListOutcome;
import chokepoint.run.failure.DiskMessage;
import chokepoint.run.failure.IoMessage;
import chokepoint.run.output.OutputFiles;
import chokepoint.store.StoreException;
import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges the lists of a batch together, and writes what comes of it. */
final class PortfolioRun {

    private final PortfolioCheck check;
    private final OutputFiles outputs;
    private final Map<String, Policy> policyOf;
    private final List<UncheckedFile> passedOver;
    private List<Path> written = List.of();

    /**
     * A run.
     *
     * @param policyOf the policy of each list, by its name
     * @param passedOver files that lie beside the lists
     */
    PortfolioRun(
            PortfolioCheck check, OutputFiles outputs, Map<String, Policy> policyOf, List<UncheckedFile> passedOver) {
        this.passedOver = List.copyOf(passedOver);
        this.check = check;
        this.outputs = outputs;
        this.policyOf = policyOf;
    }

    /** Whatever goes wrong here leaves what was written of each list as it is. */
    RunResult write(List<ListOutcome> outcomes, BatchFolder folder, BatchRun.Telling telling) {
        PrintWriter diagnostics = telling.diagnostics();
        try {
            Portfolio portfolio = portfolio(outcomes, folder);
            for (ReportFormat format : ReportFormat.ofAllLists()) {
                format.write(portfolio, outputs.portfolio(format));
            }
            written = outputs.portfolio();
            if (telling.printsText()) {
                telling.standard().print(PortfolioText.render(portfolio));
            }
            return portfolio.groups().stream()
                            .map(group -> OpenFindings.of(group.audit().findings(), telling.earlier()))
                            .anyMatch(telling.failOn()::by)
                    ? RunResult.FINDINGS
                    : RunResult.CLEAR;
        } catch (StoreException e) {
            diagnostics.println(
                    "portfolio: " + e.getMessage() + "; run again with --resume, which checks that list again");
        } catch (IOException | RuntimeException e) {
            diagnostics.println("portfolio: it could not be written: " + because(e));
        } catch (OutOfMemoryError e) {
            diagnostics.println(String.format(
                            Locale.ROOT,
                            "portfolio: the memory of %d MiB does not suffice to add all lists up; start java with a",
                            Runtime.getRuntime().maxMemory() >> 20)
                    + " larger -Xmx, and --resume to check no list again");
        }
        return RunResult.INCOMPLETE;
    }

    /** What is there now; nothing before it is written. */
    List<Path> written() {
        return written;
    }

    private String because(Exception failure) {
        Optional<DiskMessage> disk = DiskMessage.of(failure, Optional.of(outputs.out()), true);
        if (disk.isPresent()) {
            return disk.get().sentence();
        }
        if (failure instanceof IOException trouble) {
            return IoMessage.of(trouble);
        }
        throw (RuntimeException) failure;
    }

    private Portfolio portfolio(List<ListOutcome> outcomes, BatchFolder folder) throws IOException {
        List<Member> members = new ArrayList<>();
        List<Listed> lists = new ArrayList<>();
        int unstated = 0;
        for (ListOutcome outcome : outcomes) {
            Path file = folder.contribution(outcome.name());
            if (outcome.checked()) {
                Contribution contribution = Contribution.read(file, outcome.name());
                members.add(member(outcome, contribution));
                unstated += statesNoCurrency(contribution) ? 1 : 0;
                lists.add(new Listed(policyOf.get(outcome.name()), () -> Contribution.read(file, outcome.name())));
            } else {
                members.add(declined(outcome));
            }
        }
        List<Group> groups = check.check(lists);
        Texts texts = Portfolio.texts(groups);
        List<String> notices = new ArrayList<>(twice(members, texts));
        if (unstated > 1) {
            notices.add(texts.count("report.portfolio.no currency", unstated));
        }
        return new Portfolio(ProgramVersion.text(), members, groups, passedOver, notices);
    }

    private static boolean statesNoCurrency(Contribution contribution) {
        Money value = contribution.holdings().coverage().value();
        return value.positive() && value.currency().isEmpty();
    }

    /** Files with the same bytes are one list: what it holds stands in every sum as often as there are files. */
    private static List<String> twice(List<Member> members, Texts texts) {
        Map<String, List<String>> byContent = members.stream()
                .filter(member -> !member.sha256().isEmpty())
                .collect(Collectors.groupingBy(
                        Member::sha256, LinkedHashMap::new, Collectors.mapping(Member::file, Collectors.toList())));
        return byContent.values().stream()
                .filter(files -> files.size() > 1)
                .map(files -> texts.text("report.portfolio.twice", "'" + String.join("', '", files) + "'"))
                .toList();
    }

    private Member member(ListOutcome outcome, Contribution contribution) {
        return new Member(
                outcome.name(),
                contribution.list().sha256(),
                "",
                outcome.lines(),
                contribution.holdings().coverage().value(),
                outcome.verdict(),
                new TreeMap<>(outcome.open().bySeverity()),
                contribution.outcomes(),
                contribution.findings(),
                outputs.below(outputs.file(outcome.name(), ReportFormat.WORKBOOK)),
                outputs.below(outputs.file(outcome.name(), ReportFormat.HTML)));
    }

    private Member declined(ListOutcome outcome) {
        String report = outputs.below(outputs.file(outcome.name(), ReportFormat.HTML));
        return new Member(
                outcome.name(),
                "",
                outcome.problem(),
                outcome.lines(),
                Money.UNKNOWN,
                VerdictWords.NOT_JUDGED,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                "",
                outcome.outputs().containsKey(report) ? report : "");
    }
}
