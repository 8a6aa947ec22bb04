package chokepoint.official;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a file by name, whatever their case. */
final class TableHeader {

    private final List<String> names;
    private final Map<String, Integer> columns = new HashMap<>();

    TableHeader(List<String> names) {
        this.names = names.stream().map(String::strip).toList();
        for (int at = 0; at < names.size(); at++) {
            columns.putIfAbsent(folded(names.get(at)), at);
        }
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    boolean has(String... names) {
        return Stream.of(names).allMatch(name -> columns.containsKey(folded(name)));
    }

    /** As they are written, in their order. */
    List<String> names() {
        return names;
    }

    /** The first of these columns that is there. */
    Optional<String> oneOf(List<String> names) {
        return names.stream().filter(this::has).findFirst();
    }

    /** A cell without blanks around it; empty if there is no such column. */
    String cell(List<String> row, String name) {
        Integer at = columns.get(folded(name));
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }

    /** The filled cells of these columns, one behind the other. */
    String joined(List<String> row, String between, List<String> names) {
        StringBuilder joined = new StringBuilder();
        for (String name : names) {
            String cell = cell(row, name);
            if (!cell.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : between).append(cell);
            }
        }
        return joined.toString();
    }
}
