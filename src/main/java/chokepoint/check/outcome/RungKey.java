package chokepoint.check.outcome;

import chokepoint.trade.Holding;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;

/** A rung of a segment in a period: where holders are added up. */
record RungKey(Segment segment, String period, Scope scope) {

    static RungKey of(Holding rung) {
        return new RungKey(rung.segment(), rung.period(), rung.scope());
    }
}
