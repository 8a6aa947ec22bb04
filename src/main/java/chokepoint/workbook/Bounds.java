package chokepoint.workbook;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The most that a list may hold before it is taken for an attack. What is held in memory is bound by the memory there is instead.
 *
 * @param entries most entries of a workbook's package
 * @param unpacked most bytes that all of them may unpack to
 * @param ratio how many times larger than packed an entry of some size may be
 * @param cell most bytes of what stands between two tags or in a tag of a workbook, most characters of a field of a csv
 * @param columns most fields of a record of a csv
 * @param repeats most characters of long texts that cells show once more, see {@link #LONG_TEXT}
 * @param index most bytes of a part that is parsed whole before anyone can count: lists of parts and properties
 * @param rounds most rounds by which an encrypted workbook makes a key of a password
 */
public record Bounds(
        long entries, long unpacked, long ratio, long cell, long columns, long repeats, long index, long rounds) {

    /** Far beyond any list that a spreadsheet program writes; Excel makes keys by 100,000 rounds. */
    public static final Bounds DEFAULT =
            new Bounds(10_000, 4L << 30, 400, 4L << 20, 16_384, 512L << 20, 16L << 20, 10_000_000);

    /** What can be raised. */
    public static final Set<String> NAMES =
            Set.of("entries", "unpacked", "ratio", "cell", "columns", "repeats", "index", "rounds");

    /** Cells share texts: a long one on every row is a list a thousand times its size. */
    static final int LONG_TEXT = 1_000;

    /** An entry that unpacks to less is no danger, however well it packs: a list of equal rows may pack a thousand to one. */
    public static final long SMALL = 32L << 20;

    private static final long MOST_HELD = 1 << 29;

    public Bounds {
        if (LongStream.of(entries, unpacked, ratio, cell, columns, repeats, index, rounds)
                .anyMatch(bound -> bound < 1)) {
            throw new IllegalArgumentException("a bound is a number above zero");
        }
        if (cell > MOST_HELD || columns > MOST_HELD) {
            throw new IllegalArgumentException("the bounds cell and columns can be at most " + MOST_HELD);
        }
    }

    /**
     * The same but for the bounds given.
     *
     * @param given by one of {@link #NAMES}
     * @throws IllegalArgumentException if one is larger than can be held
     */
    public Bounds with(Map<String, Long> given) {
        return new Bounds(
                given.getOrDefault("entries", entries),
                given.getOrDefault("unpacked", unpacked),
                given.getOrDefault("ratio", ratio),
                given.getOrDefault("cell", cell),
                given.getOrDefault("columns", columns),
                given.getOrDefault("repeats", repeats),
                given.getOrDefault("index", index),
                given.getOrDefault("rounds", rounds));
    }

    /** That something is beyond a bound, and how to raise it. */
    public static RefusedFile beyond(String what, String name, long bound) {
        return new RefusedFile(what + ", and the bound is " + grouped(bound)
                + "; if you trust the file, raise it with --bound " + name + "=NUMBER");
    }

    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
