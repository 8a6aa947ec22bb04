package chokepoint.run.batch;

import chokepoint.workbook.Bounds;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.ListFormat;
import chokepoint.workbook.zip.ZipDirectory;
import chokepoint.workbook.zip.ZipEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * About how much heap a list needs while it is checked, judged by its kind and size alone. Measured on made lists of twenty columns: what
 * stays of a line is a third of its XML and two thirds of its csv, and texts that cells share stay whole.
 */
public final class HeapEstimate {

    private static final long LEAST = 24L << 20;
    private static final double OF_SHEETS = 0.4;
    private static final double OF_TEXTS = 3;
    private static final double OF_CSV = 1;
    private static final double OF_XLS = 12;
    /** A binary sheet is a third of the same as XML, into which it is taken first. */
    private static final double OF_BINARY_SHEETS = 3 * OF_SHEETS;
    /** A package is packed; what is in it shows only with the password. */
    private static final double OF_ENCRYPTED = 6;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private HeapEstimate() {}

    /** In bytes; the least for what cannot be looked into, as it will be declined soon. */
    public static long of(Path list) {
        try (ListFile file = ListFile.open(list)) {
            return LEAST + (long) estimated(file);
        } catch (IOException | RuntimeException e) {
            return LEAST;
        }
    }

    private static double estimated(ListFile list) throws IOException {
        if (list.isZip()) {
            return entries(list).stream().mapToDouble(HeapEstimate::of).sum();
        }
        if (Arrays.equals(list.head(OLE2.length), OLE2)) {
            boolean xls =
                    ListFormat.named(list.path()).filter(ListFormat.XLS::equals).isPresent();
            return (xls ? OF_XLS : OF_ENCRYPTED) * list.size();
        }
        return OF_CSV * list.size();
    }

    /** Bytes of all entries of a zip as it tells them, or of any other file. */
    static long unpacked(Path list) throws IOException {
        try (ListFile file = ListFile.open(list)) {
            List<ZipEntry> entries = file.isZip() ? entries(file) : List.of();
            return entries.isEmpty()
                    ? file.size()
                    : entries.stream()
                            .mapToLong(entry -> Math.max(0, entry.size()))
                            .sum();
        }
    }

    private static List<ZipEntry> entries(ListFile list) throws IOException {
        return ZipDirectory.entries(list, Bounds.DEFAULT.entries());
    }

    private static double of(ZipEntry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        double size = Math.max(0, entry.size());
        if (name.contains("sharedstrings.")) {
            return OF_TEXTS * size;
        }
        return (name.endsWith(".bin") ? OF_BINARY_SHEETS : OF_SHEETS) * size;
    }
}
