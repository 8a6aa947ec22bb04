package chokepoint.report.told;

import chokepoint.finding.Audit;
import chokepoint.names.Countries;
import chokepoint.trade.Foreign;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words that several reports use for one thing. */
public final class Words {

    private Words() {}

    public static String foreign(Foreign foreign) {
        return foreign.name().toLowerCase(Locale.ROOT);
    }

    /** {@code Estonia, Latvia}. */
    public static String home(Audit audit) {
        return audit.home().stream().map(Countries::name).collect(Collectors.joining(", "));
    }
}
