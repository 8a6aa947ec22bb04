package chokepoint.trade.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineSetTest {

    private static final LineId SECOND = new LineId("a.xlsx", "PO", 2);
    private static final LineId THIRD = new LineId("a.xlsx", "PO", 3);
    private static final LineId OTHER_SHEET = new LineId("a.xlsx", "Notes", 2);
    private static final LineId OTHER_FILE = new LineId("b.csv", "", 2);

    @Test
    void setsOfTheSameLinesAreEqualHoweverTheyCameAbout() {
        LineSet one = LineSet.of(List.of(OTHER_FILE, THIRD, SECOND, OTHER_SHEET, THIRD));
        LineSet other = LineSet.of(SECOND)
                .union(LineSet.of(List.of(OTHER_SHEET, THIRD)))
                .union(LineSet.of(OTHER_FILE));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void linesComeInOrderOfFileSheetAndRow() {
        assertThat(LineSet.of(List.of(OTHER_FILE, THIRD, SECOND, OTHER_SHEET)).stream())
                .containsExactly(OTHER_SHEET, SECOND, THIRD, OTHER_FILE);
    }

    @Test
    void sameLineTwiceCountsOnce() {
        assertThat(LineSet.builder().add(SECOND).add(SECOND).build().size()).isEqualTo(1);
    }

    @Test
    void buildersMergeAndBuildAgain() {
        LineSet.Builder builder = LineSet.builder().add(THIRD);
        LineSet before = builder.build();
        builder.addAll(LineSet.builder().add(SECOND).add(OTHER_FILE));

        assertThat(before).isEqualTo(LineSet.of(THIRD));
        assertThat(builder.build()).isEqualTo(LineSet.of(List.of(SECOND, THIRD, OTHER_FILE)));
    }
}
