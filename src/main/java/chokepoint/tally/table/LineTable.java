package chokepoint.tally.table;

import chokepoint.trade.DocumentUse;
import chokepoint.trade.Line;
import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Scope;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The fields of lines that tallies need, column by column: eighty bytes a line and four for each further field. Adding a line touches only the
 * ends of columns.
 */
public final class LineTable implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Field> TEXTS = List.of(
            Field.PART,
            Field.DESCRIPTION,
            Field.ORDER,
            Field.LOT,
            Field.LINE,
            Field.STATUS,
            Field.AMENDMENT,
            Field.UNIT,
            Field.VENDOR_ID,
            Field.VENDOR_ADDRESS,
            Field.VENDOR_PHONE,
            Field.VENDOR_EMAIL,
            Field.VENDOR_ACCOUNT);

    private interface Source<T> extends Function<Line, T>, Serializable {}

    /** A column, and what it takes from a line. */
    private record Sourced<T extends Serializable>(Column<T> column, Source<T> source) implements Serializable {

        void add(Line line) {
            column.add(source.apply(line));
        }
    }

    private final List<Sourced<?>> all = new ArrayList<>();
    private final Map<Field, Column<Party>> parties = new LinkedHashMap<>();
    private final Map<Field, Column<Country>> countries = new LinkedHashMap<>();
    private final Map<Field, Column<String>> texts = new LinkedHashMap<>();
    private final Map<Field, Column<Day>> days = new LinkedHashMap<>();
    private final Column<Placing> placings;
    private final Column<HsCode> hsCodes;
    private final Column<Party> owners;
    private final Column<String> tiers;
    private final Column<TransitCountries> ways;
    private final Column<Day> restrictedSince;
    private final Column<SheetName> sheets;
    private final Amounts unitPrices = new Amounts();
    private final Ints rows = new Ints();
    private final LineAnswers answers = new LineAnswers();
    private final Amounts amounts = new Amounts();
    private final UnknownValues unknownValues = new UnknownValues();

    /** How many further lines a line stands for; as long as the last that stands for any. */
    private final Ints further = new Ints();

    /** Of no line yet; columns of one kind of value share a dictionary, but for texts. */
    public LineTable() {
        Dictionary<Party> names = new Dictionary<>(Party.UNKNOWN);
        Dictionary<Country> codes = new Dictionary<>(Country.UNKNOWN);
        Dictionary<Day> calendar = new Dictionary<>(Day.UNKNOWN);
        Stream.concat(holders(Field.Kind.PARTY), Stream.of(Field.BUYER, Field.CONSIGNEE))
                .forEach(field ->
                        parties.put(field, column(names, line -> line.values().party(field))));
        Stream.concat(holders(Field.Kind.COUNTRY), Stream.of(Field.COUNTRY_OF_DISPATCH, Field.COUNTRY_OF_DESTINATION))
                .forEach(field ->
                        countries.put(field, column(codes, line -> line.values().country(field))));
        Stream.concat(TEXTS.stream(), Arrays.stream(DocumentUse.Kind.values()).map(DocumentUse.Kind::field))
                .forEach(field -> texts.put(
                        field,
                        column(new Dictionary<>(""), line -> line.values().text(field))));
        Stream.of(Field.DATE, Field.SHIPPED, Field.INVOICE_DATE)
                .forEach(field ->
                        days.put(field, column(calendar, line -> line.values().day(field))));
        placings = column(
                new Dictionary<>(new Placing(List.of(), "")), line -> new Placing(line.segments(), line.period()));
        hsCodes = column(new Dictionary<>(HsCode.UNKNOWN), Line::hs);
        owners = column(names, line -> line.derived().vendorOwner());
        tiers = column(new Dictionary<>(""), Line::goodsTier);
        ways = column(
                new Dictionary<>(new TransitCountries(List.of(), List.of(), List.of())),
                line -> new TransitCountries(
                        line.derived().thirdCountries(),
                        line.watchedPlaces(),
                        line.derived().restrictedPlaces()));
        restrictedSince = column(calendar, line -> line.derived().restrictedSince());
        sheets = column(
                new Dictionary<>(new SheetName("", "")),
                line -> new SheetName(line.id().file(), line.id().sheet()));
    }

    private static Stream<Field> holders(Field.Kind kind) {
        return Arrays.stream(Scope.values())
                .map(Scope::field)
                .filter(field -> field.kind() == kind)
                .distinct();
    }

    private <T extends Serializable> Column<T> column(Dictionary<T> dictionary, Source<T> source) {
        Column<T> column = new Column<>(dictionary);
        all.add(new Sourced<>(column, source));
        return column;
    }

    public void add(Line line) {
        all.forEach(column -> column.add(line));
        unitPrices.add(line.derived().unitPrice());
        rows.add(line.id().row());
        answers.add(LineAnswers.of(line));
        amounts.add(line.value());
        if (!line.value().known()) {
            unknownValues.add(size() - 1, line);
        }
    }

    /** Adds one line of another table. */
    public void add(LineTable other, int line) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).column.add(other.all.get(i).column, line);
        }
        unitPrices.add(other.unitPrices, line);
        rows.add(other.rows.get(line));
        answers.add(other.packedAnswers(line));
        amounts.add(other.amounts, line);
        unknownValues.add(size() - 1, other.unknownValues, line);
    }

    public void addAll(LineTable other) {
        for (int line = 0; line < other.further.size(); line++) {
            setFurther(size() + line, other.further.get(line));
        }
        for (int i = 0; i < all.size(); i++) {
            all.get(i).column.addAll(other.all.get(i).column);
        }
        unitPrices.addAll(other.unitPrices);
        unknownValues.addAll(other.unknownValues, size());
        rows.addAll(other.rows);
        answers.addAll(other.answers);
        amounts.addAll(other.amounts);
    }

    /** All columns but the sheet's, always in the same order; what other columns hold, they do not tell. */
    List<Column<?>> columns() {
        return all.stream()
                .<Column<?>>map(Sourced::column)
                .filter(column -> column != sheets)
                .toList();
    }

    /**
     * Adds where a line of another table stands and what it is worth; what it tells in {@link #columns} is added there.
     *
     * @param packed answers that it gives
     * @param valued whether its value counts
     */
    void addPlace(LineTable other, int line, int packed, boolean valued) {
        unitPrices.add(Money.UNKNOWN);
        sheets.add(other.sheets.value(line));
        addPlace(other.row(line), packed, other.further(line));
        if (valued) {
            amounts.add(other.amounts, line);
            unknownValues.add(size() - 1, other.unknownValues, line);
        } else {
            amounts.add(Money.UNKNOWN);
        }
    }

    /** Adds where a line stands that was kept in a file; its columns are filled beside. */
    void addPlace(int row, int packed, int furtherLines) {
        rows.add(row);
        answers.add(packed);
        setFurther(size() - 1, furtherLines);
    }

    /** Counts a line of another table as a further one of a line, and its value, which is known if that of the line is. */
    void join(int into, LineTable other, int line) {
        setFurther(into, further(into) + 1 + other.further(line));
        amounts.addTo(into, other.amounts, line);
        unknownValues.join(into, other.unknownValues, line);
        SheetName sheet = other.sheets.value(line);
        int byPlace = sheet.compareTo(sheets.value(into));
        if (byPlace < 0 || (byPlace == 0 && other.row(line) < row(into))) {
            sheets.set(into, sheet);
            rows.set(into, other.row(line));
        }
    }

    /** All answers of a line in one number, see {@link LineAnswers}. */
    int packedAnswers(int line) {
        return answers.packed(line);
    }

    private void setFurther(int line, int lines) {
        if (lines > 0) {
            while (further.size() <= line) {
                further.add(0);
            }
            further.set(line, lines);
        }
    }

    /** How many further lines of its list a line stands for. */
    public int further(int line) {
        return line < further.size() ? further.get(line) : 0;
    }

    public int size() {
        return rows.size();
    }

    public Column<Party> parties(Field field) {
        return of(field, parties);
    }

    public Column<Country> countries(Field field) {
        return of(field, countries);
    }

    public Column<String> texts(Field field) {
        return of(field, texts);
    }

    public Column<Day> days(Field field) {
        return of(field, days);
    }

    private static <T extends Serializable> Column<T> of(Field field, Map<Field, Column<T>> columns) {
        return Objects.requireNonNull(columns.get(field), field::label);
    }

    /** The column of a field that is kept. */
    public Column<?> column(Field field) {
        return switch (field.kind()) {
            case PARTY -> parties(field);
            case COUNTRY -> countries(field);
            case DAY -> days(field);
            default -> texts(field);
        };
    }

    /** Fields that texts are kept of, each with a dictionary of its own. */
    Set<Field> textFields() {
        return texts.keySet();
    }

    List<Field> textFieldsBeside(List<Field> some) {
        return texts.keySet().stream().filter(field -> !some.contains(field)).toList();
    }

    /** Fields that parties, countries or days are kept of. */
    List<Field> sharedFields() {
        return Stream.of(parties.keySet(), countries.keySet(), days.keySet())
                .flatMap(Set::stream)
                .toList();
    }

    public Column<SheetName> sheets() {
        return sheets;
    }

    public Column<Placing> placings() {
        return placings;
    }

    public Column<HsCode> hsCodes() {
        return hsCodes;
    }

    Column<String> tiers() {
        return tiers;
    }

    public Column<Party> owners() {
        return owners;
    }

    public Column<TransitCountries> ways() {
        return ways;
    }

    public Column<Day> restrictedSince() {
        return restrictedSince;
    }

    public boolean listed(int line) {
        return tiers.id(line) != 0;
    }

    /** In the reporting currency. */
    public Amounts unitPrices() {
        return unitPrices;
    }

    public Amounts amounts() {
        return amounts;
    }

    /** What lines without a known value tell of it. */
    public UnknownValues unknownValues() {
        return unknownValues;
    }

    public int row(int line) {
        return rows.get(line);
    }

    public LineId id(int line) {
        SheetName sheet = sheets.value(line);
        return new LineId(sheet.file(), sheet.sheet(), rows.get(line));
    }

    public boolean credit(int line) {
        return answers.credit(line);
    }

    public Answer homeEquivalent(int line) {
        return answers.homeEquivalent(line);
    }

    public Foreign foreign(int line, Scope scope) {
        return answers.foreign(line, scope);
    }

    public Foreign foreign(int[] lines, Scope scope) {
        return answers.foreign(lines, scope);
    }
}
