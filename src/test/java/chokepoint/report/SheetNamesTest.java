package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.sheets.SheetNames;
import chokepoint.words.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

    @Test
    void aNameThatIsTakenGetsASuffixWhateverItsCapitals() {
        SheetNames names = SheetNames.beside(List.of("SUMMARY", "summary (chokepoint)"), Texts.ENGLISH);
        assertThat(names.all())
                .containsExactly("Summary (Chokepoint 2)", "Findings", "Exposures", "Names", "Sample", "Run record");
    }

    @Test
    void noNameIsLongerThanExcelAllows() {
        SheetNames names = SheetNames.beside(List.of("Run record", "Run record (Chokepoint)"), Texts.ENGLISH);
        assertThat(names.runRecord()).hasSizeLessThanOrEqualTo(31);
    }
}
