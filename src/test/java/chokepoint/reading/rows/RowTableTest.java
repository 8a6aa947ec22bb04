package chokepoint.reading.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers of rows, found by what stands in them. */
class RowTableTest {

    @Test
    void theTableGrowsAndKeepsTheFirstRowOfEach() {
        RowTable table = new RowTable(3_000);
        for (int row = 1; row <= 3_000; row++) {
            assertThat(table.put(row * 31L, row)).isEqualTo(row);
        }

        assertThat(table.put(31L * 17, 9_999)).isEqualTo(17);
        assertThat(table.put(-5, 9_999)).isEqualTo(9_999);
        assertThat(table.put(-5, 10_000)).isEqualTo(10_000);
        assertThat(table.full()).isTrue();
    }
}
