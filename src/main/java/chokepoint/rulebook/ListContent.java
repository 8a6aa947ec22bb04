package chokepoint.rulebook;

import chokepoint.trade.lists.CountryList;
import chokepoint.trade.lists.GoodsList;
import chokepoint.trade.lists.GoodsWords;
import chokepoint.trade.lists.HsNames;
import chokepoint.trade.lists.Makers;
import chokepoint.trade.lists.OwnershipList;
import chokepoint.trade.lists.PartyList;
import chokepoint.trade.lists.PhoneCodes;
import chokepoint.trade.lists.PlaceCodes;
import chokepoint.trade.lists.PreferenceSchemes;
import chokepoint.trade.lists.WordList;
import chokepoint.trade.values.Day;

/** What every kind of list can say of itself. */
record ListContent(String holds, int entries, Day asOf, String source) {

    static ListContent of(Object list) {
        if (list instanceof CountryList of) {
            return new ListContent("countries", of.countries().size(), of.asOf(), of.source());
        }
        if (list instanceof GoodsList of) {
            return new ListContent("goods", of.tiers().size(), of.asOf(), of.source());
        }
        if (list instanceof PartyList of) {
            return new ListContent("names of parties", of.entries().size(), of.asOf(), of.source());
        }
        if (list instanceof OwnershipList of) {
            return new ListContent("shares of owners", of.stakes().size(), of.asOf(), of.source());
        }
        if (list instanceof WordList of) {
            return new ListContent("words", of.words().size(), of.asOf(), of.source());
        }
        if (list instanceof GoodsWords of) {
            return new ListContent("words for goods", of.codes().size(), of.asOf(), of.source());
        }
        if (list instanceof Makers of) {
            return new ListContent("goods with their makers", of.countries().size(), of.asOf(), of.source());
        }
        if (list instanceof PhoneCodes of) {
            return new ListContent("phone codes", of.countries().size(), of.asOf(), of.source());
        }
        if (list instanceof PreferenceSchemes of) {
            return new ListContent("schemes of preference", of.countries().size(), of.asOf(), of.source());
        }
        if (list instanceof HsNames of) {
            return new ListContent("names of HS codes", of.names().size(), of.asOf(), of.source());
        }
        if (list instanceof PlaceCodes of) {
            return new ListContent("places", of.countries().size(), of.asOf(), of.source());
        }
        throw new IllegalArgumentException("a list says nothing of itself: " + list.getClass());
    }
}
