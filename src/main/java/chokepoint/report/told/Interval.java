package chokepoint.report.told;

import chokepoint.trade.Share;

/** How the two ends of what is known of a share are printed. */
public final class Interval {

    private static final String UNIT = " %";

    private Interval() {}

    /** {@code 61 %} if both ends are the same for the eye, else {@code 61–64 %}. */
    public static String of(Share low, Share high) {
        String from = low.toString();
        String to = high.toString();
        return from.equals(to) ? to : from.replace(UNIT, "") + "–" + to;
    }
}
