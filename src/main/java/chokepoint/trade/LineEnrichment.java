package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.FieldSet;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Restriction;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Attributes of a line looked up once in policy and lists, so that rules need not.
 *
 * @param value the line's value in the reporting currency
 * @param period the period it falls into, for example {@code 2026}
 * @param segments the segment it belongs to, one per segmentation
 * @param highRisk whether the policy calls one of these segments high-risk
 * @param goodsTier tier of its good on the list of listed goods; empty if it is not listed
 * @param watchedPlaces places of purchase, dispatch, transhipment or vendor that are watched, and neither the origin nor home
 * @param restriction the policy's restriction that its vendor, manufacturer or parent falls under
 * @param foreign per rung of the ladder: whether that rung's holder lies outside home
 * @param abroad the fields that name a country outside home
 * @param listedParty how it meets the list of parties by a name
 * @param listedAddress how it meets the list of parties by an address
 * @param derived what is telling only of lines together
 */
public record LineEnrichment(
        Money value,
        String period,
        List<Segment> segments,
        boolean highRisk,
        String goodsTier,
        List<Country> watchedPlaces,
        Restriction restriction,
        Map<Scope, Foreign> foreign,
        FieldSet abroad,
        ListedParty listedParty,
        ListedParty listedAddress,
        DerivedAttributes derived)
        implements Serializable {

    /** Of a line that nobody has looked up yet. */
    public static final LineEnrichment NONE =
            new LineEnrichment(Money.UNKNOWN, "", List.of(), false, "", List.of(), Restriction.NONE, Map.of());

    public LineEnrichment {
        segments = List.copyOf(segments);
        watchedPlaces = List.copyOf(watchedPlaces);
        foreign = Map.copyOf(foreign);
    }

    /** Of a line that names no country abroad and no listed party, and tells nothing beside others. */
    public LineEnrichment(
            Money value,
            String period,
            List<Segment> segments,
            boolean highRisk,
            String goodsTier,
            List<Country> watchedPlaces,
            Restriction restriction,
            Map<Scope, Foreign> foreign) {
        this(
                value,
                period,
                segments,
                highRisk,
                goodsTier,
                watchedPlaces,
                restriction,
                foreign,
                FieldSet.NONE,
                ListedParty.NONE,
                ListedParty.NONE,
                DerivedAttributes.NONE);
    }
}
