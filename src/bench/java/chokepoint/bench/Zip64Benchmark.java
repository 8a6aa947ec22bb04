package chokepoint.bench;

import chokepoint.workbook.zip.GiantEntries;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Parts of 4 GiB and more, really written.
 *
 * <pre>mvn -q -P bench test-compile exec:exec -Dbench=Zip64</pre>
 */
final class Zip64Benchmark {

    private Zip64Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        GiantEntries.run(Path.of("target", "bench", "zip64"));
    }
}
