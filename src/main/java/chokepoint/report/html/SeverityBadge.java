package chokepoint.report.html;

import chokepoint.finding.Severity;
import chokepoint.report.wording.SeverityMark;
import chokepoint.words.Texts;
import java.util.Locale;

/**
 * A severity as it shows: shape, word and tint.
 *
 * @param look names the tint
 */
record SeverityBadge(String shape, String word, String look) {

    static SeverityBadge of(Severity severity, Texts texts) {
        return new SeverityBadge(
                SeverityMark.of(severity).shape(),
                texts.spoken(severity),
                severity.name().toLowerCase(Locale.ROOT));
    }
}
