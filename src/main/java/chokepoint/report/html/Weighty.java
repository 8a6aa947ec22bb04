package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.names.Printable;
import chokepoint.words.Texts;
import java.util.List;

/** One of the weightiest open findings, briefly. */
record Weighty(String id, Mark mark, String message, String value) {

    private static final int MESSAGE = 190;

    static List<Weighty> of(Audit audit, int most) {
        return Told.findings(audit).stream()
                .filter(Finding::open)
                .limit(most)
                .map(finding -> of(finding, audit.texts()))
                .toList();
    }

    private static Weighty of(Finding finding, Texts texts) {
        return new Weighty(
                finding.id(),
                Mark.of(finding.severity(), texts),
                Printable.clipped(finding.message(), MESSAGE),
                texts.spoken(finding.valueAtStake()));
    }
}
