package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All purchases of one part of one maker.
 *
 * @param part the part number as first written, by place
 * @param manufacturer its maker; unknown if the list names none
 * @param vendors whom it was bought from, sorted
 * @param vendorsApart the fewest that they are: of those that may be one, only the first
 * @param largest the vendor that carries most of what was bought of it
 * @param foreignVendor whether its vendors lie outside home; unknown if they differ
 * @param origins where it was made, with the first and last day told so; days may be unknown
 * @param hsCodes under which codes, sorted
 * @param conflictingHsCodes those that differ from another one in six digits where no change of edition explains it, sorted
 * @param listedHsCodes those under which it is a listed good, sorted
 * @param numbering how the parts of the list are numbered
 * @param restrictedSince the earliest restriction date of any party or place on its lines
 */
public record PartHistory(
        String part,
        Party manufacturer,
        List<Party> vendors,
        List<Party> vendorsApart,
        LargestVendor largest,
        Foreign foreignVendor,
        SortedMap<Country, Span> origins,
        List<HsCode> hsCodes,
        List<HsCode> conflictingHsCodes,
        List<HsCode> listedHsCodes,
        Numbering numbering,
        Day restrictedSince,
        Money value,
        LineSet lines)
        implements Subject {

    /**
     * Whether part numbers are the vendors' own: then none could have a second vendor, and that one has none says nothing.
     *
     * @param shared the share of the parts bought more than once that several vendors sell, by the estimate of Jeffreys from those seen:
     *     (several + 1/2) / (all + 1)
     */
    public record Numbering(Share shared) implements Serializable {}

    /** First and last day of something; unknown days are left out of it. */
    public record Span(Day first, Day last) implements Serializable {}

    /**
     * The vendor that carries most of a part.
     *
     * @param vendor unknown if nobody carries anything
     * @param share what it carries of the part; at its high end whatever is unknown is its own
     */
    public record LargestVendor(Party vendor, Foreign foreign, ShareRange share) implements Serializable {

        private LargestVendor at(IntervalEnd end) {
            boolean may = end == IntervalEnd.HIGH && foreign == Foreign.UNKNOWN;
            return new LargestVendor(vendor, may ? Foreign.YES : foreign, new ShareRange(share.at(end), share.at(end)));
        }
    }

    public PartHistory {
        vendors = List.copyOf(vendors);
        vendorsApart = List.copyOf(vendorsApart);
        origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
        hsCodes = List.copyOf(hsCodes);
        conflictingHsCodes = List.copyOf(conflictingHsCodes);
        listedHsCodes = List.copyOf(listedHsCodes);
    }

    /** At the high end those of its vendors that may be one are, and are foreign if nothing says that they are at home. */
    @Override
    public PartHistory at(IntervalEnd end) {
        boolean apart = vendorsApart.size() == vendors.size();
        LargestVendor atEnd = largest.at(end);
        return end == IntervalEnd.LOW || apart && foreignVendor != Foreign.UNKNOWN && atEnd.equals(largest)
                ? this
                : new PartHistory(
                        part,
                        manufacturer,
                        vendorsApart,
                        vendorsApart,
                        atEnd,
                        foreignVendor == Foreign.UNKNOWN ? Foreign.YES : foreignVendor,
                        origins,
                        hsCodes,
                        conflictingHsCodes,
                        listedHsCodes,
                        numbering,
                        restrictedSince,
                        value,
                        lines);
    }

    /** The share of the parts bought more than once that several vendors sell, as estimated from those seen. */
    public Share sharedParts() {
        return numbering.shared;
    }

    public Party largestVendor() {
        return largest.vendor;
    }

    /** Whether the vendor that carries most of it lies outside home. */
    public Foreign largestVendorForeign() {
        return largest.foreign;
    }

    /** What that vendor carries of it. */
    public Share largestVendorShare() {
        return largest.share.low();
    }

    /** The countries of origin told for it. */
    public List<Country> originsTold() {
        return List.copyOf(origins.keySet());
    }

    /** The origins that are told only before the day on which its origin changed; all of them if it did not. */
    public List<Country> earlierOrigins() {
        List<Country> later = laterOrigins();
        return origins(span -> true).stream()
                .filter(origin -> !later.contains(origin))
                .toList();
    }

    /** The origins told only from the day on which its origin changed; none if it did not, or a day is not known. */
    public List<Country> laterOrigins() {
        Day since = changed();
        return since.known() ? origins(span -> !since.laterThan(span.first)) : List.of();
    }

    /** When it was last told with an earlier origin. */
    public Day until() {
        Day changed = changed();
        return spans().filter(span -> changed.laterThan(span.first))
                .map(Span::last)
                .max(Day::compareTo)
                .orElse(Day.UNKNOWN);
    }

    /** When it was first told with a later origin; unknown if its origins go side by side. */
    public Day changed() {
        if (spans().anyMatch(span -> !span.first.known() || !span.last.known())) {
            return Day.UNKNOWN;
        }
        return spans().map(Span::first)
                .sorted()
                .filter(day -> spans().anyMatch(span -> day.laterThan(span.first)))
                .filter(day -> spans().allMatch(span -> day.laterThan(span.last) || !day.laterThan(span.first)))
                .findFirst()
                .orElse(Day.UNKNOWN);
    }

    private Stream<Span> spans() {
        return origins.values().stream();
    }

    /** Whether one of its conflicting codes makes it a listed good, and another one does not. */
    public boolean listedUnderOneCodeOnly() {
        return conflictingHsCodes.stream().anyMatch(listedHsCodes::contains)
                && !listedHsCodes.containsAll(conflictingHsCodes);
    }

    /** The origins told on both sides of the restriction date, or on days that are not known. */
    public List<Country> originsThroughout() {
        return origins(span -> !before(span) && !after(span));
    }

    /** The origins told up to the restriction date only. */
    public List<Country> originsBefore() {
        return origins(this::before);
    }

    /** The origins told after the restriction date only. */
    public List<Country> originsAfter() {
        return origins(this::after);
    }

    private List<Country> origins(Predicate<Span> when) {
        return origins.entrySet().stream()
                .filter(entry -> when.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean before(Span span) {
        return restrictedSince.known() && span.last.known() && !span.last.laterThan(restrictedSince);
    }

    private boolean after(Span span) {
        return span.first.laterThan(restrictedSince);
    }

    @Override
    public List<Party> parties() {
        return vendors;
    }

    @Override
    public List<Field> shownIn() {
        return List.of(Field.PART);
    }

    @Override
    public List<String> key() {
        return List.of(Keys.of(part), manufacturer.key());
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of(
                "origins",
                origins.keySet(),
                "vendors",
                Keys.joined(vendors),
                "HS codes",
                hsCodes,
                "restricted since",
                restrictedSince);
    }
}
