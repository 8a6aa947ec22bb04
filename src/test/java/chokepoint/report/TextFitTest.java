package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.sheets.TextFit;
import org.junit.jupiter.api.Test;

class TextFitTest {

    @Test
    void aTextThatFitsTakesOneLine() {
        assertThat(TextFit.lines("seventeen letters", 18)).isEqualTo(1);
    }

    @Test
    void linesBreakBetweenWords() {
        assertThat(TextFit.lines("Longteng Communications 55.45\u00A0%", 18)).isEqualTo(3);
    }

    @Test
    void aWordLongerThanALineIsBroken() {
        assertThat(TextFit.lines("a".repeat(40), 18)).isEqualTo(3);
    }

    @Test
    void writtenLineBreaksCount() {
        assertThat(TextFit.lines("one\ntwo", 18)).isEqualTo(2);
    }
}
