package chokepoint.workbook.zip;

import chokepoint.workbook.ListFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the entries of a zip file the times they have in another, so that the hour of writing does not show. The time is copied as it
 * is stored: no time zone has a say. Files that are no zip are left alone.
 */
public final class ZipTimes {

    private ZipTimes() {}

    /** Copies the times; entries that the other file lacks are given 1980-01-01. */
    public static void copy(ListFile from, Path to) throws IOException {
        Map<String, Integer> times = new HashMap<>();
        each(from.channel(), (at, entry) -> times.put(entry.name(), entry.time()));
        set(times, to);
    }

    /** Gives all entries 1980-01-01. */
    public static void clear(Path zip) throws IOException {
        set(Map.of(), zip);
    }

    private static void set(Map<String, Integer> times, Path to) throws IOException {
        try (FileChannel zip = FileChannel.open(to, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            each(zip, (at, entry) -> {
                int time = times.getOrDefault(entry.name(), ZipEntry.NO_TIME);
                put(zip, time, at + ZipFormat.CENTRAL_TIME);
                put(zip, time, entry.localOffset() + ZipFormat.LOCAL_TIME);
            });
        }
    }

    private static void each(FileChannel zip, ZipDirectory.Records records) throws IOException {
        Optional<ZipEnd> end = ZipEnd.of(zip).filter(found -> found.size() <= found.bytes());
        if (end.isPresent()) {
            ZipDirectory.read(zip, end.get(), records);
        }
    }

    private static void put(FileChannel zip, int time, long position) throws IOException {
        zip.position(position);
        ZipTarget.write(zip, ZipFormat.buffer(Integer.BYTES).putInt(time).flip());
    }
}
