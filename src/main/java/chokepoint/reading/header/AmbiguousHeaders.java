package chokepoint.reading.header;

import chokepoint.reading.cells.ResourceTable;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headers that mean one thing here and another there, from {@code ambiguous.csv}. */
public final class AmbiguousHeaders {

    /** One of the things such a header can mean, and the shape of values under which it does. */
    public record Reading(String shape, Field field) {}

    private static final Map<String, List<Reading>> BY_WORDS = load();

    private AmbiguousHeaders() {}

    private static Map<String, List<Reading>> load() {
        Map<String, List<Reading>> readings = new HashMap<>();
        for (String[] row : ResourceTable.read("ambiguous.csv")) {
            Optional<Field> field = Field.labelled(row[3]);
            if (field.isEmpty()) {
                throw new IllegalStateException("ambiguous.csv names the unknown field '" + row[3] + "'");
            }
            readings.computeIfAbsent(String.join(" ", HeaderWords.of(row[0])), key -> new ArrayList<>())
                    .add(new Reading(row[2], field.get()));
        }
        return readings;
    }

    /** What the header may mean, beside a currency only an amount; empty if it is not known as ambiguous. */
    public static List<Reading> of(Header header) {
        List<Reading> all = all(header);
        List<Reading> ofMoney = ofMoney(all);
        if (header.currency().isEmpty() || ofMoney.isEmpty()) {
            return all;
        }
        return ofMoney.size() > 1
                ? ofMoney
                : List.of(new Reading("number", ofMoney.get(0).field()));
    }

    private static List<Reading> all(Header header) {
        List<Reading> readings = BY_WORDS.get(header.key());
        if (readings != null || !Synonyms.exact(header.words()).isEmpty()) {
            return readings == null ? List.of() : readings;
        }
        return SpelledOut.of(header.words()).stream()
                .map(AmbiguousHeaders::known)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> ofMoney(known(
                        header.words().stream().filter(word -> !saysTaxed(word)).toList())));
    }

    private static List<Reading> known(List<String> words) {
        return BY_WORDS.getOrDefault(String.join(" ", words), List.of());
    }

    /** A price with tax may mean what a price may mean. */
    private static boolean saysTaxed(String word) {
        return Lexicon.is("with", word) || Lexicon.is("taxed", word);
    }

    private static List<Reading> ofMoney(List<Reading> readings) {
        return readings.stream()
                .filter(one -> one.field().kind() == Field.Kind.MONEY)
                .toList();
    }
}
