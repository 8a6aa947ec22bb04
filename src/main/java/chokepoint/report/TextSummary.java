package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.Kind;
import chokepoint.finding.Outcome;
import chokepoint.finding.SheetRead;
import chokepoint.report.told.Firing;
import chokepoint.report.told.Interval;
import chokepoint.report.told.Ladder;
import chokepoint.report.told.LimitsInForce;
import chokepoint.report.told.Unjudged;
import chokepoint.report.told.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a check says of one list, for a terminal of 80 to 100 columns. */
public final class TextSummary {

    private static final int FINDINGS_SHOWN = 15;
    private static final int UNJUDGED_SHOWN = 12;
    private static final int STEPS_SHOWN = 8;
    private static final int NOTICES_SHOWN = 8;
    private static final int LABEL = 10;

    private static final Comparator<Finding> CASES_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.kind() != Kind.CASE)
            .thenComparing(Finding::severity, Comparator.reverseOrder());

    private final Audit audit;
    private final TextBlock text;

    private TextSummary(Audit audit, TextBlock text) {
        this.audit = audit;
        this.text = text;
    }

    /** The summary, each line ended by a line feed. */
    public static String render(Audit audit, boolean colour) {
        TextSummary summary = new TextSummary(audit, new TextBlock(colour));
        summary.head();
        summary.findings();
        summary.firing();
        summary.decided();
        summary.unjudged();
        summary.exposures();
        return summary.text.toString();
    }

    private void head() {
        text.title(audit.list().file());
        text.labelled("verdict", LABEL, Verdict.of(audit));
        audit.list().sheets().forEach(sheet -> text.labelled("read", LABEL, read(sheet)));
        if (audit.list().sheets().isEmpty()) {
            text.labelled("read", LABEL, "no sheet with a list");
        }
        List<String> notices = Stream.concat(audit.notices().stream(), audit.list().notices().stream())
                .toList();
        notices.stream().limit(NOTICES_SHOWN).forEach(notice -> text.labelled("notice", LABEL, notice));
        text.more(notices.size() - NOTICES_SHOWN);
    }

    private static String read(SheetRead sheet) {
        String columns = sheet.columns().stream()
                .map(column -> column.field().label() + " " + column.column())
                .collect(Collectors.joining(", "));
        String where = sheet.name().isEmpty() ? "" : "sheet '" + sheet.name() + "', ";
        String header = sheet.headerRow() == 0 ? "no header" : "header in row " + sheet.headerRow();
        String problems = sheet.problems() == 0 ? "" : ", " + Verdict.count(sheet.problems(), "reading problem");
        return where + header + ", " + Verdict.count(sheet.lines(), "line") + problems + ": "
                + (columns.isEmpty() ? "no column mapped" : columns);
    }

    private void findings() {
        List<Finding> findings = audit.findings().stream()
                .filter(Finding::open)
                .sorted(CASES_FIRST)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        text.heading("Findings");
        findings.stream().limit(FINDINGS_SHOWN).forEach(this::finding);
        text.more(findings.size() - FINDINGS_SHOWN);
        text.muted(Verdict.CAVEAT);
    }

    private void finding(Finding finding) {
        String value = finding.valueAtStake().known() ? "   " + finding.valueAtStake() + " at stake" : "";
        text.finding(finding.severity(), "%s  %s  %s%s".formatted(finding.id(), finding.kind(), finding.rule(), value));
        text.under(finding.message());
        if (!finding.whatIf().isEmpty()) {
            text.under(finding.whatIf());
        }
        if (!finding.cells().isEmpty()) {
            text.underMuted(Cells.told(finding.cells()));
        }
        if (!finding.disposition().note().isEmpty()) {
            text.under(finding.disposition().note());
        }
    }

    private void firing() {
        List<String> often = Firing.often(audit);
        String never = Firing.never(audit);
        if (often.isEmpty() && never.isEmpty()) {
            return;
        }
        text.heading("How often rules fire");
        often.forEach(rule -> text.labelled("often", LABEL, rule));
        if (!never.isEmpty()) {
            text.labelled("never", LABEL, never);
        }
    }

    /** What auditors decided stays in sight. */
    private void decided() {
        List<Finding> decided =
                audit.findings().stream().filter(finding -> !finding.open()).toList();
        if (decided.isEmpty()) {
            return;
        }
        text.heading("Decided by auditors");
        decided.stream().limit(FINDINGS_SHOWN).forEach(finding -> text.labelled(finding.id(), LABEL, decided(finding)));
        text.more(decided.size() - FINDINGS_SHOWN);
    }

    private static String decided(Finding finding) {
        Disposition disposition = finding.disposition();
        String by = disposition.reviewer().isEmpty() ? "" : " by " + disposition.reviewer();
        String until = disposition.until().known() ? " until " + disposition.until() : "";
        String reason = disposition.reason().isEmpty() ? "" : " (" + disposition.reason() + ")";
        return disposition.state() + by + until + reason + ": " + finding.rule() + " " + finding.message();
    }

    private void unjudged() {
        List<Unjudged> unjudged = Unjudged.of(audit);
        part("Undecided", unjudged, Outcome.UNDECIDED);
        part("Not evaluable", unjudged.stream().filter(Unjudged::ofTheWholeRule).toList(), Outcome.NOT_EVALUABLE);
        smallSegments(unjudged);
    }

    /** Rules that judge other segments are not listed again for each segment too small for them. */
    private void smallSegments(List<Unjudged> unjudged) {
        long segments = unjudged.stream()
                .filter(item -> item.outcome() == Outcome.NOT_EVALUABLE && !item.ofTheWholeRule())
                .map(item -> item.segment() + item.period())
                .distinct()
                .count();
        if (segments > 0) {
            text.muted(
                    "%s could not be judged by some rule: too small, or no limit is set; the sheet Summary says which"
                            .formatted(Verdict.count((int) segments, "segment")));
        }
    }

    private void part(String heading, List<Unjudged> unjudged, Outcome outcome) {
        List<Unjudged> part =
                unjudged.stream().filter(item -> item.outcome() == outcome).toList();
        if (part.isEmpty()) {
            return;
        }
        text.heading(heading);
        part.stream().limit(UNJUDGED_SHOWN).forEach(item -> text.labelled(item.rule(), LABEL, told(item)));
        text.more(part.size() - UNJUDGED_SHOWN);
    }

    private static String told(Unjudged item) {
        String place = item.segment().isEmpty() ? item.title() : item.segment() + ", " + item.period();
        String reason = item.reason().isEmpty() ? "" : ": " + item.reason();
        String deciding = item.deciding().isEmpty() ? "" : " (would be decided by " + Cells.told(item.deciding()) + ")";
        return place + reason + deciding;
    }

    private void exposures() {
        Ladder ladder = Ladder.of(audit);
        if (ladder.steps().isEmpty()) {
            return;
        }
        LimitsInForce limits = LimitsInForce.of(audit);
        text.heading("Largest holders, from paper to source");
        ladder.steps().stream().limit(STEPS_SHOWN).forEach(step -> step(step, limits));
        text.more(ladder.steps().size() - STEPS_SHOWN);
    }

    private void step(Ladder.Step step, LimitsInForce limits) {
        text.plain(step.segment().path() + ", " + step.period());
        step.largest()
                .forEach((scope, exposure) -> text.row(
                        scope.toString(),
                        exposure.holder(),
                        Interval.of(exposure.low(), exposure.high()),
                        limits.share(step.segment(), step.period(), scope)
                                .map(limit -> "limit " + limit)
                                .orElse(""),
                        step.findings().containsKey(scope)
                                ? step.findings().get(scope).id()
                                : ""));
    }
}
