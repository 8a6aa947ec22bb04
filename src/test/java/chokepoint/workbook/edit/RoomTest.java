package chokepoint.workbook.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.xml.XmlEscapes;
import chokepoint.workbook.xml.XmlTree;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is beyond the room there is to mark a workbook names the bound, and passes if it is raised. */
class RoomTest {

    private static final TreeMap<Integer, String> ROWS = new TreeMap<>(Map.of(1, "", 2, "", 3, ""));

    private static List<CellRange> overlapping(int areas) {
        return Collections.nCopies(areas, new CellRange(1, 0, 3, 5));
    }

    @Test
    void mergesThatOverlapEndSomewhere() {
        assertThatThrownBy(
                        () -> MergedRegions.of(overlapping(40), ROWS, MarkingBounds.USUAL.with(Map.of("merges", 50L))))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("merged cells overlap", "50 rows", "--bound merges=NUMBER");
    }

    @Test
    void theyPassWhereThereIsRoom() throws IOException {
        assertThat(MergedRegions.of(overlapping(40), ROWS, MarkingBounds.USUAL.with(Map.of("merges", 120L)))
                        .areas())
                .hasSize(40);
    }

    private static byte[] nested(int elements) {
        StringBuilder xml = new StringBuilder();
        IntStream.range(0, elements).forEach(element -> xml.append("<a>"));
        IntStream.range(0, elements).forEach(element -> xml.append("</a>"));
        return XmlEscapes.bytes(xml.toString());
    }

    @Test
    void elementsInElementsEndSomewhere() throws IOException {
        MarkingBounds room = MarkingBounds.USUAL.with(Map.of("nesting", 30L));
        assertThat(XmlTree.parse(nested(30), room).name()).isEqualTo("a");
        assertThatThrownBy(() -> XmlTree.parse(nested(31), room))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("deeper than 30 elements", "--bound nesting=NUMBER");
    }
}
