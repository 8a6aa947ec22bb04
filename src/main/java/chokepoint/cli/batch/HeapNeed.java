package chokepoint.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

/**
 * About how much heap a list needs while it is checked, judged by its size alone. Measured on made lists of twenty columns: what
 * stays of a line is a third of its XML and two thirds of its csv, and texts that cells share stay whole.
 */
public final class HeapNeed {

    private static final long LEAST = 24L << 20;
    private static final double OF_SHEETS = 0.4;
    private static final double OF_TEXTS = 3;
    private static final double OF_CSV = 1;
    private static final double OF_XLS = 12;

    private HeapNeed() {}

    /** In bytes; the least for what cannot be looked into, as it will be declined soon. */
    public static long of(Path list) {
        try {
            return LEAST + (long) estimated(list);
        } catch (IOException | RuntimeException e) {
            return LEAST;
        }
    }

    private static double estimated(Path list) throws IOException {
        String name = list.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xls")) {
            return OF_XLS * Files.size(list);
        }
        return name.endsWith(".xlsx") || name.endsWith(".xlsm") ? inflated(list) : OF_CSV * Files.size(list);
    }

    private static double inflated(Path list) throws IOException {
        try (ZipFile zip = new ZipFile(list.toFile())) {
            return zip.stream()
                    .mapToDouble(entry -> Math.max(0, entry.getSize())
                            * (entry.getName().endsWith("sharedStrings.xml") ? OF_TEXTS : OF_SHEETS))
                    .sum();
        }
    }
}
