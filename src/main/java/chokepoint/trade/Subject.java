package chokepoint.trade;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** One line, or one thing that lines add up to: what a rule speaks about. */
public sealed interface Subject extends Serializable
        permits Line,
                Holding,
                PartHistory,
                DocumentUse,
                SharedContact,
                VendorIdentity,
                OwnedParty,
                ListedTrade,
                PriceBand,
                MarkUp,
                OrderHistory,
                BuyerOrders,
                Lots,
                LotContents,
                Lane,
                TallyGroup,
                LineChange,
                Purchase {

    /** The period of what knows none, and of everything where time is not cut. */
    String ALL_PERIODS = "all";

    /** The period of what has no known date. */
    String UNDATED = "undated";

    /** Every kind of subject, in the order in which this type permits them. */
    static List<Class<? extends Subject>> kinds() {
        return Arrays.stream(Subject.class.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? Arrays.stream(kind.getPermittedSubclasses()) : Stream.of(kind))
                .<Class<? extends Subject>>map(kind -> kind.asSubclass(Subject.class))
                .toList();
    }

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

    /** How many lines it rests on. */
    default int lineCount() {
        return lines().size();
    }

    /** The money it is about, in the reporting currency. */
    Money value();

    /** The parties it speaks of, in their order; none of what speaks of others. */
    default List<Party> parties() {
        return List.of();
    }

    /** The same judged at one end of what is unknown of it; what knows no interval is the same at both. */
    default Subject at(IntervalEnd end) {
        return this;
    }

    /** As much of it as meets a limit that it was found to meet. */
    default Subject heldAgainst(Limit limit) {
        return this;
    }

    /** Whether lines do not tell what it would have to be compared with, so that no rule over it is clear. */
    default boolean open() {
        return false;
    }

    /** The fields in which a line shows that it is part of this subject, most telling first. */
    List<Field> shownIn();

    /** What tells it from other subjects of its kind beside segment and period: normalised, free of spelling and place. */
    List<String> key();

    /** The names of the parts of {@link #key()}, in their order. */
    default List<String> keyNames() {
        return List.of(shownIn().get(0).label(), "of");
    }

    /** The figures that a finding about it rests on, by name; none of what has no figures of its own. */
    default SortedMap<String, String> figures() {
        return Collections.emptySortedMap();
    }

    /** The same figures to the precision at which people decide: a change beyond it undoes no decision. */
    default SortedMap<String, String> decidingFigures() {
        return figures();
    }
}
