package chokepoint.bench.detection;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The country and language that a list comes from. */
enum World {
    IRISH("en", "IE", "EUR", 1, ','),
    AUSTRIAN("de", "AT", "EUR", 1, ';'),
    BELGIAN("fr", "BE", "EUR", 1, ';'),
    SPANISH("es", "ES", "EUR", 1, ';'),
    RUSSIAN("ru", "RU", "RUB", 90, ';'),
    CHINESE("zh", "CN", "CNY", 8, ',');

    private static final List<String> FAIR = List.of(
            "DE", "FR", "IT", "NL", "PL", "SE", "FI", "CZ", "DK", "CH", "GB", "NO", "US", "CA", "JP", "KR", "PT", "HU");

    private final String language;
    private final String home;
    private final String currency;
    private final int scale;
    private final char delimiter;
    private final Map<String, String> headers;
    private final Map<String, String> countries;
    private final Map<String, String> words;

    World(String language, String home, String currency, int scale, char delimiter) {
        this.language = language;
        this.home = home;
        this.currency = currency;
        this.scale = scale;
        this.delimiter = delimiter;
        headers = column("headers.csv", "column");
        countries = column("countries.csv", "code");
        words = column("words.csv", "key");
    }

    private Map<String, String> column(String table, String key) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (NamedCsvRecord row : Table.read(table)) {
            byKey.put(row.getField(key), row.getField(language));
        }
        return byKey;
    }

    String language() {
        return language;
    }

    String home() {
        return home;
    }

    String currency() {
        return currency;
    }

    /** What one unit of the prices in the table of goods is in its currency. */
    int scale() {
        return scale;
    }

    char delimiter() {
        return delimiter;
    }

    boolean decimalComma() {
        return delimiter == ';';
    }

    String header(Column column) {
        return known(headers, column.name());
    }

    String country(String code) {
        return known(countries, code);
    }

    String word(String key) {
        return known(words, key);
    }

    /** Foreign countries of which nothing is watched. */
    List<String> fairCountries() {
        return FAIR.stream().filter(country -> !country.equals(home)).toList();
    }

    List<String> categories() {
        return Table.read("categories.csv").stream()
                .map(row -> row.getField(language))
                .toList();
    }

    List<Good> goods() {
        return Table.read("goods.csv").stream()
                .map(row -> new Good(
                        row.getField("hs"),
                        Integer.parseInt(row.getField("price")) * scale,
                        word(row.getField("unit")),
                        row.getField(language)))
                .toList();
    }

    private static String known(Map<String, String> texts, String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return text;
    }
}
