package chokepoint.report.told;

import chokepoint.finding.Audit;
import java.util.stream.Collectors;

/** Words that several reports use for one thing. */
public final class Words {

    private Words() {}

    /** {@code Estonia, Latvia}. */
    public static String home(Audit audit) {
        return audit.home().stream().map(audit.texts()::spoken).collect(Collectors.joining(", "));
    }
}
