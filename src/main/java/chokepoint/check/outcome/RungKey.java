package chokepoint.check.outcome;

import chokepoint.trade.Concentration;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;

/** A rung of a segment in a period: where holders are added up. */
record RungKey(Segment segment, String period, Scope scope) {

    static RungKey of(Concentration rung) {
        return new RungKey(rung.segment(), rung.period(), rung.scope());
    }
}
