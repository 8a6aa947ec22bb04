package chokepoint.names.places;

import chokepoint.names.FoldedText;
import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of codes for countries that a customs service or a library gives out: one number means other countries in other tables, so a column
 * is read by one of them as a whole.
 */
public final class CountryTable {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final String ISO = "ISO 3166";

    private final String name;
    private final boolean numbers;
    private final List<List<String>> headerWords;
    private final Map<String, Country> codes;

    private CountryTable(String name, boolean numbers, List<List<String>> headerWords, Map<String, Country> codes) {
        this.name = name;
        this.numbers = numbers;
        this.headerWords = headerWords;
        this.codes = codes;
    }

    /** All that are known, the international one first. */
    public static List<CountryTable> all() {
        return Tables.ALL;
    }

    /** The table with a name, whatever its case. */
    public static Optional<CountryTable> named(String name) {
        return all().stream()
                .filter(table -> table.name.equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** Those of numbers, or those of letters, of which every text is a code. */
    public static List<CountryTable> holding(Collection<String> texts, boolean numbers) {
        return all().stream()
                .filter(table -> table.numbers == numbers)
                .filter(table ->
                        texts.stream().allMatch(text -> table.country(text).isPresent()))
                .toList();
    }

    /** Whether a text may be a number that such a table gives a country. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    public String name() {
        return name;
    }

    /** Whether its codes are the numbers of ISO 3166, by which numbers are read where nothing speaks for another table. */
    public boolean international() {
        return name.equals(ISO);
    }

    /** Whether it gives out numbers, not letters. */
    public boolean numbers() {
        return numbers;
    }

    /** The country that a code means in this table. */
    public Optional<Country> country(String code) {
        return Optional.ofNullable(codes.get(plain(code.strip(), numbers)));
    }

    /** Whether it has a code of a country. */
    public boolean has(Country country) {
        return codes.containsValue(country);
    }

    /** How many of these texts are codes of it. */
    public long held(Collection<String> texts) {
        return texts.stream().filter(text -> country(text).isPresent()).count();
    }

    /** Whether a header or title names it. */
    public boolean isNamedIn(String text) {
        List<String> words = FoldedText.in(text);
        return headerWords.stream().anyMatch(named -> Collections.indexOfSubList(words, named) >= 0);
    }

    @Override
    public String toString() {
        return name;
    }

    private static String plain(String code, boolean number) {
        return number ? ZEROS.matcher(code).replaceFirst("") : code;
    }

    private static final class Tables {

        static final List<CountryTable> ALL = read();

        private static List<CountryTable> read() {
            List<List<String>> described = TableResource.rows("country-tables.csv");
            List<List<String>> rows = TableResource.rows("country-codes.csv");
            List<CountryTable> tables = new ArrayList<>();
            for (int table = 0; table < described.size(); table++) {
                tables.add(table(described.get(table), rows, table + 1));
            }
            return List.copyOf(tables);
        }

        private static CountryTable table(List<String> described, List<List<String>> rows, int column) {
            boolean numbers = described.get(1).equals("numbers");
            Map<String, Country> codes = new HashMap<>();
            for (List<String> row : rows) {
                Arrays.stream(row.get(column).split(" "))
                        .filter(code -> !code.isEmpty())
                        .forEach(code -> put(codes, plain(code, numbers), Country.of(row.get(0))));
            }
            return new CountryTable(
                    described.get(0),
                    numbers,
                    Arrays.stream(described.get(2).split(";"))
                            .map(FoldedText::in)
                            .collect(Collectors.toList()),
                    Map.copyOf(codes));
        }

        private static void put(Map<String, Country> codes, String code, Country country) {
            if (codes.putIfAbsent(code, country) != null) {
                throw new IllegalStateException("country-codes.csv gives '" + code + "' to " + country
                        + " and to another country of the same table");
            }
        }
    }
}
