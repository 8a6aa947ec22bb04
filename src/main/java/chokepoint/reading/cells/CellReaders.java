package chokepoint.reading.cells;

import chokepoint.names.Countries;
import chokepoint.names.CountryReading;
import chokepoint.names.HsCodes;
import chokepoint.names.HsReading;
import chokepoint.names.PartyNames;
import chokepoint.names.RouteReading;
import chokepoint.names.Routes;
import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Share;
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
            case ANSWER -> new Remembering(text -> answer(text, yes, no), false);
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
        CountryReading reading = Countries.read(text);
        return switch (reading.outcome()) {
            case KNOWN -> noted(reading.country(), reading.note(), Countries.name(reading.country()));
            case PLACEHOLDER -> Told.PLACEHOLDER;
            case SEVERAL -> Told.unreadable("names several countries");
            case UNION -> Told.unreadable("is no single country");
            case UNKNOWN ->
                Told.unreadable(Countries.nearest(text)
                        .map(name -> "is no country (nearest: " + name + ")")
                        .orElse("is no country"));
        };
    }

    private static Told route(String text) {
        RouteReading reading = Routes.read(text);
        if (!reading.route().known()) {
            return reading.complete() ? Told.PLACEHOLDER : Told.unreadable("is no route of known places");
        }
        return reading.complete()
                ? new Told.Known(reading.route())
                : new Told.Doubted(
                        reading.route(),
                        "names places that are not known: " + String.join(", ", reading.unread()),
                        "taken as " + reading.route());
    }

    private static Told hs(String text) {
        HsReading reading = HsCodes.read(text);
        if (!reading.known()) {
            return reading.note().isEmpty() ? Told.PLACEHOLDER : Told.unreadable("is no HS code: " + reading.note());
        }
        return noted(reading.code(), reading.note(), reading.code().digits());
    }

    /** A note that quotes the cell is a doubt about this cell; one that does not is the way of a column. */
    private static Told noted(Object value, String note, String shown) {
        if (note.isEmpty()) {
            return new Told.Known(value);
        }
        return note.contains("'")
                ? new Told.Doubted(value, "is not plain: " + note, "taken as " + shown)
                : new Told.PutRight(value, note);
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
        if (no.contains(word)) {
            return new Told.Known(Answer.NO);
        }
        return Known.placeholder(text) ? Told.PLACEHOLDER : Told.unreadable("is neither yes nor no");
    }
}
