package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.names.Printable;
import chokepoint.words.Texts;
import java.util.List;

/** One of the weightiest open findings, briefly. */
record TopFinding(String id, SeverityBadge mark, String message, String value) {

    private static final int MESSAGE = 190;

    static List<TopFinding> of(Audit audit, int most) {
        return ReportSentences.findings(audit).stream()
                .filter(Finding::open)
                .limit(most)
                .map(finding -> of(finding, audit.texts()))
                .toList();
    }

    private static TopFinding of(Finding finding, Texts texts) {
        return new TopFinding(
                finding.id(),
                SeverityBadge.of(finding.severity(), texts),
                Printable.clipped(finding.message(), MESSAGE),
                texts.spoken(finding.valueAtStake()));
    }
}
