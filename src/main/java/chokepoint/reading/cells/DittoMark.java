package chokepoint.reading.cells;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A cell that says "the same as in the row above": {@code ditto}, {@code 〃}, {@code -"-}, {@code dto.}, {@code 同上}. */
public final class DittoMark {

    private static final int LONGEST = 30;
    private static final Set<String> WORDS =
            ResourceTable.read("ditto-marks.csv").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
    /** Quotation marks or double strokes, alone, more than once, or between dashes. */
    private static final Pattern SIGNS = Pattern.compile("[-\u2013\u2014\\s]*"
            + "(?:[\"\u201c\u201d\u201e\u201f\u2033\u3003\u3005]+|''+|\u2018\u2018|\u2019\u2019|,,+|//)"
            + "(?:[-\u2013\u2014\\s]+(?:[\"\u201c\u201d\u201e\u2033\u3003]+|''+|//))*[-\u2013\u2014\\s]*");

    private DittoMark() {}

    public static boolean is(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        String plain = text.strip();
        return plain.isEmpty() || Character.isLetterOrDigit(plain.charAt(0))
                ? WORDS.contains(plain.toLowerCase(Locale.ROOT))
                : SIGNS.matcher(plain).matches();
    }
}
