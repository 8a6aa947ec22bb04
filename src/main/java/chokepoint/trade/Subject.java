package chokepoint.trade;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.List;

/** What a rule can say yes about: one line, or one thing that lines add up to. */
public sealed interface Subject extends Serializable
        permits Line,
                Exposure,
                Concentration,
                PartHistory,
                DocumentUse,
                SharedContact,
                VendorIdentity,
                ListedTrade,
                PriceBand,
                MarkUp,
                OrderHistory,
                Lots,
                LotContents,
                Lane,
                LineChange,
                TallyGroup,
                Purchase {

    /** The period of what knows none, and of everything where time is not cut. */
    String ALL_PERIODS = "all";

    /** The period of what has no known date. */
    String UNDATED = "undated";

    /** The segment it belongs to; {@link Segment#WHOLE_LIST} if it knows none. */
    default Segment segment() {
        return Segment.WHOLE_LIST;
    }

    /** The period it belongs to; {@link #ALL_PERIODS} if it knows none. */
    default String period() {
        return ALL_PERIODS;
    }

    /** The lines it rests on. */
    LineSet lines();

    /** The money it is about, in the reporting currency. */
    Money value();

    /** The fields in which a line shows that it is part of this subject, most telling first. */
    List<Field> shownIn();

    /** What tells it from other subjects of its kind beside segment and period: normalised, free of spelling and place. */
    List<String> key();
}
