package chokepoint.reading.cells;

import chokepoint.names.Countries;
import chokepoint.names.PartyNames;
import chokepoint.trade.Answer;
import chokepoint.trade.Country;
import chokepoint.trade.Field;
import chokepoint.trade.HsCode;
import chokepoint.trade.Party;
import chokepoint.trade.Route;
import chokepoint.trade.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reader for each kind of field. Money comes as {@link Amount}: the currency may stand in another column. */
public final class CellReaders {

    private static final String SEVERAL = "[;\\n]|\\s/\\s";

    private CellReaders() {}

    /**
     * A reader for the column of a field.
     *
     * @param factor what the header multiplies numbers by
     * @param percents whether bare numbers in a column of shares are percents
     */
    public static CellReader of(
            Field field,
            int factor,
            DecimalMark mark,
            DayOrder order,
            boolean percents,
            Set<String> yes,
            Set<String> no) {
        if (field == Field.CURRENCY) {
            return new Remembering(CellReaders::currency);
        }
        return switch (field.kind()) {
            case TEXT -> new TextReader();
            case PARTY -> new Remembering(CellReaders::party);
            case PARTIES -> new Remembering(CellReaders::parties);
            case COUNTRY -> new Remembering(CellReaders::country);
            case ROUTE -> new Remembering(CellReaders::route);
            case HS -> new Remembering(CellReaders::hs);
            case DAY -> new DayReader(order);
            case NUMBER, MONEY -> new AmountReader(factor, mark);
            case SHARE -> new Remembering(text -> share(text, mark, percents));
            case ANSWER -> new Remembering(text -> answer(text, yes, no));
        };
    }

    private static Told currency(String text) {
        return Known.currency(text).<Told>map(Told.Known::new).orElse(Told.unreadable("is no currency"));
    }

    private static Told party(String text) {
        Party party = PartyNames.party(text);
        return party.known() ? new Told.Known(party) : Told.PLACEHOLDER;
    }

    private static Told parties(String text) {
        List<Party> parties = new ArrayList<>();
        for (String one : text.split(SEVERAL)) {
            Party party = PartyNames.party(one.strip());
            if (party.known()) {
                parties.add(party);
            }
        }
        return parties.isEmpty() ? Told.PLACEHOLDER : new Told.Known(List.copyOf(parties));
    }

    private static Told country(String text) {
        Optional<Country> country = Countries.find(text);
        if (country.isPresent()) {
            return new Told.Known(country.get());
        }
        String nearest = Countries.nearest(text)
                .map(name -> "is no country (nearest: " + name + ")")
                .orElse("is no country");
        return Told.unreadable(nearest);
    }

    private static Told route(String text) {
        List<Country> places = new ArrayList<>();
        for (String one : text.split("\\s*(?:[>;,|/\u2192]|->|\\s-\\s)\\s*")) {
            Optional<Country> place = Countries.find(one);
            if (place.isEmpty()) {
                return Told.unreadable("is no route of countries");
            }
            places.add(place.get());
        }
        return new Told.Known(new Route(places));
    }

    private static Told hs(String text) {
        String digits = text.replaceAll("[. \\u00a0-]", "");
        return HsCode.valid(digits) ? new Told.Known(HsCode.of(digits)) : Told.unreadable("is no HS code");
    }

    private static Told share(String text, DecimalMark mark, boolean percents) {
        Optional<NumberText> number = NumberText.parse(text);
        Optional<BigDecimal> value = number.flatMap(n -> n.value(mark));
        if (value.isEmpty()) {
            return Told.unreadable("is no share");
        }
        boolean percent = percents || number.get().percent();
        return new Told.Known(percent ? Share.ofPercent(value.get()) : new Share(value.get()));
    }

    private static Told answer(String text, Set<String> yes, Set<String> no) {
        String word = text.strip().toLowerCase(java.util.Locale.ROOT);
        if (yes.contains(word)) {
            return new Told.Known(Answer.YES);
        }
        return no.contains(word) ? new Told.Known(Answer.NO) : Told.unreadable("is neither yes nor no");
    }
}
