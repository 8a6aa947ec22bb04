package chokepoint.bench;

import chokepoint.bench.detection.Detection;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How many planted schemes a check raises, by indicator of the catalogue, and how much it raises where nothing is.
 *
 * <pre>mvn -q -P bench test-compile exec:exec -Dbench=Detection -Drounds=4 -Dseed=1</pre>
 */
final class DetectionBenchmark {

    private DetectionBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target", "bench", "detection");
        Detection detection = Detection.inFull(Setting.ROUNDS.number(4), Setting.SEED.number(1), folder);
        detection.faults().forEach(fault -> System.out.println("not as meant: " + fault));
        detection.print(System.out);
        Path misses = folder.resolve("misses.txt");
        Files.write(misses, detection.misses());
        System.out.println("what is not as it should be, one by one: " + misses);
    }
}
