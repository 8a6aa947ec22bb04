package chokepoint.tally;

import chokepoint.trade.Foreign;
import java.io.Serializable;

/** What lines say of one holder being foreign: a known answer outweighs an unknown one, two known answers that differ are none. */
final class ForeignAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean yes;
    private boolean no;

    void add(Foreign answer) {
        yes |= answer == Foreign.YES;
        no |= answer == Foreign.NO;
    }

    void add(ForeignAnswers other) {
        yes |= other.yes;
        no |= other.no;
    }

    Foreign answer() {
        if (yes == no) {
            return Foreign.UNKNOWN;
        }
        return yes ? Foreign.YES : Foreign.NO;
    }
}
