package chokepoint.report.html;

import chokepoint.finding.Severity;
import chokepoint.report.told.Sign;
import chokepoint.words.Texts;
import java.util.Locale;

/**
 * A severity as it shows: shape, word and tint.
 *
 * @param look names the tint
 */
record Mark(String shape, String word, String look) {

    static Mark of(Severity severity, Texts texts) {
        return new Mark(
                Sign.of(severity).shape(),
                texts.spoken(severity),
                severity.name().toLowerCase(Locale.ROOT));
    }
}
