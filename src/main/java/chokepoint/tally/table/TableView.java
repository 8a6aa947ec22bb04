package chokepoint.tally.table;

import chokepoint.names.parties.Identities;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers what facts ask of groups of lines of a table: who and what stands on them, where, and what they are worth. Not thread-safe. */
public final class TableView {

    private final LineTable table;
    private final String currency;
    private final Identities identities;
    private final LinePlaces places;
    private final Map<Field, KeyedColumn<Party>> parties = new EnumMap<>(Field.class);
    private final Map<Field, KeyedColumn<String>> texts = new EnumMap<>(Field.class);

    /**
     * Of some lines.
     *
     * @param currency in which they report
     * @param identities which of the parties they name are one
     */
    public TableView(LineTable table, String currency, Identities identities) {
        this.table = table;
        this.currency = currency;
        this.identities = identities;
        this.places = new LinePlaces(table);
    }

    public LineTable table() {
        return table;
    }

    public Identities identities() {
        return identities;
    }

    /** All lines. */
    public int[] lines() {
        return IntStream.range(0, table.size()).toArray();
    }

    public KeyedColumn<Party> parties(Field field) {
        return parties.computeIfAbsent(field, absent -> KeyedColumn.parties(table.parties(field), identities));
    }

    /** Numbers of parts and papers, whatever their case. */
    public KeyedColumn<String> texts(Field field) {
        return texts.computeIfAbsent(field, absent -> KeyedColumn.texts(table.texts(field)));
    }

    /** The ultimate parents of vendors, as far as the policy knows them. */
    public KeyedColumn<Party> owners() {
        return KeyedColumn.parties(table.owners(), identities);
    }

    // What stands on a group of lines

    /** The known parties, each in the spelling of its first line by place, sorted by key. */
    public List<Party> parties(int[] lines, KeyedColumn<?> keyed) {
        if (alike(lines, keyed)) {
            return lines.length == 0 || keyed.number(lines[0]) == 0
                    ? List.of()
                    : List.of(keyed.party(places.first(lines)));
        }
        return LineGroup.of(lines, keyed).stream()
                .filter(LineGroup::known)
                .map(group -> keyed.party(places.first(group.lines())))
                .sorted()
                .toList();
    }

    /** Most groups of lines are small and of one kind: they need neither be sorted nor parted. */
    private static boolean alike(int[] lines, KeyedColumn<?> keyed) {
        for (int i = 1; i < lines.length; i++) {
            if (keyed.number(lines[i]) != keyed.number(lines[0])) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(int[] lines, Column<?> column) {
        for (int i = 1; i < lines.length; i++) {
            if (column.id(lines[i]) != column.id(lines[0])) {
                return false;
            }
        }
        return true;
    }

    /** The fewest parties that stand there: of those that may be one, only the first by key. */
    public List<Party> partiesApart(int[] lines, KeyedColumn<?> keyed) {
        List<Party> all = parties(lines, keyed);
        if (identities.certain() || all.size() < 2) {
            return all;
        }
        Set<String> kept = identities.fewest(all.stream().map(Party::key).toList()).stream()
                .map(group -> group.get(0))
                .collect(Collectors.toSet());
        return all.stream().filter(party -> kept.contains(party.key())).toList();
    }

    /** How many parties stand there at least. */
    public int fewest(int[] lines, KeyedColumn<?> keyed) {
        return identities.certain()
                ? keyed.distinct(lines)
                : identities.fewest(keyed.among(lines)).size();
    }

    /** The first of the known parties by key; unknown if there is none. */
    public Party party(int[] lines, KeyedColumn<?> keyed) {
        return parties(lines, keyed).stream().findFirst().orElse(Party.UNKNOWN);
    }

    /** The known values in the spelling of the first line by place, sorted by key. */
    public List<String> spellings(int[] lines, KeyedColumn<?> keyed) {
        if (alike(lines, keyed)) {
            return lines.length == 0 || keyed.number(lines[0]) == 0 ? List.of() : List.of(spelling(lines, keyed));
        }
        return parties(lines, keyed).stream().map(Party::name).toList();
    }

    /** The spelling of the first line by place. */
    public String spelling(int[] lines, KeyedColumn<?> keyed) {
        return keyed.name(places.first(lines));
    }

    /** The known days, line by line. */
    public Stream<Day> days(int[] lines, Column<Day> days) {
        return IntStream.of(lines).mapToObj(days::value).filter(Day::known);
    }

    /** The first known day of purchase; unknown if there is none. */
    public Day firstDay(int[] lines) {
        return days(lines, table.days(Field.DATE)).min(Day::compareTo).orElse(Day.UNKNOWN);
    }

    /** The last known day of purchase; unknown if there is none. */
    public Day lastDay(int[] lines) {
        return days(lines, table.days(Field.DATE)).max(Day::compareTo).orElse(Day.UNKNOWN);
    }

    /** The earliest restriction date of any of the lines; unknown if none has one. */
    public Day restrictedSince(int[] lines) {
        return days(lines, table.restrictedSince()).min(Day::compareTo).orElse(Day.UNKNOWN);
    }

    /** The known codes, sorted. */
    public List<HsCode> hsCodes(int[] lines) {
        return known(lines, table.hsCodes(), HsCode::known);
    }

    /** The known countries, sorted. */
    public List<Country> countries(int[] lines, Field field) {
        return known(lines, table.countries(field), Country::known);
    }

    /** The known days that a column holds, each once, sorted. */
    public List<Day> distinctDays(int[] lines, Column<Day> days) {
        return known(lines, days, Day::known);
    }

    private static <T extends Comparable<? super T> & Serializable> List<T> known(
            int[] lines, Column<T> column, Predicate<T> known) {
        if (alike(lines, column)) {
            return lines.length == 0 || !known.test(column.value(lines[0]))
                    ? List.of()
                    : List.of(column.value(lines[0]));
        }
        return IntStream.of(lines)
                .map(column::id)
                .distinct()
                .mapToObj(column.dictionary()::value)
                .filter(known)
                .sorted()
                .toList();
    }

    /** The known countries that lines name, sorted. */
    public List<Country> countries(int[] lines, IntFunction<List<Country>> of) {
        return IntStream.of(lines)
                .mapToObj(of)
                .flatMap(List::stream)
                .filter(Country::known)
                .distinct()
                .sorted()
                .toList();
    }

    // What they are worth, and where they stand

    /** Net of the known values; unknown if none is known. */
    public Money value(int[] lines) {
        return table.amounts().sum(lines).net(currency);
    }

    /** How many lines, those they stand for included. */
    public int count(int[] lines) {
        return IntStream.of(lines).map(line -> 1 + table.further(line)).sum();
    }

    /** Those without a known value. */
    public int[] unvalued(int[] lines) {
        return IntStream.of(lines).filter(line -> !table.amounts().known(line)).toArray();
    }

    /** What lines state in currencies without a rate, one amount for each currency, sorted by it. */
    public List<Money> stated(int[] unvalued) {
        SortedMap<String, Money> byCurrency = new TreeMap<>();
        IntStream.of(unvalued)
                .mapToObj(table.unknownValues()::stated)
                .filter(Money::known)
                .forEach(money -> byCurrency.merge(money.currency(), money, Money::plus));
        return List.copyOf(byCurrency.values());
    }

    public Money money(BigDecimal amount) {
        return Money.of(amount, currency);
    }

    public LinePlaces places() {
        return places;
    }

    public LineSet set(int[] lines) {
        return places.set(lines);
    }
}
