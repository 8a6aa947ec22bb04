package chokepoint.trade;

import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.util.List;
import java.util.SortedMap;

/**
 * The share of a segment that one holder carries in a period.
 *
 * @param holder the holder's name for the eye
 * @param holderKey the key under which its spellings meet
 * @param foreign whether the holder lies outside home
 * @param purchases sum of the positive values
 * @param credits sum of the negative values
 * @param value what it carries: purchases and credits together, zero if credits outweigh
 * @param total what all holders carry of the same segment and period, those included that are not known
 * @param low its share if nothing of the unknown is its own
 * @param high its share if all of the unknown is its own
 * @param share the end of that interval it is being judged at
 * @param compared whether there was a period before
 * @param previous its share in the period before; {@link Share#NONE} if there was none
 * @param previousHigh the same if all that was unknown then was its own
 * @param rise by how much its share is up since, at the end of the interval it is being judged at; at the low end it is sure to be
 * @param vendors through how many vendors it came
 * @param largestVendorShare the largest share of the same segment and period that any one of its vendors carries
 * @param largestForeignVendorShare the same of its vendors known to be foreign
 * @param largestMakerShare the largest share of them that any one of its manufacturers carries
 */
public record Exposure(
        Segment segment,
        String period,
        Scope scope,
        String holder,
        String holderKey,
        Foreign foreign,
        Money purchases,
        Money credits,
        Money value,
        Money total,
        Share low,
        Share high,
        Share share,
        boolean compared,
        Share previous,
        Share previousHigh,
        Share rise,
        int vendors,
        Share largestVendorShare,
        Share largestForeignVendorShare,
        Share largestMakerShare,
        LineSet lines)
        implements Holding {

    @Override
    public Exposure at(IntervalEnd end) {
        boolean atHigh = end == IntervalEnd.HIGH;
        Foreign answer = atHigh && foreign == Foreign.UNKNOWN ? Foreign.YES : foreign;
        return with(holder, holderKey, answer, atHigh ? high : low, rise(atHigh));
    }

    /** The same exposure of a holder that is called something else. */
    public Exposure named(String otherHolder, String otherKey) {
        return with(otherHolder, otherKey, foreign, share, rise);
    }

    private Exposure with(String newHolder, String newKey, Foreign newForeign, Share newShare, Share newRise) {
        return new Exposure(
                segment,
                period,
                scope,
                newHolder,
                newKey,
                newForeign,
                purchases,
                credits,
                value,
                total,
                low,
                high,
                newShare,
                compared,
                previous,
                previousHigh,
                newRise,
                vendors,
                largestVendorShare,
                largestForeignVendorShare,
                largestMakerShare,
                lines);
    }

    private Share rise(boolean atHigh) {
        if (!compared) {
            return Share.NONE;
        }
        return atHigh ? high.minus(previous) : low.minus(previousHigh);
    }

    /** Whether its lines came through more than one vendor. */
    public boolean throughSeveralVendors() {
        return vendors > 1;
    }

    /** Whether it goes on in a way that leaves it above the share of the limit's next step on the day that one begins. */
    public boolean missesNextStepOf(Limit limit) {
        return compared && limit.followed() && limit.outlook(this).missed();
    }

    @Override
    public List<String> key() {
        return List.of(scope.name(), holderKey);
    }

    @Override
    public List<String> keyNames() {
        return List.of("scope", "holder");
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("share low", low, "share high", high);
    }

    @Override
    public SortedMap<String, String> decidingFigures() {
        return Figures.of("low", Figures.wholePercent(low), "high", Figures.wholePercent(high));
    }
}
