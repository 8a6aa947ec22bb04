package chokepoint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.header.Weight;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingBenchmarkTest {

    @Test
    void everyColumnOfTheMadeListsIsUnderstood(@TempDir Path folder) throws Exception {
        Path truth = LabelledLists.write(folder).resolve(ColumnTruth.FILE);
        MappingScore.Total total = MappingScore.of(ColumnTruth.read(truth)).total();
        assertThat(total.wrong()).as("wrong").isZero();
        assertThat(total.missing()).as("missing").isZero();
        assertThat(total.headers()).as("lists with the right header row").isEqualTo(5);
    }

    @Test
    void everyWeightHasAReason() {
        assertThat(MappingBenchmark.all())
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        weight -> assertThat(weight.reason()).as("%s", weight).endsWith("."))
                .extracting(Weight::value)
                .allMatch(value -> value != 0);
    }
}
