package chokepoint.fuzz;

import chokepoint.reading.ReadingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files of rows, in whatever encoding. */
public final class CsvFuzz {

    private static final Path CSV = Target.file("csv");

    private CsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Files.write(CSV, input);
        try {
            Outcome.read(CSV, ReadingOptions.DEFAULT);
        } finally {
            Files.deleteIfExists(CSV);
        }
    }
}
