package chokepoint.tally.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    @Test
    void quartilesLieBetweenNeighbours() {
        Quartiles quartiles = of("1", "2", "4", "8");

        assertThat(quartiles.lower()).isEqualByComparingTo("1.75");
        assertThat(quartiles.median()).isEqualByComparingTo("3");
        assertThat(quartiles.upper()).isEqualByComparingTo("5");
        assertThat(quartiles.upperFence()).isEqualByComparingTo("9.875");
        assertThat(quartiles.lowerFence()).isEqualByComparingTo("-3.125");
    }

    @Test
    void oneNumberIsAllOfThem() {
        assertThat(of("7").upperFence()).isEqualByComparingTo("7");
    }

    private static Quartiles of(String... numbers) {
        return new Quartiles(Stream.of(numbers).map(BigDecimal::new).toList());
    }
}
