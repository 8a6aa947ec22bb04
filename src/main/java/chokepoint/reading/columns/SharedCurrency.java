package chokepoint.reading.columns;

import chokepoint.names.Currencies;
import chokepoint.names.FoldedText;
import chokepoint.names.places.Countries;
import chokepoint.names.places.ScriptCountry;
import chokepoint.reading.cells.Amount;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.Claim;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Settles which currency a name or sign means that several countries share (peso, dinar, kr, $), where the country is plain that the list
 * is kept in: the policy's home, the country that the title names, or the only country of destination. Else it is told, and none is taken.
 */
public final class SharedCurrency {

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_NAME = 4;

    private final HeaderBlock header;
    private final List<SampleRow> data;
    private final ColumnMap map;
    private final Set<Country> home;
    private final List<String> titles;
    private final Map<String, Set<String>> own = new LinkedHashMap<>();
    private final boolean statedElsewhere;
    private final Optional<String> shared;
    private final List<String> notices;

    /**
     * @param rows with those above the header
     * @param title what they state of the unit of amounts
     * @param policy whose home tells; what it says of unstated currencies comes before all else
     * @param notices takes what was settled, or was not
     */
    public SharedCurrency(
            HeaderBlock header,
            List<SampleRow> rows,
            List<SampleRow> data,
            ColumnMap map,
            Header title,
            ReadingPolicy policy,
            List<String> notices) {
        this.header = header;
        this.data = data;
        this.map = map;
        this.home = policy.home();
        this.notices = notices;
        this.statedElsewhere = !title.currency().isEmpty()
                || !policy.unstatedCurrency().isEmpty()
                || map.of(Field.CURRENCY).isPresent();
        this.titles = rows.stream()
                .filter(row -> row.number() < header.firstRow())
                .flatMap(row -> Arrays.stream(row.texts()))
                .filter(text -> !text.isBlank())
                .toList();
        this.shared = titles.stream()
                .flatMap(text -> Header.ofSentence(text).sharedCurrency().stream())
                .findFirst();
    }

    /** The currencies of the countries that the list may be kept in; countries are sought only where a shared name stands. */
    private Map<String, Set<String>> own() {
        if (own.isEmpty()) {
            own.put("the home of the policy", currencies(home));
            own.put(
                    "the country that the title names",
                    currencies(titles.stream()
                            .flatMap(text -> named(text).stream())
                            .toList()));
            own.put("the only country of destination", currencies(destination()));
            own.put(
                    "the only country that writes as the headers do",
                    currencies(header.headers().stream()
                            .flatMap(name -> ScriptCountry.of(name.text()).stream())
                            .toList()));
        }
        return own;
    }

    private static Set<String> currencies(Collection<Country> countries) {
        return countries.stream()
                .flatMap(country -> Currencies.of(country).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The countries that a title names, but for those that goods come from. */
    private static List<Country> named(String title) {
        List<String> words = FoldedText.in(title);
        List<Country> countries = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            boolean source = from > 0 && Lexicon.is("part from", words.get(from - 1));
            for (int count = Math.min(MOST_WORDS, words.size() - from); count > 0; count--) {
                String name = String.join(" ", words.subList(from, from + count));
                Optional<Country> country = name.length() < SHORTEST_NAME ? Optional.empty() : Countries.find(name);
                if (country.isPresent()) {
                    if (!source) {
                        countries.add(country.get());
                    }
                    from += count - 1;
                    break;
                }
            }
        }
        return countries;
    }

    private Set<Country> destination() {
        Optional<Integer> column =
                map.of(ColumnMeaning.of(Field.COUNTRY_OF_DESTINATION)).map(Claim::column);
        Set<Country> countries = column.stream()
                .flatMap(index -> data.stream().map(row -> row.text(index)))
                .filter(text -> !text.isBlank())
                .map(text -> Countries.find(text).orElse(Country.UNKNOWN))
                .collect(Collectors.toCollection(TreeSet::new));
        return countries.size() == 1 ? countries : Set.of();
    }

    /** Whether the title, the policy or a column of their own states the currency of amounts. */
    boolean isStatedElsewhere() {
        return statedElsewhere;
    }

    /** The currency of a column of amounts whose header states none; empty if its header, its cells and the title name no shared one. */
    String of(int column) {
        Header name = header.header(column);
        if (statedElsewhere || !name.currency().isEmpty()) {
            return "";
        }
        Optional<String> said =
                name.sharedCurrency().or(() -> signOfAll(column)).or(() -> shared);
        return said.map(text -> settled(column, name, text)).orElse("");
    }

    /** The sign that stands in all cells that have one. */
    private Optional<String> signOfAll(int column) {
        Set<String> signs = data.stream()
                .map(row -> Amount.sign(row.text(column)))
                .filter(sign -> !sign.isEmpty())
                .collect(Collectors.toSet());
        return signs.size() == 1 ? Optional.of(signs.iterator().next()) : Optional.empty();
    }

    private String settled(int column, Header name, String said) {
        List<String> meant = Currencies.sharing(said);
        Map<String, String> evidence = new LinkedHashMap<>();
        own().forEach((reason, codes) -> codes.stream()
                .filter(meant::contains)
                .forEach(code -> evidence.merge(code, reason, (one, other) -> one + " and " + other)));
        boolean plain = evidence.size() == 1;
        String code = plain ? evidence.keySet().iterator().next() : "";
        notices.add(String.format(
                Locale.ROOT,
                "column %s '%s': '%s' is the currency of several countries, %s",
                ColumnName.of(column),
                name.text(),
                said,
                plain ? "taken as " + code + ", that of " + evidence.get(code) : unsettled(evidence)));
        return code;
    }

    private static String unsettled(Map<String, String> evidence) {
        String against = evidence.entrySet().stream()
                .map(entry -> entry.getKey() + " is that of " + entry.getValue())
                .collect(Collectors.joining(", "));
        return (against.isEmpty() ? "and nothing tells which" : "and " + against)
                + ": name the country beside it, or say 'unstated currency' in the policy";
    }
}
