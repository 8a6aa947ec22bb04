package chokepoint.finding;

import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.ShareRange;
import java.io.Serializable;
import java.util.List;

/**
 * Two names of a list that are, or may be, one party, for an auditor to decide.
 *
 * @param role in which they carry shares
 * @param one the most frequent spelling of the first
 * @param other of the second
 * @param answer what the check takes them for
 * @param decided whether somebody has said so
 * @param reason what speaks for the answer, in words; of what is decided, who says so
 * @param segment where their shares are largest together
 * @param period in which they are
 * @param shares their share there if they are one party, else that of each
 */
public record NameQuestion(
        Scope role,
        String one,
        String other,
        Answer answer,
        boolean decided,
        String reason,
        Segment segment,
        String period,
        List<ShareRange> shares)
        implements Serializable {

    /** Whether two names are one party. */
    public enum Answer {
        ONE,
        MAYBE,
        TWO
    }

    public NameQuestion {
        shares = List.copyOf(shares);
    }

    /** Whether nobody has said yet what the check cannot tell. */
    public boolean open() {
        return answer == Answer.MAYBE;
    }
}
