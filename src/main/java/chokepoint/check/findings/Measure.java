package chokepoint.check.findings;

import chokepoint.trade.Concentration;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.Exposure;
import chokepoint.trade.Lane;
import chokepoint.trade.LineChange;
import chokepoint.trade.ListedTrade;
import chokepoint.trade.LotContents;
import chokepoint.trade.Lots;
import chokepoint.trade.MarkUp;
import chokepoint.trade.OrderHistory;
import chokepoint.trade.PartHistory;
import chokepoint.trade.PriceBand;
import chokepoint.trade.SharedContact;
import chokepoint.trade.Subject;
import chokepoint.trade.TallyGroup;
import chokepoint.trade.VendorIdentity;
import chokepoint.trade.values.Party;
import java.math.MathContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures that a finding about a tally rests on, in words for machines. */
final class Measure {

    private Measure() {}

    /** By name; empty of a line or a purchase, which have no figures of their own. */
    static SortedMap<String, String> of(Subject subject) {
        SortedMap<String, String> measure = new TreeMap<>();
        if (subject instanceof Exposure exposure) {
            measure.put("share low", exposure.low().toString());
            measure.put("share high", exposure.high().toString());
        } else if (subject instanceof Concentration concentration) {
            measure.put("hhi", concentration.hhi().round(new MathContext(6)).toPlainString());
            measure.put("foreign share", concentration.foreignShare().toString());
        } else if (subject instanceof PartHistory part) {
            measure.put("origins", part.origins().keySet().toString());
            measure.put("vendors", keys(part.vendors()));
            measure.put("HS codes", part.hsCodes().toString());
            measure.put("restricted since", part.restrictedSince().toString());
        } else if (subject instanceof DocumentUse use) {
            measure.put("manufacturers", keys(use.manufacturers()));
            measure.put("vendors", keys(use.vendors()));
            measure.put("days", use.days().toString());
        } else if (subject instanceof SharedContact contact) {
            measure.put("vendors", keys(contact.vendors()));
        } else if (subject instanceof VendorIdentity found) {
            measure.put("identifiers", found.identifiers().toString());
            measure.put("countries", found.countries().toString());
            measure.put("chapters", found.chapters().toString());
        } else if (subject instanceof ListedTrade found) {
            measure.put("first purchase", found.first().toString());
            measure.put("restricted since", found.restrictedSince().toString());
        } else if (subject instanceof PriceBand found) {
            measure.put("price", found.price().toString());
            measure.put("median", found.median().toString());
            measure.put("quartiles", found.lowerQuartile() + " to " + found.upperQuartile());
            measure.put("prices", found.prices().toPlainString());
        } else if (subject instanceof MarkUp found) {
            measure.put("direct price", found.direct().toString());
            measure.put("price through the vendor", found.through().toString());
        } else if (subject instanceof OrderHistory found) {
            measure.put("consignees", keys(found.consignees()));
            measure.put("destinations", found.destinations().toString());
            measure.put("rebooked items", found.rebookedItems().toString());
            measure.put("value", found.value().toString());
        } else if (subject instanceof Lots found) {
            measure.put("lots", Integer.toString(found.count()));
        } else if (subject instanceof LotContents found) {
            measure.put("lines with an equivalent made at home", Integer.toString(found.withEquivalent()));
            measure.put("lines without", Integer.toString(found.withoutEquivalent()));
        } else if (subject instanceof Lane found) {
            measure.put("growth", found.growth().toString());
            measure.put("z", found.z().round(new MathContext(6)).toPlainString());
            measure.put("rates", found.rates().toPlainString());
            measure.put("uses", found.uses().toPlainString());
            measure.put("uses of the usual way", found.usualUses().toPlainString());
        } else if (subject instanceof TallyGroup found) {
            measure.put("lines", found.count().toPlainString());
            measure.put("value", found.value().toString());
        } else if (subject instanceof LineChange found) {
            measure.put("was", found.was());
            measure.put("is", found.is());
            measure.put("amended", Boolean.toString(found.amended()));
        }
        return measure;
    }

    private static String keys(List<Party> parties) {
        return parties.stream().map(Party::key).sorted().collect(Collectors.joining(", "));
    }
}
