package chokepoint.names;

import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the share of a company that somebody owns, as registers write it: a figure, a band, a bound, or nothing where it is unknown. */
public final class OwnedShare {

    /** What can be read, in words. */
    public static final String EXPECTED =
            "a percentage such as 35, a band such as 25-50, a bound such as >50, or nothing";

    private static final String FIGURE = "(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*%?";
    private static final Pattern EXACT = Pattern.compile(FIGURE);
    private static final Pattern BAND = Pattern.compile(FIGURE + "\\s*(?:-|–|to)\\s*" + FIGURE);
    private static final Pattern LEAST = Pattern.compile("(?:>=|≥|>|at least|more than|over)\\s*" + FIGURE);
    private static final Pattern MOST = Pattern.compile("(?:<=|≤|<|at most|less than|up to)\\s*" + FIGURE);
    private static final ShareRange UNKNOWN = new ShareRange(Share.NONE, Share.WHOLE);

    private OwnedShare() {}

    /** The least and the most that it may be; empty if the text is no share, or more than the whole. */
    public static Optional<ShareRange> read(String text) {
        String written = text.strip().toLowerCase(Locale.ROOT);
        if (written.isEmpty() || Placeholders.is(written)) {
            return Optional.of(UNKNOWN);
        }
        Matcher exact = EXACT.matcher(written);
        if (exact.matches()) {
            return range(share(exact.group(1)), share(exact.group(1)));
        }
        Matcher band = BAND.matcher(written);
        if (band.matches()) {
            return range(share(band.group(1)), share(band.group(2)));
        }
        Matcher least = LEAST.matcher(written);
        if (least.matches()) {
            return range(share(least.group(1)), Share.WHOLE);
        }
        Matcher most = MOST.matcher(written);
        return most.matches() ? range(Share.NONE, share(most.group(1))) : Optional.empty();
    }

    private static Share share(String percent) {
        return Share.ofPercent(new BigDecimal(percent.replace(',', '.')));
    }

    private static Optional<ShareRange> range(Share low, Share high) {
        boolean right = low.compareTo(high) <= 0 && high.compareTo(Share.WHOLE) <= 0;
        return right ? Optional.of(new ShareRange(low, high)) : Optional.empty();
    }
}
