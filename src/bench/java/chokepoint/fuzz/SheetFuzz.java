package chokepoint.fuzz;

import chokepoint.hostile.SpoiltBook;
import chokepoint.reading.ReadingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Workbooks: the first byte says which part the rest stands for, or that it is the whole file. */
public final class SheetFuzz {

    private static final Path XLSX = Target.file("xlsx");

    private SheetFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        SpoiltBook.write(input, XLSX);
        try {
            Outcome.read(XLSX, ReadingOptions.DEFAULT);
        } finally {
            Files.deleteIfExists(XLSX);
        }
    }
}
