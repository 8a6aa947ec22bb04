package chokepoint.reading.columns;

import chokepoint.names.VisibleText;
import chokepoint.names.places.Countries;
import chokepoint.names.places.CountryTable;
import chokepoint.reading.cells.CellReader;
import chokepoint.reading.cells.CountryCells;
import chokepoint.reading.cells.ReadingCache;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides by which table of codes the columns of countries are read that hold codes. One number is China in one table and Vatican City in
 * another: only a table that has all numbers of the list, alone or as its header says, is taken.
 */
public final class CountryCodes {

    private static final Pattern LETTERS = Pattern.compile("\\p{Alpha}{2,3}");
    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");
    private static final Pattern ZEROS = Pattern.compile("0*");
    /** Rows of totals and notes leave a text or two in a column of codes. */
    private static final double MOST = 0.9;
    /** Any table has a quarter of all numbers of three digits, so one that has most is one by which the others were slips. */
    private static final double BY_CHANCE = 0.5;
    /** Fewer letters may be the codes of anything. */
    private static final int LEAST_LETTERS = 3;

    private final HeaderBlock header;
    private final List<String> titles;
    private final boolean corrected;
    private final List<String> notices;
    private final Optional<CountryTable> named;
    private final Map<Integer, Set<String>> values = new LinkedHashMap<>();
    private final Set<Integer> namibian = new TreeSet<>();

    private CountryCodes(
            HeaderBlock header,
            List<String> titles,
            Optional<CountryTable> named,
            boolean corrected,
            List<String> notices) {
        this.header = header;
        this.titles = titles;
        this.named = named;
        this.corrected = corrected;
        this.notices = notices;
    }

    /**
     * For the columns of a sheet.
     *
     * @param rows with those above the header
     * @param named the table of codes that the mapping names for the sheet
     * @param correct whether a slip of one letter is taken for the name it is nearest to
     * @param notices takes what the user should know
     */
    public static CountryCodes of(
            HeaderBlock header,
            List<SampleRow> rows,
            List<SampleRow> data,
            ColumnMap map,
            Optional<CountryTable> named,
            boolean correct,
            List<String> notices) {
        List<String> titles = rows.stream()
                .filter(row -> row.number() < header.firstRow())
                .flatMap(row -> Arrays.stream(row.texts()))
                .filter(text -> !text.isBlank())
                .toList();
        CountryCodes codes = new CountryCodes(header, titles, named, correct, notices);
        map.chosen().stream()
                .filter(claim -> claim.meaning()
                        .field()
                        .filter(field -> field.kind() == Field.Kind.COUNTRY)
                        .isPresent())
                .forEach(claim -> codes.add(claim.column(), data));
        return codes;
    }

    private void add(int column, List<SampleRow> data) {
        values.put(column, values(data, column));
        if (data.stream().anyMatch(row -> row.text(column).equals("NA"))) {
            namibian.add(column);
        }
    }

