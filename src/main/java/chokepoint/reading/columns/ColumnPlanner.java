package chokepoint.reading.columns;

import chokepoint.names.places.KnownPlaces;
import chokepoint.names.places.Routes;
import chokepoint.reading.cells.Amount;
import chokepoint.reading.cells.AnswerWords;
import chokepoint.reading.cells.CellReader;
import chokepoint.reading.cells.CellReaders;
import chokepoint.reading.cells.DayOrder;
import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.LedgerSigns;
import chokepoint.reading.cells.ReadingCache;
import chokepoint.reading.cells.YearCount;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.header.PriceBasis;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.Claim;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Field;
import chokepoint.workbook.CellRange;
import chokepoint.workbook.ColumnName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Decides how the cells of each column are read: by which decimal mark, which order of dates, which factor and currency. */
public final class ColumnPlanner {

    private static final AnswerWords ANSWERS =
            new AnswerWords(HeaderWords::plain, Lexicon.of("yes"), Lexicon.of("no"), Lexicon.of("no answer"));

    private static final int PLACES_TRIED = 200;

    private final HeaderBlock header;
    private final List<SampleRow> data;
    private final ColumnMap map;
    private final Header title;
    private final CountryCodes codes;
    private final KnownPlaces places;
    private final SharedCurrency shared;
    private final DecimalMark usualMark;
    private final DecimalMarks marks;
    private final List<String> notices;
    private final Map<Integer, String> notOfTheLine;

    /** @param notices takes what the user should know of it */
    public ColumnPlanner(
            HeaderBlock header,
            List<SampleRow> data,
            ColumnMap map,
            Header title,
            CountryCodes codes,
            KnownPlaces places,
            SharedCurrency shared,
            DecimalMark usualMark,
            List<String> notices) {
        this.header = header;
        this.data = data;
        this.map = map;
        this.title = title;
        this.codes = codes;
        this.places = places;
        this.shared = shared;
        this.usualMark = usualMark;
        this.marks = new DecimalMarks(header, data, map, title, usualMark, notices);
        this.notices = notices;
        this.notOfTheLine = CurrencyOwner.notOfTheLine(header, data, map, usualMark, notices);
    }

    /** What unit prices do not say by themselves, told in notices. */
    public PriceTerms terms() {
        return new PriceTermsPlanner(
                        header,
                        data,
                        map,
                        column -> new PriceTerms.Column(
                                column,
                                CellReaders.of(
                                        Field.QUANTITY,
                                        BigDecimal.ONE,
                                        marks.of(column),
                                        DayOrder.DAY_FIRST,
                                        false,
                                        AnswerWords.NONE)))
                .plan(notices);
    }

    /** Which cells say what the cell above them says, told in notices. */
    public CellsAbove above(Collection<CellRange> merges) {
        CellsAbove above = CellsAbove.of(header, data, map, merges);
        notices.addAll(above.notices(header));
        return above;
    }

    /** What is read, in the order of the fields. */
    public List<PlannedColumn> columns() {
        List<PlannedColumn> columns = new ArrayList<>();
        DayOrder usualOrder = usualOrder();
        for (Claim claim : map.chosen()) {
            claim.meaning().field().ifPresent(field -> columns.add(column(field, claim.column(), usualOrder)));
        }
        columns.addAll(furtherRoutes(columns));
        columns.sort(Comparator.comparing(PlannedColumn::field).thenComparingInt(PlannedColumn::index));
        return columns;
    }

    /** A column read as it stands, of which no doubt is told. */
    public PlannedColumn quietly(Field field, int column) {
        List<String> told = List.copyOf(notices);
        PlannedColumn planned = column(field, column, DayOrder.DAY_FIRST);
        notices.clear();
        notices.addAll(told);
        return planned;
    }

    /** A route told over several columns, one place in each: port of loading, of transhipment, of discharge. */
    private List<PlannedColumn> furtherRoutes(List<PlannedColumn> columns) {
        boolean onePlaceEach = columns.stream()
                .filter(column -> column.field() == Field.ROUTE)
                .anyMatch(column -> data.stream()
                        .limit(PLACES_TRIED)
                        .allMatch(row -> Routes.read(row.text(column.index()))
                                        .route()
                                        .places()
                                        .size()
                                <= 1));
        if (!onePlaceEach) {
            return List.of();
        }
        List<PlannedColumn> further = new ArrayList<>();
        for (Claim claim : map.alternatives()) {
            if (claim.meaning().equals(ColumnMeaning.of(Field.ROUTE))) {
                further.add(column(Field.ROUTE, claim.column(), DayOrder.DAY_FIRST));
                notices.add(String.format(
                        Locale.ROOT,
                        "the route is told over several columns; %s '%s' is one of them",
                        ColumnName.of(claim.column()),
                        header.header(claim.column()).text()));
            }
        }
        return further;
    }

    private PlannedColumn column(Field field, int index, DayOrder usualOrder) {
        Header name = header.header(index);
        boolean money = field.kind() == Field.Kind.MONEY;
        long factor = factor(field, name);
        boolean counts = money || field.kind() == Field.Kind.NUMBER;
        if (counts && factor > 1) {
            notices.add(String.format(
                    Locale.ROOT,
                    "column %s '%s' is in units of %,d: its numbers are multiplied",
                    ColumnName.of(index),
                    name.text(),
                    factor));
        }
        BigDecimal unit = money && factor == 1
                ? Hundredths.of(index, name, title, texts(index), notices)
                : BigDecimal.valueOf(factor);
        DecimalMark mark = counts || field.kind() == Field.Kind.SHARE ? marks.of(index, field) : usualMark;
        if (field.kind() == Field.Kind.DAY) {
            return days(field, index, name, usualOrder);
        }
        if (field.kind() == Field.Kind.ROUTE) {
            return planned(field, index, name, CellReaders.routes(texts(index), places));
        }
        if (field.kind() == Field.Kind.COUNTRY) {
            return planned(field, index, name, codes.reader(index));
        }
        boolean percents = field.kind() == Field.Kind.SHARE && percents(index, name);
        CellReader reader = money && ledger(index, name)
                ? CellReaders.ledger(unit, mark)
                : CellReaders.of(field, unit, mark, usualOrder, percents, ANSWERS);
        return planned(field, index, name, reader);
    }

