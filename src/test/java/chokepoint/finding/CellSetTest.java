package chokepoint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.control.RowRanges;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellSetTest {

    private static final String FILE = "acquisti.xlsx";

    private static ListCell cell(String sheet, int row, String column) {
        return new ListCell(FILE, sheet, row, column);
    }

    @Test
    void cellsStandByPlaceEachOnce() {
        List<ListCell> sorted = List.of(
                cell("Ordini", 2, "B"),
                cell("Ordini", 2, "AA"),
                cell("Ordini", 9, "B"),
                cell("Ordini", 10, "C"),
                cell("Ricambi", 1, ""));
        for (int seed = 0; seed < 20; seed++) {
            List<ListCell> shuffled = new ArrayList<>(sorted);
            shuffled.addAll(sorted);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(CellSet.of(shuffled)).isEqualTo(sorted);
        }
    }

    @Test
    void rowsThatFollowEachOtherAreOneRange() {
        CellSet.Builder cells = new CellSet.Builder();
        IntStream.of(7, 5, 6, 9).forEach(row -> cells.add(FILE, "Ordini", row, List.of("D", "B")));
        cells.add(FILE, "Ordini", 8, List.of("C"));
        cells.add(FILE, "Ordini", 8, List.of("B"));
        CellSet set = cells.build();
        assertThat(set.rowsBySheet(10)).containsOnlyKeys("Ordini");
        assertThat(set.rowsBySheet(10).get("Ordini").text()).isEqualTo("5-9");
        assertThat(set.ofFirstRows(4)).isEqualTo(set.subList(0, 8));
        assertThat(set.ofFirstRows(99)).isEqualTo(set);
    }

    @Test
    void rangesBeyondThoseNamedAreCounted() {
        CellSet.Builder cells = new CellSet.Builder();
        IntStream.rangeClosed(1, 100).forEach(i -> cells.add(FILE, "Ordini", i * 2, List.of("B")));
        RowRanges rows = cells.build().rowsBySheet(3).get("Ordini");
        assertThat(rows.text()).isEqualTo("2,4,6,…");
        assertThat(rows.count()).isEqualTo(100);
    }

    @Test
    void aLineWithSeveralCellsIsOneLine() {
        CellSet cells = CellSet.of(List.of(cell("Ordini", 4, "B"), cell("Ordini", 4, "C"), cell("Ordini", 5, "B")));
        assertThat(cells.lines().map(line -> line.row())).containsExactly(4, 5);
    }

    @Test
    void sheetsOfSeveralFilesAreNamedWithThem() {
        CellSet.Builder cells = new CellSet.Builder();
        cells.add("a.csv", "", 3, List.of("B"));
        cells.add(FILE, "Ordini", 4, List.of("C"));
        assertThat(cells.build().rowsBySheet(9)).containsOnlyKeys("a.csv", FILE + "/Ordini");
    }

    @Test
    void noCellsAreNone() {
        assertThat(CellSet.of(List.of())).isEmpty();
        assertThat(CellSet.EMPTY.rowsBySheet(1)).isEmpty();
        assertThat(CellSet.EMPTY.ofFirstRows(1)).isEmpty();
    }
}
