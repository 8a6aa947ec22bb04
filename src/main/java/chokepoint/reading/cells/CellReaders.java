package chokepoint.reading.cells;

import chokepoint.names.Currencies;
import chokepoint.names.CurrencyReading;
import chokepoint.names.HsCodes;
import chokepoint.names.HsReading;
import chokepoint.names.VisibleText;
import chokepoint.names.parties.PartyNames;
import chokepoint.names.places.AbbreviatedPlaces;
import chokepoint.names.places.KnownPlaces;
import chokepoint.names.places.RouteReading;
import chokepoint.names.places.Routes;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reader for each kind of field. Money comes as {@link Amount}: the currency may stand in another column. */
public final class CellReaders {

    private static final String SEVERAL = "[;|\\n\u2192]|[-=]*>|\\s/\\s";

    private CellReaders() {}

    /**
     * A reader for the column of a field.
     *
     * @param factor what the header multiplies numbers by
     * @param percents whether bare numbers in a column of shares are percents
     */
    public static CellReader of(
            Field field, BigDecimal factor, DecimalMark mark, DayOrder order, boolean percents, AnswerWords answers) {
        if (field == Field.CURRENCY) {
            return new CachingCellReader(visible(CellReaders::currency));
        }
        return switch (field.kind()) {
            case TEXT -> new TextReader(field == Field.DESCRIPTION);
            case PARTY -> new CachingCellReader(CellReaders::party);
            case PARTIES -> new CachingCellReader(CellReaders::parties);
            case COUNTRY -> CountryCells.byName(false, false);
            case ROUTE -> routes(List.of(), KnownPlaces.NONE);
            case HS -> new CachingCellReader(visible(CellReaders::hs));
            case DAY -> new DayReader(order);
            case NUMBER, MONEY -> new AmountReader(factor, mark);
            case SHARE -> new CachingCellReader(visible(text -> share(text, mark, percents)));
            case ANSWER -> new CachingCellReader(visible(new AnswerReader(answers)::read), false);
        };
    }

    /** What is read of a text without the marks that nobody sees; names keep theirs, which may be there to deceive. */
    private static Function<String, CellReading> visible(Function<String, CellReading> reading) {
        return text -> reading.apply(VisibleText.of(text));
    }

    /** A reader for amounts with the side of the ledger in place of a sign. */
    public static CellReader ledger(BigDecimal factor, DecimalMark mark) {
        return new AmountReader(factor, mark, LedgerSigns::signed);
    }

    /** A reader for days whose years count by another calendar. */
    public static CellReader days(DayOrder order, YearCount years) {
        return new DayReader(order, Optional.of(years));
    }

    /** A reader for a column that holds no places but what abbreviations of three letters may mean. */
    public static CellReader withoutAbbreviations(CellReader reader) {
        return (row, column) -> {
            CellReading told = reader.read(row, column);
            boolean abbreviated = told instanceof CellReading.Known && AbbreviatedPlaces.is(row.text(column));
            return abbreviated
                    ? CellReading.unreadable("is a place by an abbreviation alone, in a column without other places")
                    : told;
        };
    }

    private static CellReading currency(String text) {
        CurrencyReading reading = Currencies.inColumn(Normalizer.normalize(text, Normalizer.Form.NFKC));
        if (!reading.known()) {
            return CellReading.unreadable(
                    reading.note().isEmpty() ? "is no currency" : "is no single currency: " + reading.note());
        }
        return reading.note().isEmpty()
                ? new CellReading.Known(reading.code())
                : new CellReading.PutRight(reading.code(), reading.note());
    }

    private static CellReading party(String text) {
        Party party = PartyNames.party(text);
        return party.known() ? new CellReading.Known(party) : CellReading.PLACEHOLDER;
    }

    private static CellReading parties(String text) {
        List<Party> parties = new ArrayList<>();
        for (String one : text.split(SEVERAL)) {
            Party party = PartyNames.party(one.strip());
            if (party.known()) {
                parties.add(party);
            }
        }
        return parties.isEmpty() ? CellReading.PLACEHOLDER : new CellReading.Known(List.copyOf(parties));
    }

    /**
     * A reader for a column of routes: of UN/LOCODEs, also of those that no table has, of airports by their IATA codes, or of whatever
     * places.
     *
     * @param texts of the column
     * @param places of a user's lists, beside those that the program knows
     */
    public static CellReader routes(Collection<String> texts, KnownPlaces places) {
        Function<String, RouteReading> reading = Routes.areCodes(texts)
                ? Routes::readCode
                : Routes.nameAirports(texts) ? Routes::readAirport : places::read;
        return new CachingCellReader(visible(text -> route(reading.apply(text))));
    }

    private static CellReading route(RouteReading reading) {
        if (reading.complete()) {
            return reading.route().known() ? new CellReading.Known(reading.route()) : CellReading.PLACEHOLDER;
        }
        String open = reading.ambiguous().isEmpty()
                ? "names places that are not known: " + String.join(", ", reading.unread())
                : "names places that may lie in several countries: "
                        + reading.ambiguous().stream().map(Object::toString).collect(Collectors.joining("; "));
        if (reading.route().known()) {
            return new CellReading.Doubted(reading.route(), open, "taken as " + reading.route());
        }
        return CellReading.unreadable(reading.ambiguous().isEmpty() ? "is no route of known places" : open);
    }

    private static CellReading hs(String text) {
        HsReading reading = HsCodes.read(text);
        if (!reading.known()) {
            return reading.note().isEmpty()
                    ? CellReading.PLACEHOLDER
                    : CellReading.unreadable("is no HS code: " + reading.note());
        }
        return noted(reading.code(), reading.note(), reading.code().digits());
    }

    /** A note that quotes the cell is a doubt about this cell; one that does not is the way of a column. */
    static CellReading noted(Object value, String note, String shown) {
        if (note.isEmpty()) {
            return new CellReading.Known(value);
        }
        return note.contains("'")
                ? new CellReading.Doubted(value, "is not plain: " + note, "taken as " + shown)
                : new CellReading.PutRight(value, note);
    }

    private static CellReading share(String text, DecimalMark mark, boolean percents) {
        Optional<NumberText> number = NumberText.parse(text);
        Optional<BigDecimal> value = number.flatMap(n -> n.value(mark));
        if (value.isEmpty()) {
            return CellReading.unreadable("is no share");
        }
        boolean percent = percents || number.get().percent();
        return new CellReading.Known(percent ? Share.ofPercent(value.get()) : new Share(value.get()));
    }
}
