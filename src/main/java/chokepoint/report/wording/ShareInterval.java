package chokepoint.report.wording;

import chokepoint.trade.values.Share;
import chokepoint.words.Texts;
import java.util.regex.Pattern;

/** Prints a share whose low and high ends differ. */
public final class ShareInterval {

    private static final Pattern UNIT = Pattern.compile("[\\s\u00A0]%$");

    private ShareInterval() {}

    /** {@code 61 %} if both ends are the same for the eye, else {@code 61–64 %}. */
    public static String of(Share low, Share high, Texts texts) {
        String from = texts.spoken(low);
        String to = texts.spoken(high);
        return from.equals(to)
                ? to
                : texts.text("report.interval", UNIT.matcher(from).replaceFirst(""), to);
    }
}