    /** A thousand in the header of a price that is for so many units is none of money. */
    private long factor(Field field, Header name) {
        boolean money = field.kind() == Field.Kind.MONEY;
        boolean units = field == Field.UNIT_PRICE && PriceBasis.of(name) > 1;
        return money && (name.factor() == 1 || units) ? title.factor() : name.factor();
    }

    private Set<String> texts(int column) {
        return data.stream()
                .map(row -> row.text(column).strip())
                .filter(text -> !text.isEmpty() && !ReadingCache.placeholder(text))
                .collect(Collectors.toSet());
    }

    private PlannedColumn planned(Field field, int index, Header name, CellReader reader) {
        boolean money = field.kind() == Field.Kind.MONEY;
        String currency = money && !notOfTheLine.containsKey(index) ? currency(index) : "";
        return new PlannedColumn(
                field,
                index,
                ColumnName.of(index),
                notOfTheLine.getOrDefault(index, currency.isEmpty() ? name.currency() : currency),
                !notOfTheLine.containsKey(index),
                (money || field == Field.CURRENCY) && signsMix(index),
                PlacesByAbbreviation.left(field, index, data) ? CellReaders.withoutAbbreviations(reader) : reader);
    }

    /** What a sign that several countries share means, or what columns related to it state. */
    private String currency(int index) {
        String settled = shared.of(index);
        return settled.isEmpty() && !shared.isStatedElsewhere()
                ? new RelatedCurrency(header, data, map, notices).of(index)
                : settled;
    }

    private PlannedColumn days(Field field, int index, Header name, DayOrder usualOrder) {
        List<String> dates = data.stream()
                .map(row -> row.text(index))
                .filter(text -> !text.isEmpty() && !ReadingCache.placeholder(text))
                .toList();
        Optional<YearCount> years = YearCount.of(dates);
        DayOrder order = order(
                index,
                name,
                usualOrder,
                text -> years.map(count -> count.common(text)).orElse(text));
        HalfConvertedDates.notice(data, index, name.text()).ifPresent(notices::add);
        years.ifPresent(count -> notices.add(String.format(
                Locale.ROOT,
                "column %s '%s': its years are of the %s calendar and converted: '%s' is taken as %s",
                ColumnName.of(index),
                name.text(),
                count.name(),
                dates.get(0),
                count.common(dates.get(0)))));
        CellReader reader = years.map(count -> CellReaders.days(order, count))
                .orElseGet(() -> CellReaders.of(field, BigDecimal.ONE, usualMark, order, false, AnswerWords.NONE));
        return new PlannedColumn(field, index, ColumnName.of(index), name.currency(), true, false, reader);
    }

    private boolean ledger(int index, Header name) {
        boolean ledger =
                LedgerSigns.in(data.stream().map(row -> row.text(index)).toList(), name.currency());
        if (ledger) {
            notices.add(String.format(
                    Locale.ROOT,
                    "column %s '%s' marks credits and debits (CR, DR) in place of signs: credits are taken as minus",
                    ColumnName.of(index),
                    name.text()));
        }
        return ledger;
    }

    private boolean signsMix(int column) {
        return data.stream()
                        .map(row -> row.text(column))
                        .map(Amount::sign)
                        .filter(sign -> !sign.isEmpty())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private DayOrder order(int column, Header name, DayOrder usual, UnaryOperator<String> common) {
        ColumnNotation ways = ColumnNotation.ofDates(data, column, common);
        Optional<DayOrder> told = ways.order();
        if (told.isEmpty() && !ways.undecidedDate().isEmpty()) {
            notices.add(String.format(
                    Locale.ROOT,
                    "column %s '%s': cannot tell the day from the month in dates like '%s'; taken as %s",
                    ColumnName.of(column),
                    name.text(),
                    ways.undecidedDate(),
                    usual));
        } else if (ways.bothOrders()) {
            notices.add(String.format(
                    Locale.ROOT,
                    "column %s '%s' mixes dates with the day first and with the month first; undecided ones are taken as %s",
                    ColumnName.of(column),
                    name.text(),
                    told.orElse(usual)));
        }
        return told.orElse(usual);
    }

    /** Columns of one list are mostly written in one way: a column that does not tell follows those that do. */
    private DayOrder usualOrder() {
        int balance = 0;
        for (Claim claim : map.chosen()) {
            boolean day = claim.meaning()
                    .field()
                    .filter(f -> f.kind() == Field.Kind.DAY)
                    .isPresent();
            if (day) {
                balance += ColumnNotation.ofDates(data, claim.column())
                        .order()
                        .map(order -> order == DayOrder.MONTH_FIRST ? 1 : -1)
                        .orElse(0);
            }
        }
        return balance > 0 ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    }

    private boolean percents(int column, Header name) {
        boolean named =
                name.text().contains("%") || name.words().stream().anyMatch(word -> Lexicon.is("percent", word));
        BigDecimal most = data.stream()
                .map(row -> row.text(column))
                .filter(text -> text.matches("\\d+(\\.\\d+)?"))
                .map(BigDecimal::new)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return most.compareTo(BigDecimal.ONE) > 0 || (named && most.signum() == 0);
    }
}
