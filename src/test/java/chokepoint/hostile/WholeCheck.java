package chokepoint.hostile;

import chokepoint.check.Check;
import chokepoint.check.CheckSettings;
import chokepoint.finding.Audit;
import chokepoint.finding.Decision;
import chokepoint.policy.Policy;
import chokepoint.policy.RulesInUse;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.report.ReportFormat;
import chokepoint.report.ReportedList;
import chokepoint.report.json.FindingsJson;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.run.output.ListOutputs;
import chokepoint.trade.values.Country;
import chokepoint.workbook.MarkingBounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is done with one list: read, checked, and its outputs written. */
record WholeCheck(Path list, Policy policy, ReadingOptions options, List<Decision> decisions) implements Growth.Work {

    private static final Rulebook RULES = rules();

    private static Rulebook rules() {
        try {
            return Rulebook.load(true, List.of(), Set.of());
        } catch (IOException | RulebookException e) {
            throw new IllegalStateException(e);
        }
    }

    static RulesInUse rulesInUse() {
        return new RulesInUse(
                RULES.cards().stream().collect(Collectors.toMap(RuleCard::id, RuleCard::limits)),
                Set.of("CON-005"),
                Set.of(),
                RULES.lists().days(),
                Set.of());
    }

    /** With Estonia as home, and nothing else said. */
    static WholeCheck of(Path list) {
        return of(list, PolicyFile.forHome(Set.of(Country.of("EE"))));
    }

    static WholeCheck of(Path list, Policy policy) {
        return new WholeCheck(list, policy, ReadingOptions.DEFAULT.withKeepColumns(policy.columns()), List.of());
    }

    @Override
    public void run() throws IOException {
        Check check = new Check(RULES, new CheckSettings("test", 1, decisions, List.of()));
        String name = list.getFileName().toString();
        try (OpenedList opened = Reading.open(list, name, options)) {
            write(opened, check.check(opened, policy, Optional.empty()));
        }
    }

    private void write(OpenedList opened, Audit audit) throws IOException {
        Path out = Files.createDirectories(list.resolveSibling("out"));
        Path workbook = out.resolve("checked.xlsx");
        FindingsJson.write(audit, out.resolve("findings.json"));
        if (!audit.judged()) {
            throw new IllegalStateException(list + " is none that can be judged, so that nothing is measured");
        }
        ReportedList reported = ListOutputs.reported(opened, MarkingBounds.USUAL, workbook);
        ReportFormat.WORKBOOK.write(audit, reported, workbook);
        ReportFormat.HTML.write(audit, reported, out.resolve("report.html"));
        ReportFormat.MEMO.write(audit, reported, out.resolve("memo.html"));
    }
}
