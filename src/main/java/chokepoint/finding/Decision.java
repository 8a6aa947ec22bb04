package chokepoint.finding;

import java.io.Serializable;

/**
 * An auditor's remark about a finding of an earlier check.
 *
 * @param fingerprint of the finding
 * @param evidence of the finding as it was decided; empty if the entry does not state it
 * @param rule id of its rule, for people; empty if the entry does not state it
 * @param where the entry stands, for people
 */
public record Decision(String fingerprint, String evidence, String rule, Disposition disposition, String where)
        implements Serializable {

    /** {@code accepted by A. Berg}. */
    public String told() {
        String reviewer = disposition.reviewer();
        return disposition.state() + (reviewer.isEmpty() ? " by an auditor without a name" : " by " + reviewer);
    }
}