    private static Set<String> values(List<SampleRow> data, int column) {
        return data.stream()
                .map(row -> VisibleText.of(row.text(column)))
                .filter(text -> !ZEROS.matcher(text).matches() && !ReadingCache.placeholder(text))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How the cells of a column of countries are read. */
    CellReader reader(int column) {
        Set<String> texts = values.getOrDefault(column, Set.of());
        Set<String> numbers = numbers(texts);
        if (!numbers.isEmpty() && numbers.size() >= MOST * texts.size()) {
            return ofNumbers(column, numbers);
        }
        Optional<CountryTable> letters = ofLetters(column, texts);
        return letters.map(table -> CountryCells.byTable(table, corrected))
                .orElseGet(() -> CountryCells.byName(namibia(column, texts), corrected));
    }

    private static Set<String> numbers(Collection<String> texts) {
        return texts.stream().filter(CountryTable::isNumber).collect(Collectors.toCollection(TreeSet::new));
    }

    // Numbers

    private CellReader ofNumbers(int column, Set<String> numbers) {
        if (named.filter(CountryTable::numbers).isPresent()) {
            return CountryCells.byTable(named.get(), corrected);
        }
        List<CountryTable> fitting = fitting(numbers);
        Optional<CountryTable> chosen = chosen(column, fitting, numbers).or(() -> nearlyFitting(fitting, numbers));
        if (chosen.isEmpty()) {
            tellUndecided(column, fitting, numbers);
            return CountryCells.undecided(fitting.isEmpty() ? CountryTable.all() : fitting, corrected);
        }
        if (!chosen.get().international() || !fitting.equals(List.of(chosen.get()))) {
            tellTable(column, chosen.get(), numbers);
        }
        return CountryCells.byTable(chosen.get(), corrected);
    }

    /** The columns of one list have their numbers from one table: what one of them leaves open another may tell. */
    private List<CountryTable> fitting(Set<String> numbers) {
        Set<String> ofAll = values.values().stream()
                .filter(texts -> numbers(texts).size() >= MOST * texts.size())
                .flatMap(texts -> numbers(texts).stream())
                .collect(Collectors.toSet());
        List<CountryTable> fitting = CountryTable.holding(ofAll, true);
        return fitting.isEmpty() ? CountryTable.holding(numbers, true) : fitting;
    }

    private Optional<CountryTable> chosen(int column, List<CountryTable> fitting, Set<String> numbers) {
        List<CountryTable> said = CountryTable.all().stream()
                .filter(table -> table.isNamedIn(header.header(column).text())
                        || titles.stream().anyMatch(table::isNamedIn))
                .filter(table -> table.held(numbers) >= MOST * numbers.size())
                .toList();
        if (said.size() == 1) {
            return Optional.of(said.get(0));
        }
        boolean agreed = !fitting.isEmpty()
                && numbers.stream()
                        .allMatch(number -> fitting.stream()
                                        .map(table -> table.country(number))
                                        .distinct()
                                        .count()
                                == 1);
        return agreed ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Where all but slips stand in one table, and no other has more than chance gives it. */
    private static Optional<CountryTable> nearlyFitting(List<CountryTable> fitting, Set<String> numbers) {
        List<CountryTable> likely = CountryTable.all().stream()
                .filter(table -> table.held(numbers) > BY_CHANCE * numbers.size())
                .toList();
        return fitting.isEmpty() && likely.size() == 1 && likely.get(0).held(numbers) >= MOST * numbers.size()
                ? Optional.of(likely.get(0))
                : Optional.empty();
    }

    // Letters

    /** Other letters than those of ISO 3166, only where some of them mean nothing there. */
    private Optional<CountryTable> ofLetters(int column, Set<String> texts) {
        boolean codes = texts.size() >= LEAST_LETTERS
                && texts.stream().allMatch(text -> LETTERS.matcher(text).matches());
        if (!codes) {
            return Optional.empty();
        }
        Optional<CountryTable> said = named.filter(table -> !table.numbers());
        if (said.isPresent()
                || texts.stream().allMatch(text -> Countries.find(text).isPresent())) {
            return said;
        }
        List<CountryTable> fitting = CountryTable.holding(texts, false);
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        tellTable(column, fitting.get(0), texts);
        return Optional.of(fitting.get(0));
    }

    /** NA is Namibia among other codes of ISO 3166, in this column or, if it holds nothing else, in another; among names it is "not available". */
    private boolean namibia(int column, Set<String> texts) {
        boolean codes =
                areCodes(texts) || texts.isEmpty() && values.values().stream().anyMatch(CountryCodes::areCodes);
        if (codes && namibian.contains(column)) {
            notices.add(String.format(
                    Locale.ROOT,
                    "column %s '%s': 'NA' is taken as Namibia, as the list has codes of ISO 3166",
                    ColumnName.of(column),
                    header.header(column).text()));
        }
        return codes;
    }

    private static boolean areCodes(Set<String> texts) {
        return texts.size() > 1
                && texts.stream()
                        .allMatch(text -> ALPHA_2.matcher(text).matches()
                                && Countries.find(text).isPresent());
    }

    // What is told

    private void tellTable(int column, CountryTable table, Set<String> codes) {
        String example = codes.stream()
                .filter(code -> table.country(code).isPresent())
                .findFirst()
                .orElseThrow();
        List<String> others =
                codes.stream().filter(code -> table.country(code).isEmpty()).toList();
        notices.add(String.format(
                Locale.ROOT,
                "column %s '%s' holds country codes of %s and is read by that table (%s is %s)%s; to use another, write"
                        + " 'country codes: NAME' into mapping.yml",
                ColumnName.of(column),
                header.header(column).text(),
                table,
                example,
                Countries.name(table.country(example).orElseThrow()),
                others.isEmpty() ? "" : ", which does not have " + String.join(", ", others)));
    }

    private void tellUndecided(int column, List<CountryTable> fitting, Set<String> numbers) {
        List<CountryTable> asked = fitting.isEmpty() ? CountryTable.all() : fitting;
        List<String> meanings = new ArrayList<>();
        for (String number : numbers) {
            asked.forEach(table ->
                    table.country(number).ifPresent(country -> meanings.add(Countries.name(country) + " in " + table)));
            if (meanings.size() > 1) {
                meanings.add(0, number);
                break;
            }
            meanings.clear();
        }
        notices.add(String.format(
                Locale.ROOT,
                "column %s '%s' holds numbers of countries, and %s%s: no country is taken from it; name the table in mapping.yml,"
                        + " 'country codes: NAME', with one of: %s",
                ColumnName.of(column),
                header.header(column).text(),
                fitting.isEmpty() ? "no table that is known has all of them" : "several tables have all of them",
                meanings.isEmpty()
                        ? ""
                        : " (" + meanings.get(0) + " is " + String.join(" and ", meanings.subList(1, meanings.size()))
                                + ")",
                CountryTable.all().stream()
                        .filter(CountryTable::numbers)
                        .map(CountryTable::name)
                        .collect(Collectors.joining(", "))));
    }
}
