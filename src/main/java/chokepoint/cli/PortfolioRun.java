package chokepoint.cli;

import chokepoint.check.Contribution;
import chokepoint.check.PortfolioCheck;
import chokepoint.check.PortfolioCheck.Listed;
import chokepoint.cli.batch.BatchFolder;
import chokepoint.cli.batch.ListOutcome;
import chokepoint.finding.Portfolio;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.Portfolio.Member;
import chokepoint.policy.Policy;
import chokepoint.report.HtmlPages;
import chokepoint.report.PortfolioWorkbook;
import chokepoint.report.json.PortfolioJson;
import chokepoint.report.text.PortfolioText;
import chokepoint.store.StoreException;
import chokepoint.trade.Money;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Judges the lists of a batch together, and writes what comes of it. */
final class PortfolioRun {

    private final PortfolioCheck check;
    private final OutputFiles outputs;
    private final Map<String, Policy> policyOf;
    private List<Path> written = List.of();

    /**
     * A run.
     *
     * @param policyOf the policy of each list, by its name
     */
    PortfolioRun(PortfolioCheck check, OutputFiles outputs, Map<String, Policy> policyOf) {
        this.check = check;
        this.outputs = outputs;
        this.policyOf = policyOf;
    }

    /** Whatever goes wrong here leaves what was written of each list as it is. */
    ExitCode write(List<ListOutcome> outcomes, BatchFolder folder, CheckRun.Telling telling) {
        PrintWriter diagnostics = telling.diagnostics();
        try {
            Portfolio portfolio = portfolio(outcomes, folder);
            PortfolioJson.write(portfolio, outputs.portfolio("json"));
            PortfolioWorkbook.write(portfolio, outputs.portfolio("xlsx"));
            HtmlPages.writePortfolio(portfolio, name -> outputs.below(outputs.report(name)), outputs.portfolio("html"));
            written = outputs.portfolio();
            if (telling.formats().printsText()) {
                telling.standard().print(PortfolioText.render(portfolio));
            }
            return portfolio.groups().stream().anyMatch(group -> group.audit().fails(telling.failOn()))
                    ? ExitCode.FINDINGS
                    : ExitCode.CLEAR;
        } catch (StoreException e) {
            diagnostics.println(
                    "portfolio: " + e.getMessage() + "; run again with --resume, which checks that list again");
        } catch (IOException e) {
            diagnostics.println("portfolio: it could not be written: " + Disk.trouble(e, outputs.out()));
        } catch (OutOfMemoryError e) {
            diagnostics.println(String.format(
                            Locale.ROOT,
                            "portfolio: the memory of %d MiB does not suffice to add all lists up; start java with a",
                            Runtime.getRuntime().maxMemory() >> 20)
                    + " larger -Xmx, and --resume to check no list again");
        }
        return ExitCode.UNREADABLE;
    }

    /** What is there now; nothing before it is written. */
    List<Path> written() {
        return written;
    }

    private Portfolio portfolio(List<ListOutcome> outcomes, BatchFolder folder) throws IOException {
        List<Member> members = new ArrayList<>();
        List<Listed> lists = new ArrayList<>();
        for (ListOutcome outcome : outcomes) {
            Path file = folder.contribution(outcome.name());
            if (outcome.checked()) {
                members.add(member(outcome, Contribution.read(file, outcome.name())));
                lists.add(new Listed(policyOf.get(outcome.name()), () -> Contribution.read(file, outcome.name())));
            } else {
                members.add(declined(outcome));
            }
        }
        List<Group> groups = check.check(lists);
        return new Portfolio(Version.text(), members, groups);
    }

    private Member member(ListOutcome outcome, Contribution contribution) {
        return new Member(
                outcome.name(),
                contribution.list().sha256(),
                "",
                outcome.lines(),
                contribution.holdings().coverage().value(),
                new TreeMap<>(outcome.open()),
                contribution.outcomes(),
                contribution.findings(),
                outputs.below(outputs.workbook(outcome.name())));
    }

    private static Member declined(ListOutcome outcome) {
        return new Member(
                outcome.name(),
                "",
                outcome.problem(),
                outcome.lines(),
                Money.UNKNOWN,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                "");
    }
}
