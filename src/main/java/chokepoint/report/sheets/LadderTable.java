package chokepoint.report.sheets;

import chokepoint.finding.Finding;
import chokepoint.finding.Severity;
import chokepoint.report.wording.Ladder;
import chokepoint.report.wording.SeverityMark;
import chokepoint.report.wording.ShareInterval;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Scope;
import chokepoint.words.Texts;
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
        Texts texts = made.audit().texts();
        sheet.heading(texts.text("summary.ladder"));
        List<AddedCell> header = new ArrayList<>(
                List.of(AddedCell.head(texts.text("report.segment")), AddedCell.head(texts.text("report.period"))));
        ladder.scopes().forEach(scope -> header.add(AddedCell.head(capitalised(texts.spoken(scope)))));
        header.add(AddedCell.head(texts.text("summary.first finding")));
        sheet.row(header);
        ladder.steps().stream().limit(STEPS_SHOWN).forEach(step -> sheet.row(step(step, ladder.scopes(), made)));
        sheet.more(ladder.steps().size() - STEPS_SHOWN, made.names().exposures(), texts);
    }

    private static List<AddedCell> step(Ladder.Step step, List<Scope> scopes, AddedSheets made) {
        List<AddedCell> cells = new ArrayList<>();
        Texts texts = made.audit().texts();
        cells.add(AddedCell.wrapped(texts.path(step.segment())));
        cells.add(AddedCell.text(texts.period(step.period())));
        scopes.forEach(scope -> cells.add(rung(step, scope, texts)));
        cells.add(step.flips()
                .map(scope -> flip(step, scope, made))
                .orElse(AddedCell.text(texts.text("summary.no finding"), Look.MUTED)));
        return cells;
    }

    private static AddedCell rung(Ladder.Step step, Scope scope, Texts texts) {
        Exposure largest = step.largest().get(scope);
        if (largest == null) {
            return AddedCell.text(texts.text("summary.not known"), Look.MUTED);
        }
        String share = ShareInterval.of(largest.low(), largest.high(), texts).replace(' ', UNBROKEN);
        String text = largest.holder() + " " + share;
        Finding finding = step.findings().get(scope);
        if (finding == null) {
            return AddedCell.wrapped(text);
        }
        Severity severity = finding.severity();
        return AddedCell.text(SeverityMark.of(severity).shape() + " " + text, Look.of(severity));
    }

    private static AddedCell flip(Ladder.Step step, Scope scope, AddedSheets made) {
        Finding finding = step.findings().get(scope);
        return AddedCell.link(
                finding.id() + ", " + made.audit().texts().spoken(scope),
                made.findingRow(made.audit().findings().indexOf(finding)));
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
