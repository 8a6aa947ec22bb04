package chokepoint.tally;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.tally.table.LineTable;
import chokepoint.trade.Line;
import chokepoint.trade.LineEnrichment;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Restriction;
import chokepoint.trade.values.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueDrawTest {

    private static final String SEED = "ab".repeat(32);

    private static LineTable table(List<Integer> rows) {
        LineTable table = new LineTable();
        rows.forEach(row -> table.add(line(row)));
        return table;
    }

    /** The first line is worth as much as the others together. */
    private static Line line(int row) {
        BigDecimal value = row == 1 ? BigDecimal.valueOf(999) : BigDecimal.ONE;
        Money money = row % 10 == 0 ? Money.UNKNOWN : Money.of(value, "EUR");
        Line line = Line.of(
                new LineId("a.csv", "", row),
                Values.builder().put(Field.PART, "P").build());
        return line.with(
                line.values(),
                new LineEnrichment(money, "", List.of(), false, "", List.of(), Restriction.NONE, Map.of()));
    }

    private static List<Integer> rows() {
        return new ArrayList<>(IntStream.rangeClosed(1, 1000).boxed().toList());
    }

    @Test
    void theSameSeedDrawsTheSameLinesInWhateverOrderTheyCome() {
        List<Integer> shuffled = rows();
        Collections.reverse(shuffled);
        DrawnLines draw =
                new ValueDraw(SEED, 59).offer(table(rows()), line -> true).result();
        assertThat(new ValueDraw(SEED, 59).offer(table(shuffled), line -> true).result())
                .isEqualTo(draw);
        assertThat(draw.drawn()).hasSize(59).doesNotHaveDuplicates();
        assertThat(draw.lines()).isEqualTo(900);
        assertThat(draw.withoutValue()).isEqualTo(100);
        assertThat(draw.value()).isEqualByComparingTo("1898");
    }

    @Test
    void halfOfTheValueIsDrawnFirstInHalfOfAllDraws() {
        LineTable table = table(rows());
        long first = IntStream.range(0, 400)
                .filter(seed -> new ValueDraw("seed " + seed, 1)
                                .offer(table, line -> true)
                                .result()
                                .drawn()
                                .get(0)
                                .line()
                                .row()
                        == 1)
                .count();
        assertThat(first).isBetween(180L, 240L);
    }

    @Test
    void everyLineIsDrawnAtSomeTime() {
        LineTable table = table(rows().subList(1, 40));
        Set<Integer> drawn = new HashSet<>();
        IntStream.range(0, 200)
                .forEach(seed -> new ValueDraw("seed " + seed, 5)
                        .offer(table, line -> true)
                        .result()
                        .drawn()
                        .forEach(line -> drawn.add(line.line().row())));
        assertThat(drawn).hasSize(35);
    }

    @Test
    void aLineThatMayNotBeDrawnIsNot() {
        DrawnLines draw = new ValueDraw(SEED, 2000)
                .offer(table(rows()), line -> line.row() > 500)
                .result();
        assertThat(draw.drawn()).hasSize(450).allMatch(line -> line.line().row() > 500);
    }
}
