package chokepoint.run.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The CPU time that the work on one list may take: so many seconds, and half as many again for each MiB that there is in it. The usual
 * figure is ten times and more what the slowest honest lists take, and grows with the list as their time does.
 *
 * @param seconds for a list of whatever size
 */
public record CpuBound(long seconds) {

    public static final CpuBound USUAL = new CpuBound(60);

    private static final String NAME = "cpu";

    /** What can be raised. */
    public static final Set<String> NAMES = Set.of(NAME);

    private static final double MEBIBYTE = 1 << 20;
    private static final double OF_EACH_MEBIBYTE = 0.5;

    /** No spreadsheet packs better on the whole; what does holds the same over and over. */
    private static final long MOST_PACKED = 64;

    private static final double MILLIS = 1e3;

    public CpuBound {
        if (seconds < 1) {
            throw new IllegalArgumentException("a bound is a number above zero");
        }
    }

    /** The same but for the bound given, by name. */
    public CpuBound with(Map<String, Long> given) {
        return new CpuBound(given.getOrDefault(NAME, seconds));
    }

    /** For all threads that work on the list together. */
    public Duration of(Path list) {
        return Duration.ofMillis((long) (MILLIS * seconds * (1 + OF_EACH_MEBIBYTE * size(list) / MEBIBYTE)));
    }

    /** What is told of a list that took longer. */
    public String beyond(String name, Path list) {
        return String.format(
                Locale.ROOT,
                "%s: the work on it took more than %,d seconds of CPU time, which is the bound for a list of its size, as"
                        + " if it were made to take long; if you trust the file, raise the bound with --bound %s=NUMBER (now %,d)",
                name,
                of(list).toSeconds(),
                NAME,
                seconds);
    }

    /** What it unpacks to, as far as that is no more than a spreadsheet of its size may have in it. */
    private static long size(Path list) {
        try {
            long packed = Files.size(list);
            return Math.max(packed, Math.min(HeapEstimate.unpacked(list), MOST_PACKED * packed));
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
