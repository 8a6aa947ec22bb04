package chokepoint.tally.table;

import chokepoint.trade.DocumentUse;
import chokepoint.trade.Line;
import chokepoint.trade.SharedContact;
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
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What tallies need of each line, column by column, eighty bytes a line and four for each further field; adding one touches only the ends of columns. */
public final class LineTable implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Scope[] SCOPES = Scope.values();
    private static final Foreign[] ANSWERS = Foreign.values();
    private static final Answer[] EQUIVALENTS = Answer.values();
    private static final List<Field> PARTIES = List.of(Field.BUYER, Field.CONSIGNEE);
    private static final List<Field> COUNTRIES = List.of(Field.COUNTRY_OF_DISPATCH, Field.COUNTRY_OF_DESTINATION);
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
    private static final List<Field> DAYS = List.of(Field.DATE, Field.SHIPPED, Field.INVOICE_DATE);

    private static final List<Field> CONTACTS = Arrays.stream(SharedContact.Kind.values())
            .map(SharedContact.Kind::field)
            .toList();

    /** What exposures are told by: holders, and contacts by which vendors are joined. */
    private static final Set<Field> HELD_BY = Stream.concat(
                    Arrays.stream(SCOPES).map(Scope::field), CONTACTS.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Beside the answers on whether a holder is foreign, two bits for each rung. */
    public static final int CREDIT = 1 << 30;

    /** Where the answer to whether an equivalent is made at home stands, two bits. */
    private static final int EQUIVALENT = 28;

    /** A sheet of a file. */
    public record Sheet(String file, String sheet) implements Comparable<Sheet>, Serializable {

        @Override
        public int compareTo(Sheet other) {
            int byFile = file.compareTo(other.file);
            return byFile != 0 ? byFile : sheet.compareTo(other.sheet);
        }
    }

    /** Where a line belongs: one segment of each segmentation, and a period. */
    public record Placing(List<Segment> segments, String period) implements Serializable {}

    /**
     * Where a line goes through.
     *
     * @param third places that are neither origin nor home
     * @param watched those of them that are watched
     * @param restricted places with a restriction date
     */
    public record Way(List<Country> third, List<Country> watched, List<Country> restricted) implements Serializable {}

    private final Map<Field, Column<Party>> parties = new LinkedHashMap<>();
    private final Map<Field, Column<Country>> countries = new LinkedHashMap<>();
    private final Map<Field, Column<String>> texts = new LinkedHashMap<>();
    private final Column<Sheet> sheets = new Column<>(new Dictionary<>(new Sheet("", "")));
    private final Column<Placing> placings = new Column<>(new Dictionary<>(new Placing(List.of(), "")));
    private final Column<HsCode> hsCodes = new Column<>(new Dictionary<>(HsCode.UNKNOWN));
    private final Map<Field, Column<Day>> days = new LinkedHashMap<>();
    private final Column<Party> owners;
    private final Column<String> tiers = new Column<>(new Dictionary<>(""));
    private final Column<Way> ways = new Column<>(new Dictionary<>(new Way(List.of(), List.of(), List.of())));
    private final Column<Day> restrictedSince;
    private final Amounts unitPrices = new Amounts();
    private final Ints rows = new Ints();
    private final Ints foreign = new Ints();
    private final Amounts amounts = new Amounts();

    /** How many further lines a line stands for; as long as the last that stands for any. */
    private final Ints further = new Ints();

    private Sheet lastSheet = new Sheet("", "");
    private Placing lastPlacing = new Placing(List.of(), "");

    public LineTable() {
        Dictionary<Party> names = new Dictionary<>(Party.UNKNOWN);
        Dictionary<Country> codes = new Dictionary<>(Country.UNKNOWN);
        for (Scope scope : SCOPES) {
            if (scope.field().kind() == Field.Kind.COUNTRY) {
                countries.put(scope.field(), new Column<>(codes));
            } else {
                parties.putIfAbsent(scope.field(), new Column<>(names));
            }
        }
        Dictionary<Day> calendar = new Dictionary<>(Day.UNKNOWN);
        PARTIES.forEach(field -> parties.put(field, new Column<>(names)));
        COUNTRIES.forEach(field -> countries.put(field, new Column<>(codes)));
        TEXTS.forEach(field -> texts.put(field, new Column<>(new Dictionary<>(""))));
        DAYS.forEach(field -> days.put(field, new Column<>(calendar)));
        owners = new Column<>(names);
        restrictedSince = new Column<>(calendar);
        for (DocumentUse.Kind kind : DocumentUse.Kind.values()) {
            texts.put(kind.field(), new Column<>(new Dictionary<>("")));
        }
    }

    public void add(Line line) {
        parties.forEach((field, column) -> column.add(line.values().party(field)));
        countries.forEach((field, column) -> column.add(line.values().country(field)));
        texts.forEach((field, column) -> column.add(line.values().text(field)));
        sheets.add(sheet(line));
        placings.add(placing(line));
        hsCodes.add(line.hs());
        days.forEach((field, column) -> column.add(line.values().day(field)));
        owners.add(line.ties().vendorOwner());
        tiers.add(line.goodsTier());
        ways.add(new Way(
                line.ties().thirdCountries(), line.watchedPlaces(), line.ties().restrictedPlaces()));
        restrictedSince.add(line.ties().restrictedSince());
        unitPrices.add(line.ties().unitPrice());
        rows.add(line.id().row());
        foreign.add(answers(line.credit(), line.homeEquivalent(), line::foreign));
        amounts.add(line.value());
    }

    /** Mostly that of the line before. */
    private Sheet sheet(Line line) {
        boolean same = lastSheet.file().equals(line.id().file())
                && lastSheet.sheet().equals(line.id().sheet());
        lastSheet = same ? lastSheet : new Sheet(line.id().file(), line.id().sheet());
        return lastSheet;
    }

    private Placing placing(Line line) {
        boolean same = lastPlacing.period().equals(line.period())
                && lastPlacing.segments().equals(line.segments());
        lastPlacing = same ? lastPlacing : new Placing(line.segments(), line.period());
        return lastPlacing;
    }

    /** Adds one line of another table. */
    public void add(LineTable other, int line) {
        parties.forEach((field, column) -> column.add(other.parties(field).value(line)));
        countries.forEach((field, column) -> column.add(other.countries(field).value(line)));
        texts.forEach((field, column) -> column.add(other.texts(field).value(line)));
        days.forEach((field, column) -> column.add(other.days(field).value(line)));
        hsCodes.add(other.hsCodes.value(line));
        owners.add(other.owners.value(line));
        tiers.add(other.tiers.value(line));
        ways.add(other.ways.value(line));
        restrictedSince.add(other.restrictedSince.value(line));
        unitPrices.add(other.unitPrices, line);
        sheets.add(other.sheets.value(line));
        placings.add(other.placings.value(line));
        rows.add(other.rows.get(line));
        foreign.add(other.foreign.get(line));
        amounts.add(other.amounts, line);
    }

    /** All columns but the sheet's, always in the same order; what other columns hold, they do not tell. */
    List<Column<?>> columns() {
        return Stream.of(
                        parties.values().stream(),
                        countries.values().stream(),
                        texts.values().stream(),
                        days.values().stream(),
                        Stream.of(placings, hsCodes, owners, tiers, ways, restrictedSince))
                .<Column<?>>flatMap(columns -> columns)
                .toList();
    }

    /** What tells a line apart in exposures beside its value and who is foreign: segments and period, holders and contacts. */
    List<Column<?>> toldInExposures() {
        return Stream.concat(
                        Stream.of(placings),
                        HELD_BY.stream()
                                .map(field -> field.kind() == Field.Kind.COUNTRY
                                        ? countries(field)
                                        : field.kind() == Field.Kind.PARTY ? parties(field) : texts(field)))
                .<Column<?>>map(column -> column)
                .toList();
    }

    /**
     * Adds where a line of another table stands and what it is worth; what it tells in {@link #columns} is added there.
     *
     * @param answers that it gives, see {@link #answers(int)}
     * @param valued whether its value counts
     */
    void addPlace(LineTable other, int line, int answers, boolean valued) {
        unitPrices.add(Money.UNKNOWN);
        sheets.add(other.sheets.value(line));
        rows.add(other.rows.get(line));
        foreign.add(answers);
        if (valued) {
            amounts.add(other.amounts, line);
        } else {
            amounts.add(Money.UNKNOWN);
        }
        setFurther(size() - 1, other.further(line));
    }

    /**
     * Adds where a line stands that was kept in a file; its columns are filled beside.
     *
     * @param answers as {@link #answers(boolean, Answer, Function)} makes them
     */
    void addPlace(int row, int answers, int furtherLines) {
        rows.add(row);
        foreign.add(answers);
        setFurther(size() - 1, furtherLines);
    }

    /** Counts a line of another table as a further one of a line, and its value, which is known if that of the line is. */
    void join(int into, LineTable other, int line) {
        setFurther(into, further(into) + 1 + other.further(line));
        amounts.addTo(into, other.amounts, line);
        Sheet sheet = other.sheets.value(line);
        int byPlace = sheet.compareTo(sheets.value(into));
        if (byPlace < 0 || (byPlace == 0 && other.rows.get(line) < rows.get(into))) {
            sheets.set(into, sheet);
            rows.set(into, other.rows.get(line));
        }
    }

    /** Who is foreign, whether an equivalent is made at home, and whether it is a credit, in one number. */
    int answers(int line) {
        return foreign.get(line);
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

    /** How many of some lines, and of those they stand for, have no known value. */
    public int unknownValues(int[] lines) {
        return IntStream.of(lines)
                .filter(line -> !amounts.known(line))
                .map(line -> 1 + further(line))
                .sum();
    }

    public void addAll(LineTable other) {
        for (int line = 0; line < other.further.size(); line++) {
            setFurther(size() + line, other.further.get(line));
        }
        parties.forEach((field, column) -> column.addAll(other.parties(field)));
        countries.forEach((field, column) -> column.addAll(other.countries(field)));
        texts.forEach((field, column) -> column.addAll(other.texts(field)));
        sheets.addAll(other.sheets);
        placings.addAll(other.placings);
        hsCodes.addAll(other.hsCodes);
        days.forEach((field, column) -> column.addAll(other.days(field)));
        owners.addAll(other.owners);
        tiers.addAll(other.tiers);
        ways.addAll(other.ways);
        restrictedSince.addAll(other.restrictedSince);
        unitPrices.addAll(other.unitPrices);
        rows.addAll(other.rows);
        foreign.addAll(other.foreign);
        amounts.addAll(other.amounts);
    }

    public int size() {
        return rows.size();
    }

    public Column<Party> parties(Field field) {
        return column(parties, field);
    }

    public Column<Country> countries(Field field) {
        return column(countries, field);
    }

    public Column<String> texts(Field field) {
        return column(texts, field);
    }

    public Column<Sheet> sheets() {
        return sheets;
    }

    public Column<Placing> placings() {
        return placings;
    }

    public Column<HsCode> hsCodes() {
        return hsCodes;
    }

    public Column<Day> days(Field field) {
        return column(days, field);
    }

    Column<String> tiers() {
        return tiers;
    }

    /** Fields that texts are kept of, each with a dictionary of its own. */
    Set<Field> textFields() {
        return texts.keySet();
    }

    /** Fields that parties, countries or days are kept of. */
    List<Field> sharedFields() {
        return Stream.of(parties.keySet(), countries.keySet(), days.keySet())
                .flatMap(Set::stream)
                .toList();
    }

    /** Of a field that parties, countries or days are kept of. */
    Column<?> shared(Field field) {
        return switch (field.kind()) {
            case PARTY -> parties(field);
            case COUNTRY -> countries(field);
            default -> days(field);
        };
    }

    /** What is told of a line whose paper stands in several lists, beside the paper. */
    public List<Column<?>> toldOfPapers() {
        return List.of(
                parties(Field.VENDOR),
                parties(Field.MANUFACTURER),
                countries(Field.COUNTRY_OF_ORIGIN),
                texts(Field.PART),
                texts(Field.BILL_OF_LADING),
                hsCodes,
                days(Field.DATE),
                days(Field.SHIPPED),
                days(Field.INVOICE_DATE),
                owners);
    }

    /** What is told of a line whose contact stands in several lists, beside the contact. */
    public List<Column<?>> toldOfContacts() {
        return List.of(parties(Field.VENDOR), owners);
    }

    public Column<Party> owners() {
        return owners;
    }

    public Column<Way> ways() {
        return ways;
    }

    Column<Day> restrictedSince() {
        return restrictedSince;
    }

    public boolean listed(int line) {
        return tiers.id(line) != 0;
    }

    public boolean credit(int line) {
        return (foreign.get(line) & CREDIT) != 0;
    }

    /** In the reporting currency. */
    public Amounts unitPrices() {
        return unitPrices;
    }

    public int row(int line) {
        return rows.get(line);
    }

    public LineId id(int line) {
        Sheet sheet = sheets.value(line);
        return new LineId(sheet.file, sheet.sheet, rows.get(line));
    }

    public Amounts amounts() {
        return amounts;
    }

    /** A known answer outweighs an unknown one; two known answers that differ are none. */
    public Foreign foreign(int[] lines, Scope scope) {
        boolean yes = false;
        boolean no = false;
        for (int line : lines) {
            Foreign answer = foreign(line, scope);
            yes |= answer == Foreign.YES;
            no |= answer == Foreign.NO;
        }
        if (yes == no) {
            return Foreign.UNKNOWN;
        }
        return yes ? Foreign.YES : Foreign.NO;
    }

    public Answer homeEquivalent(int line) {
        return EQUIVALENTS[foreign.get(line) >> EQUIVALENT & 3];
    }

    public Foreign foreign(int line, Scope scope) {
        return ANSWERS[foreign.get(line) >> (2 * scope.ordinal()) & 3];
    }

    /** Two bits for each rung. */
    static int answers(boolean credit, Answer equivalent, Function<Scope, Foreign> foreign) {
        int answers = credit ? CREDIT : 0;
        answers |= equivalent.ordinal() << EQUIVALENT;
        for (Scope scope : SCOPES) {
            answers |= foreign.apply(scope).ordinal() << (2 * scope.ordinal());
        }
        return answers;
    }

    private static <T extends Serializable> Column<T> column(Map<Field, Column<T>> columns, Field field) {
        return Objects.requireNonNull(columns.get(field), field::label);
    }
}
