package chokepoint.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice as much of anything takes about twice as long; {@code -Dtimes=N} makes all inputs N times as large. */
class WorkGrowsWithSizeTest {

    private static final double ALLOWED = 2.6;
    private static final int TIMES = Integer.getInteger("times", 1);

    @TempDir
    private Path folder;

    static Stream<Shape> shapes() {
        return Stream.of(CellShapes.all(), SheetShapes.all(), PartShapes.all(), ListShapes.all(), PolicyShapes.all())
                .flatMap(shapes -> shapes)
                .filter(shape -> shape.name().matches(System.getProperty("shape", ".*")));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void twiceAsMuchTakesAboutTwiceAsLong(Shape shape) throws Exception {
        int size = shape.size() * TIMES;
        Growth growth = Growth.of(made(shape, size, "once"), made(shape, 2 * size, "twice"), ALLOWED);
        System.out.println(Shape.text(
                "%5.2f %7d ms %7d ms  %,11d  %s",
                growth.ratio(), millis(growth.once()), millis(growth.twice()), size, shape.name()));
        assertThat(growth.ratio()).as("CPU time of %s at twice the size", shape).isLessThan(ALLOWED);
    }

    private Growth.Work made(Shape shape, int size, String name) throws Exception {
        return shape.maker().at(size, Files.createDirectories(folder.resolve(name)));
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
