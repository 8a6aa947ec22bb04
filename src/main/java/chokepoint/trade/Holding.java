package chokepoint.trade;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.Scope;
import java.util.List;

/** Shares of a segment in a period on one rung of the ladder, as the interval that it can take, given what is unknown. */
public sealed interface Holding extends Subject permits Exposure, Concentration {

    Scope scope();

    /** The same holding judged at one end of its interval. */
    @Override
    Holding at(IntervalEnd end);

    @Override
    default List<Field> shownIn() {
        return List.of(scope().field());
    }
}
