package chokepoint.report;

import chokepoint.finding.Finding;
import chokepoint.finding.Severity;
import chokepoint.report.told.Interval;
import chokepoint.report.told.Ladder;
import chokepoint.report.told.Sign;
import chokepoint.trade.Exposure;
import chokepoint.trade.Scope;
import java.util.ArrayList;
import java.util.List;

/** The table that shows, segment by segment, who carries most at each rung from paper to source. */
final class LadderTable {

    private static final int STEPS_SHOWN = 60;
    private static final char UNBROKEN = '\u00A0';

    private LadderTable() {}

    static void add(AddedSheet.Builder sheet, AddedSheets made) {
        Ladder ladder = Ladder.of(made.audit());
        if (ladder.steps().isEmpty()) {
            return;
        }
        sheet.heading("From paper to source: who carries most of each segment");
        List<AddedCell> header = new ArrayList<>(List.of(AddedCell.head("Segment"), AddedCell.head("Period")));
        ladder.scopes().forEach(scope -> header.add(AddedCell.head(capitalised(scope.toString()))));
        header.add(AddedCell.head("First finding at"));
        sheet.row(header);
        ladder.steps().stream().limit(STEPS_SHOWN).forEach(step -> sheet.row(step(step, ladder.scopes(), made)));
        sheet.more(ladder.steps().size() - STEPS_SHOWN, made.names().exposures());
    }

    private static List<AddedCell> step(Ladder.Step step, List<Scope> scopes, AddedSheets made) {
        List<AddedCell> cells = new ArrayList<>();
        cells.add(AddedCell.wrapped(step.segment().path()));
        cells.add(AddedCell.text(step.period()));
        scopes.forEach(scope -> cells.add(rung(step, scope)));
        cells.add(step.flips().map(scope -> flip(step, scope, made)).orElse(AddedCell.text("none", Look.MUTED)));
        return cells;
    }

    private static AddedCell rung(Ladder.Step step, Scope scope) {
        Exposure largest = step.largest().get(scope);
        if (largest == null) {
            return AddedCell.text("not known", Look.MUTED);
        }
        String share = Interval.of(largest.low(), largest.high()).replace(' ', UNBROKEN);
        String text = largest.holder() + " " + share;
        Finding finding = step.findings().get(scope);
        if (finding == null) {
            return AddedCell.wrapped(text);
        }
        Severity severity = finding.severity();
        return AddedCell.text(Sign.of(severity).shape() + " " + text, Look.of(severity));
    }

    private static AddedCell flip(Ladder.Step step, Scope scope, AddedSheets made) {
        Finding finding = step.findings().get(scope);
        return AddedCell.link(
                finding.id() + ", " + scope,
                made.findingRow(made.audit().findings().indexOf(finding)));
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
