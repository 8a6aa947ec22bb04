package chokepoint.tally;

import chokepoint.trade.LineId;
import java.io.Serializable;

/** The spelling that stands on the first line by place, whichever line came first. */
final class Spelling implements Serializable {

    private static final long serialVersionUID = 1L;

    private LineId place;
    private String text;

    Spelling(LineId place, String text) {
        this.place = place;
        this.text = text;
    }

    void offer(LineId otherPlace, String otherText) {
        int order = otherPlace.compareTo(place);
        if (order < 0 || (order == 0 && otherText.compareTo(text) < 0)) {
            place = otherPlace;
            text = otherText;
        }
    }

    void offer(Spelling other) {
        offer(other.place, other.text);
    }

    LineId place() {
        return place;
    }

    String text() {
        return text;
    }
}
