package chokepoint.report.earlier;

import java.util.Locale;

/** The columns by which a decision finds its finding and says what was decided; the keys of a register, in small letters. */
public enum DecisionColumn {
    RULE("Rule"),
    FINGERPRINT("Fingerprint"),
    EVIDENCE("Evidence"),
    DISPOSITION("Disposition"),
    REASON("Reason"),
    REVIEWER("Reviewer"),
    UNTIL("Until");

    private final String heading;

    DecisionColumn(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    String key() {
        return heading.toLowerCase(Locale.ROOT);
    }
}
