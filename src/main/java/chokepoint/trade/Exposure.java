package chokepoint.trade;

import java.util.List;
import java.util.Objects;

/**
 * What one holder carries of a segment in a period.
 *
 * @param holder the holder's name for the eye
 * @param holderKey the key under which its spellings meet
 * @param foreign whether the holder lies outside home
 * @param purchases sum of the positive values
 * @param credits sum of the negative values
 * @param value what it carries: purchases and credits together, zero if credits outweigh
 * @param low its share if nothing of the unknown is its own
 * @param high its share if all of the unknown is its own
 * @param share the end of that interval it is being judged at
 * @param previous its share in the period before; {@link Share#NONE} if there was none
 * @param vendors through how many vendors it came
 * @param largestVendorShare the largest share that any single vendor carries of the same segment and period
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
        Share low,
        Share high,
        Share share,
        Share previous,
        int vendors,
        Share largestVendorShare,
        LineSet lines)
        implements Subject {

    public Exposure {
        Objects.requireNonNull(segment);
        Objects.requireNonNull(period);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(holder);
        Objects.requireNonNull(holderKey);
        Objects.requireNonNull(foreign);
        Objects.requireNonNull(purchases);
        Objects.requireNonNull(credits);
        Objects.requireNonNull(value);
        Objects.requireNonNull(low);
        Objects.requireNonNull(high);
        Objects.requireNonNull(share);
        Objects.requireNonNull(previous);
        Objects.requireNonNull(largestVendorShare);
        Objects.requireNonNull(lines);
    }

    /** The same exposure at one end of what is unknown about it. */
    public Exposure at(End end) {
        boolean high = end == End.HIGH;
        return new Exposure(
                segment,
                period,
                scope,
                holder,
                holderKey,
                high && foreign == Foreign.UNKNOWN ? Foreign.YES : foreign,
                purchases,
                credits,
                value,
                low,
                this.high,
                high ? this.high : low,
                previous,
                vendors,
                largestVendorShare,
                lines);
    }

    /** Whether its lines came through more than one vendor. */
    public boolean throughSeveralVendors() {
        return vendors > 1;
    }

    @Override
    public List<Field> shownIn() {
        return List.of(scope.field());
    }

    @Override
    public List<String> key() {
        return List.of(scope.name(), holderKey);
    }
}
