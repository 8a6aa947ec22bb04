package chokepoint.workbook;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The most of a workbook that is followed while it is marked, before it is taken for an attack.
 *
 * @param merges on how many rows to be marked merged regions may lie besides sixteen on each: more must overlap
 * @param nesting how deep the XML of a part that is edited may be nested
 */
public record MarkingBounds(long merges, long nesting) {

    /** Far beyond what a spreadsheet program writes. */
    public static final MarkingBounds USUAL = new MarkingBounds(100_000, 1_000);

    private static final String MERGES = "merges";
    private static final String NESTING = "nesting";

    /** What can be raised. */
    public static final Set<String> NAMES = Set.of(MERGES, NESTING);

    public MarkingBounds {
        if (merges < 1 || nesting < 1) {
            throw new IllegalArgumentException("a bound is a number above zero");
        }
    }

    /** The same but for the bounds given, by name. */
    public MarkingBounds with(Map<String, Long> given) {
        return new MarkingBounds(given.getOrDefault(MERGES, merges), given.getOrDefault(NESTING, nesting));
    }

    /** That merged regions lie on more rows than there is room for. */
    public IOException tooManyMerges() {
        return new UnmarkableFile(
                "its merged cells overlap, or are more than any spreadsheet program writes: they lie on more"
                        + String.format(
                                Locale.ROOT,
                                " than %,d rows to be marked; if you trust the file, raise it with --bound %s=NUMBER",
                                merges,
                                MERGES));
    }

    /** That XML is nested deeper than there is room for. */
    public IOException tooDeep() {
        return new UnmarkableFile(
                "its XML is nested deeper than %,d elements; if you trust the file, raise it with --bound %s=NUMBER",
                nesting, NESTING);
    }
}
