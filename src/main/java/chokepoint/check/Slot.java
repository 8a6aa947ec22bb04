package chokepoint.check;

import chokepoint.trade.Concentration;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;

/** A rung of a segment in a period: where holders are added up. */
record Slot(Segment segment, String period, Scope scope) {

    static Slot of(Concentration rung) {
        return new Slot(rung.segment(), rung.period(), rung.scope());
    }
}
