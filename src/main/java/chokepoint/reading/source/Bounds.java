package chokepoint.reading.source;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a list may be inside before it is taken for an attack. What must be held in memory is bound by the memory there is instead.
 *
 * @param entries most entries of a workbook's package
 * @param unpacked most bytes that all of them may unpack to
 * @param ratio how many times larger than packed an entry of some size may be
 * @param cell most bytes of what stands between two tags or in a tag of a workbook, most characters of a field of a csv
 * @param columns most fields of a record of a csv
 */
public record Bounds(long entries, long unpacked, long ratio, long cell, long columns) {

    /** Far beyond any list that a spreadsheet program writes. */
    public static final Bounds DEFAULT = new Bounds(10_000, 4L << 30, 400, 4L << 20, 16_384);

    /** An entry that unpacks to less is no danger, however well it packs: a list of equal rows may pack a thousand to one. */
    static final long SMALL = 32L << 20;

    private static final long MOST_HELD = 1 << 29;
    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,11})([kmg]?)");

    public Bounds {
        if (entries < 1 || unpacked < 1 || ratio < 1 || cell < 1 || columns < 1) {
            throw new IllegalArgumentException("a bound is a number above zero");
        }
        if (cell > MOST_HELD || columns > MOST_HELD) {
            throw new IllegalArgumentException("the bounds cell and columns can be at most " + MOST_HELD);
        }
    }

    /**
     * The same but for the bounds named.
     *
     * @param written numbers by name of a bound, such as {@code 20000} or {@code 6g}
     * @throws IllegalArgumentException if there is no such bound, or it is no number
     */
    public Bounds with(Map<String, String> written) {
        Map<String, Long> all = new TreeMap<>(
                Map.of("entries", entries, "unpacked", unpacked, "ratio", ratio, "cell", cell, "columns", columns));
        written.forEach((name, number) -> {
            if (!all.containsKey(name)) {
                throw new IllegalArgumentException("there is no bound '" + name + "'; expected one of " + all.keySet());
            }
            all.put(name, number(name, number));
        });
        return new Bounds(
                all.get("entries"), all.get("unpacked"), all.get("ratio"), all.get("cell"), all.get("columns"));
    }

    private static long number(String name, String written) {
        Matcher matcher = NUMBER.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "the bound " + name + " '" + written + "' is no number; write it like 20000, 600m or 6g");
        }
        int shift =
                switch (matcher.group(2)) {
                    case "k" -> 10;
                    case "m" -> 20;
                    case "g" -> 30;
                    default -> 0;
                };
        return Long.parseLong(matcher.group(1)) << shift;
    }

    /** That something is beyond a bound, and how to raise it. */
    public static Refused beyond(String what, String name, long bound) {
        return new Refused(what + ", and the bound is " + grouped(bound)
                + "; if you trust the file, raise it with --bound " + name + "=NUMBER");
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
