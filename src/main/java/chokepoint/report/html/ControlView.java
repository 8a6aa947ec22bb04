package chokepoint.report.html;

import chokepoint.finding.control.ControlTotals;
import chokepoint.names.Printable;
import chokepoint.report.wording.ControlDetail;
import chokepoint.report.wording.ControlText;
import chokepoint.words.Texts;
import java.util.List;

/**
 * The control totals on a page.
 *
 * @param addsUp whether nothing is wrong
 * @param sentences one if all adds up and nothing is to be explained
 * @param details the rows behind them, to unfold
 */
record ControlView(boolean addsUp, List<String> sentences, List<ControlDetail> details, String rest) {

    private static final int SENTENCES = 8;
    private static final int DETAILS = 40;
    private static final int LONG = 400;

    static ControlView of(ControlTotals control, Texts texts) {
        return of(control, texts, SENTENCES);
    }

    /** @param most sentences; what is left is only counted */
    static ControlView of(ControlTotals control, Texts texts, int most) {
        List<String> all = ControlText.sentences(control, texts);
        List<ControlDetail> details = ControlDetail.of(control, texts).toList();
        int more = Math.max(0, all.size() - most) + Math.max(0, details.size() - DETAILS);
        return new ControlView(
                control.addsUp(),
                all.stream()
                        .limit(most)
                        .map(text -> Printable.clipped(text, LONG))
                        .toList(),
                details.stream().limit(DETAILS).toList(),
                more > 0 ? texts.count("html.more.workbook", more) : "");
    }
}
