package chokepoint.trade;

import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * @param amountsKnown whether all amounts and dates are known that its share depends on
 * @param low its share if nothing of the unknown is its own
 * @param high its share if all of the unknown is its own
 * @param end the end of that interval it is being judged at
 * @param compared whether there was a period before
 * @param before its share in the period before; {@link ShareRange#NONE} if there was none
 * @param gap how much of its length only one of the two periods reaches; none if there was none before
 * @param vendors through how many vendors it came
 * @param ofVendor the largest share of the same segment and period that any one of its vendors carries
 * @param ofForeignVendor the same of its vendors known to be foreign
 * @param ofMaker the largest share of them that any one of its manufacturers carries
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
        boolean amountsKnown,
        Share low,
        Share high,
        IntervalEnd end,
        boolean compared,
        ShareRange before,
        Share gap,
        int vendors,
        ShareRange ofVendor,
        ShareRange ofForeignVendor,
        ShareRange ofMaker,
        LineSet lines)
        implements Holding {

    @Override
    public Exposure at(IntervalEnd judged) {
        return with(holder, holderKey, judged);
    }

    /** The same exposure of a holder that is called something else. */
    public Exposure named(String otherHolder, String otherKey) {
        return with(otherHolder, otherKey, end);
    }

    private Exposure with(String newHolder, String newKey, IntervalEnd newEnd) {
        return new Exposure(
                segment,
                period,
                scope,
                newHolder,
                newKey,
                foreign,
                purchases,
                credits,
                value,
                total,
                amountsKnown,
                low,
                high,
                newEnd,
                compared,
                before,
                gap,
                vendors,
                ofVendor,
                ofForeignVendor,
                ofMaker,
                lines);
    }

    /** Its share at the end of the interval that it is being judged at. */
    public Share share() {
        return end == IntervalEnd.HIGH ? high : low;
    }

    /** Its share by what is known alone. */
    public Share knownShare() {
        return total.positive() ? Share.of(value.amount(), total.amount()) : Share.NONE;
    }

    /** Its share in the period before, if nothing that was unknown then was its own. */
    public Share previous() {
        return before.low();
    }

    /** By how much its share is up since the period before; at the low end it is sure to be. */
    public Share rise() {
        if (!compared) {
            return Share.NONE;
        }
        return end == IntervalEnd.HIGH ? high.minus(before.low()) : low.minus(before.high());
    }

    /** Its share in the period before, at the end that {@link #rise} is taken from. */
    public Share shareBefore() {
        return before.at(end.other());
    }

    /** By how much its share is up in percentage points, to two digits. */
    public BigDecimal risePoints() {
        return rise().fraction().movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether it is foreign; where everything unknown counts against it, what is not known to be at home is. */
    @Override
    public Foreign foreign() {
        return end == IntervalEnd.HIGH && foreign == Foreign.UNKNOWN ? Foreign.YES : foreign;
    }

    public boolean foreignKnown() {
        return foreign != Foreign.UNKNOWN;
    }

    /** One vendor of it is known to carry so much; at the high end one may. */
    public Share largestVendorShareAtLeast() {
        return ofVendor.at(end);
    }

    /** No vendor of it is known to carry more; at the low end none can. */
    public Share largestVendorShare() {
        return ofVendor.at(end.other());
    }

    /** No vendor of it that is known to be foreign is known to carry more; at the low end none can. */
    public Share largestForeignVendorShare() {
        return ofForeignVendor.at(end.other());
    }

    /** No maker of it is known to carry more; at the low end none can. */
    public Share largestMakerShare() {
        return ofMaker.at(end.other());
    }

    /** Its share on the day on which the limit's next step begins, if it goes on as since the period before; today's if none follows. */
    public Share shareAtNextStep(Limit limit) {
        return limit.followed() ? limit.outlook(this).trend() : share();
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
