package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.names.Countries;
import chokepoint.trade.Country;
import chokepoint.trade.Foreign;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words that several reports use for one thing. */
final class Words {

    private Words() {}

    static String foreign(Foreign foreign) {
        return foreign.name().toLowerCase(Locale.ROOT);
    }

    /** {@code Estonia, Latvia}. */
    static String home(Audit audit) {
        return audit.home().stream().map(Countries::name).collect(Collectors.joining(", "));
    }

    static String codes(List<Country> countries) {
        return countries.stream().map(Country::code).collect(Collectors.joining(", "));
    }
}
