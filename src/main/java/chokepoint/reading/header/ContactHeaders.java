package chokepoint.reading.header;

import chokepoint.reading.cells.ResourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headers that say how to reach someone, or by what number taxes know them, without saying whom: {@code contacts.csv}. */
public final class ContactHeaders {

    static final String TAX_NUMBER = "tax number";
    public static final String SOMEONE_ELSE = "someone else";
    public static final String PLACE = "place";

    private static final Map<List<String>, String> KINDS = load();

    private ContactHeaders() {}

    private static Map<List<String>, String> load() {
        Map<List<String>, String> kinds = new HashMap<>();
        for (String[] row : ResourceTable.read("contacts.csv")) {
            kinds.putIfAbsent(HeaderWords.of(row[0]), row[2]);
        }
        return kinds;
    }

    /** The kind of a header that says nothing else; empty if it is none of these. */
    public static Optional<String> bare(Header header) {
        return Optional.ofNullable(KINDS.get(header.words()));
    }

    /** What a header says beside a tax number that it names; empty if it names none. */
    public static Optional<List<String>> besideTaxNumber(Header header) {
        List<String> words = header.words();
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                if (TAX_NUMBER.equals(KINDS.get(words.subList(from, from + length)))) {
                    List<String> rest = new ArrayList<>(words);
                    rest.subList(from, from + length).clear();
                    return Optional.of(rest);
                }
            }
        }
        return Optional.empty();
    }
}
